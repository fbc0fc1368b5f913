// How far a sheet's content reaches, and how big its grid may become.
import { ServiceError } from '../../../kernel/execution';
import type { BookModel, Rect, Row, SheetModel } from '../../../book/model';
import { rectOf } from './rects';

/** Google's limit for one workbook (platform fact P). */
const CELL_LIMIT = 10_000_000;

function lastFilled(row: Row | undefined): number {
  if (row === undefined) return 0;
  let last = row.values.length;
  while (last > 0 && row.values[last - 1] === null) last -= 1;
  const extras = row.extras;
  if (extras !== undefined) {
    for (let column = extras.length; column > last; column -= 1) {
      if (extras[column - 1]?.formula !== undefined) return column;
    }
  }
  return last;
}

/** The last row with content or a formula; 0 where there is none. Formats and validations do not count. */
export function lastContentRow(sheet: SheetModel): number {
  let row = sheet.rows.length;
  while (row > 0 && lastFilled(sheet.rows[row - 1]) === 0) row -= 1;
  return row;
}

/** The last column with content or a formula; 0 where there is none. */
export function lastContentColumn(sheet: SheetModel): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (row !== undefined && (row.values.length > last || (row.extras?.length ?? 0) > last)) {
      last = Math.max(last, lastFilled(row));
    }
  }
  return last;
}

/** A1 to the last content; A1 alone on an empty sheet. */
export function dataRect(sheet: SheetModel): Rect {
  return rectOf(1, 1, Math.max(1, lastContentRow(sheet)), Math.max(1, lastContentColumn(sheet)));
}

/** @throws ServiceError where `added` more cells would pass ten million. */
export function checkCellLimit(book: BookModel, added: number): void {
  let cells = added;
  for (const sheet of book.sheets) cells += sheet.maxRows * sheet.maxColumns;
  if (cells > CELL_LIMIT) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
  }
}
