// Moving whole rows or columns to another place of the same sheet.
import type { BookModel, SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import { relocateReferences } from '../../../values/formula';

/**
 * `to` is where the first moved line would stand if nothing were taken away first. References to single cells, and
 * to blocks that stay in one piece, follow.
 * @throws ServiceError where the target lies within what moves
 */
export function moveLines(
  book: BookModel,
  sheet: SheetModel,
  axis: 'row' | 'column',
  from: number,
  count: number,
  to: number,
): void {
  if (to >= from && to < from + count) {
    throw new ServiceError('The destination must be outside of the moved range.');
  }
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  const order = Array.from({ length: size }, (_, index) => index);
  const moved = order.splice(from - 1, count);
  order.splice(to > from ? to - 1 - count : to - 1, 0, ...moved);
  const newPlace = new Map(order.map((old, now) => [old + 1, now + 1]));
  if (axis === 'row') {
    const before = sheet.rows;
    sheet.rows = order.map((old) => before[old]);
    while (sheet.rows.length > 0 && sheet.rows.at(-1) === undefined) sheet.rows.pop();
    sheet.rowHeights = renumbered(sheet.rowHeights, newPlace);
    sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => newPlace.get(row) ?? row));
  } else {
    for (const row of sheet.rows) {
      if (row === undefined) continue;
      const { values, extras } = row;
      row.values = order.map((old) => values[old] ?? null);
      if (extras) row.extras = order.map((old) => extras[old]);
    }
    sheet.columnWidths = renumbered(sheet.columnWidths, newPlace);
    sheet.columnStyles = renumbered(sheet.columnStyles, newPlace);
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].map((column) => newPlace.get(column) ?? column));
  }
  sheet.dirty.everything = true;
  relocateReferences(book, {
    sheetName: sheet.name,
    to: sheet.name,
    place: (row, column) =>
      axis === 'row'
        ? { row: newPlace.get(row) ?? row, column }
        : { row, column: newPlace.get(column) ?? column },
  });
}

function renumbered<Value>(map: Map<number, Value>, newPlace: Map<number, number>): Map<number, Value> {
  return new Map([...map].map(([index, value]) => [newPlace.get(index) ?? index, value]));
}
