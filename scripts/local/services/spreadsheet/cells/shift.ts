// Where rows, columns and rectangles go when whole rows or columns are inserted or deleted.
import type { Rect, SheetModel } from '../../../book/model';
import { lastColumnOf, lastRowOf } from './rects';

/** `count` above 0 inserts before the 1-based `at`; below 0 deletes from it on. */
export interface Shift {
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** Where a row or column number goes; null where it is deleted. */
export function shiftedIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

/** Where a rectangle goes, growing or shrinking where it is cut; null where nothing of it is left. */
export function shiftedRect(rect: Rect, shift: Shift): Rect | null {
  const [start, length] = shift.axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const span = shiftedSpan(start, length, shift);
  if (span === null) return null;
  return shift.axis === 'row'
    ? { ...rect, row: span.start, rows: span.length }
    : { ...rect, column: span.start, columns: span.length };
}

function shiftedSpan(
  start: number,
  length: number,
  { at, count }: Shift,
): { start: number; length: number } | null {
  const end = start + length;
  if (count > 0) {
    if (at <= start) return { start: start + count, length };
    return at < end ? { start, length: length + count } : { start, length };
  }
  const stop = at - count;
  const lost = Math.max(0, Math.min(end, stop) - Math.max(start, at));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(start, stop) - at);
  return { start: start - before, length: length - lost };
}

export function shiftedMap<Value>(map: Map<number, Value>, shift: Shift): Map<number, Value> {
  const moved = new Map<number, Value>();
  for (const [index, value] of map) {
    const to = shiftedIndex(index, shift);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}

export function shiftedSet(set: Set<number>, shift: Shift): Set<number> {
  return new Set([...set].flatMap((index) => shiftedIndex(index, shift) ?? []));
}

export function shiftedFrozen(frozen: number, { at, count }: Shift): number {
  if (at > frozen) return frozen;
  return count > 0 ? frozen + count : frozen - Math.min(-count, frozen - at + 1);
}

/** The part of the grid that a shift at `rect` pushes: the rest of its rows, or of its columns. */
export function pushedRect(sheet: SheetModel, rect: Rect, axis: 'row' | 'column'): Rect {
  return axis === 'row'
    ? { ...rect, rows: Math.max(rect.rows, Math.max(sheet.rows.length, lastRowOf(rect)) - rect.row + 1) }
    : { ...rect, columns: Math.max(sheet.maxColumns, lastColumnOf(rect)) - rect.column + 1 };
}
