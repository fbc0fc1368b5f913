// A chart's labels and series, read from the cells that it names.
import type { BookModel, ChartModel } from '../../../book/model';
import { chartData, type ChartData } from '../../../chart/data';
import { displayText } from '../cells/entry';
import { contentAt, formatAt } from '../cells/grid';
import { mapCells } from '../cells/rects';

interface Cell {
  value: number | null;
  text: string;
}

export function chartOfCells(book: BookModel, { type, options, ranges }: ChartModel): ChartData {
  const told = columnsOf(book, ranges);
  const columns = options['transposeRowsAndColumns'] === true ? transposed(told) : told;
  const headers = headerRows(columns, options['numHeaders']);
  const [labels = [], ...values] = columns;
  const series = values.map((column) => ({
    name: headers > 0 ? (column[0]?.text ?? '') : '',
    values: column.slice(headers).map(({ value }) => value),
  }));
  return chartData({ type, labels: labels.slice(headers).map(({ text }) => text), series }, options);
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
