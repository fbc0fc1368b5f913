// Charts as series of numbers, read from the cells that they name.
import type { BookModel, ChartModel, SheetModel } from '../../../book/model';
import { displayText } from '../../../services/spreadsheet/cells/entry';
import { contentAt, formatAt } from '../../../services/spreadsheet/cells/grid';
import { mapCells } from '../../../services/spreadsheet/cells/rects';
import type { ChartView } from '../../protocol';

const usualSize = { width: 600, height: 371 };

interface Cell {
  value: number | null;
  text: string;
}

export function chartViews(book: BookModel, sheet: SheetModel): ChartView[] {
  return sheet.charts.map((chart) => chartView(book, chart));
}

function chartView(book: BookModel, { id, type, options, anchor, ranges }: ChartModel): ChartView {
  const told = columnsOf(book, ranges);
  const columns = options['transposeRowsAndColumns'] === true ? transposed(told) : told;
  const headers = headerRows(columns, options['numHeaders']);
  const [labels = [], ...values] = columns;
  const colors = Array.isArray(options['colors']) ? (options['colors'] as unknown[]) : [];
  return {
    ...{ id, type },
    title: typeof options['title'] === 'string' ? options['title'] : '',
    anchor: {
      ...anchor,
      width: sizeOf(options['width'], usualSize.width),
      height: sizeOf(options['height'], usualSize.height),
    },
    labels: labels.slice(headers).map(({ text }) => text),
    series: values.map((column, index) => ({
      name: headers > 0 ? (column[0]?.text ?? '') : '',
      values: column.slice(headers).map(({ value }) => value),
      color: typeof colors[index] === 'string' ? colors[index] : null,
    })),
    stacked: options['isStacked'] !== undefined && options['isStacked'] !== false,
  };
}

function columnsOf(book: BookModel, ranges: ChartModel['ranges']): Cell[][] {
  return ranges.flatMap(({ sheetId, rect }) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return [];
    const rows = Math.max(1, Math.min(rect.rows, sheet.rows.length - rect.row + 1));
    return transposed(
      mapCells({ ...rect, rows }, (row, column) => {
        const content = contentAt(sheet, row, column);
        return {
          value: typeof content === 'number' ? content : null,
          text: displayText(book, content, formatAt(sheet, row, column)),
        };
      }),
    );
  });
}

/** As told, or one where the first row names the columns of numbers. */
function headerRows(columns: readonly Cell[][], told: unknown): number {
  if (typeof told === 'number') return told;
  const named = columns.slice(1).some((column) => column[0]?.value === null && column[0].text !== '');
  return named ? 1 : 0;
}

function transposed(cells: readonly (readonly Cell[])[]): Cell[][] {
  return (cells[0] ?? []).map((_unused, column) => cells.map((row) => row[column]!));
}

const sizeOf = (option: unknown, usual: number): number => (typeof option === 'number' ? option : usual);
