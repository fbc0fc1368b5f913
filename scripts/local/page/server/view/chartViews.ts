// The charts of a sheet for the page: what each shows, and where it lies.
import type { BookModel, SheetModel } from '../../../book/model';
import { chartSize } from '../../../chart/data';
import { chartOfCells } from '../../../services/spreadsheet/chart/chartOfCells';
import type { ChartView } from '../../protocol';

export function chartViews(book: BookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => ({
    ...chartOfCells(book, chart),
    id: chart.id,
    anchor: { ...chart.anchor, ...chartSize(chart.options) },
  }));
}
