// Sorting a block of rows as Google does: numbers, then texts, then booleans, then errors; blanks always last.
import type { BookModel, CellContent, Rect, SheetModel } from '../../../book/model';
import { recalculate, relativeCopy } from '../../../values/formula';
import { ServiceError } from '../../../kernel/execution';
import { copyCell, placeCell } from './grid';
import { eachCell, lastColumnOf, lastRowOf, mapCells } from './rects';

export interface SortKey {
  /** Counted on the sheet. */
  column: number;
  ascending: boolean;
}

/** A column number, `{column, ascending}`, or a list of either. */
export function sortKeys(spec: unknown, rect: Rect): SortKey[] {
  const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
  for (const { column } of keys) {
    if (column < rect.column || column > lastColumnOf(rect)) {
      throw new ServiceError('Sort column index is out of range.');
    }
  }
  return keys;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  return { column: Number(column), ascending: ascending !== false };
}

/** Rows move with their formats, notes and validations; equal rows keep their order. */
export function sortRows(book: BookModel, sheet: SheetModel, rect: Rect, keys: readonly SortKey[]): void {
  const rows = Math.min(lastRowOf(rect), sheet.rows.length) - rect.row + 1;
  if (rows < 2) return;
  const filled = { ...rect, rows };
  const lines = mapCells(filled, (row, column) => copyCell(sheet, row, column)).map((cells, i) => ({
    cells,
    i,
  }));
  const collator = new Intl.Collator(book.locale.replace('_', '-'), { sensitivity: 'accent' });
  lines.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const at = column - rect.column;
      const order = compare(a.cells[at]?.content ?? null, b.cells[at]?.content ?? null, ascending, collator);
      if (order !== 0) return order;
    }
    return a.i - b.i;
  });
  eachCell(filled, (row, column, i, j) => {
    const line = lines[i];
    const cell = line?.cells[j];
    if (line === undefined || cell === undefined || line.i === i) return;
    const formula = cell.extra?.formula;
    const extra =
      formula === undefined ? cell.extra : { ...cell.extra, formula: relativeCopy(formula, i - line.i, 0) };
    placeCell(sheet, row, column, { ...cell, extra });
  });
  recalculate(book, [{ sheet, ...filled }]);
}

function rank(content: CellContent): number {
  if (typeof content === 'number') return 0;
  if (typeof content === 'string') return 1;
  return typeof content === 'boolean' ? 2 : 3;
}

function compare(a: CellContent, b: CellContent, ascending: boolean, collator: Intl.Collator): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const direction = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * direction;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b) * direction;
  if (typeof a === 'object' || typeof b === 'object') return 0;
  return (Number(a) - Number(b)) * direction;
}
