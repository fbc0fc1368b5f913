// Keeping charts beside the sheet.
import type { BookModel, ChartModel, SheetModel } from '../../../book/model';
import { freshId } from '../freshId';

/** Stores a new chart, or the changed copy of one that has an id. */
export function storeChart(book: BookModel, sheet: SheetModel, chart: ChartModel): void {
  if (chart.id === 0) chart.id = freshId(book);
  const index = sheet.charts.findIndex(({ id }) => id === chart.id);
  if (index < 0) sheet.charts.push(chart);
  else sheet.charts[index] = chart;
  sheet.dirty.layout = true;
}

export function removeChart(sheet: SheetModel, chart: ChartModel): void {
  sheet.charts = sheet.charts.filter(({ id }) => id !== chart.id);
  sheet.dirty.layout = true;
}
