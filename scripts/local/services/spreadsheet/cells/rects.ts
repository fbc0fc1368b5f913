// Arithmetic of rectangles of cells.
import type { Rect } from '../../../book/model';

/** Which ends a notation such as `B:D` or `A5:B` left open. */
export interface OpenEnds {
  startRow?: boolean;
  endRow?: boolean;
  startColumn?: boolean;
  endColumn?: boolean;
}

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

export function lastRowOf(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

export function lastColumnOf(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

export function cellCount(rect: Rect): number {
  return rect.rows * rect.columns;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function hasCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRowOf(rect) && column >= rect.column && column <= lastColumnOf(rect);
}

/** True where `inner` lies wholly in `outer`. */
export function containsRect(outer: Rect, inner: Rect): boolean {
  return hasCell(outer, inner.row, inner.column) && hasCell(outer, lastRowOf(inner), lastColumnOf(inner));
}

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Calls `visit` for every cell, row by row, with 0-based offsets. */
export function eachCell(
  rect: Rect,
  visit: (row: number, column: number, rowOffset: number, columnOffset: number) => void,
): void {
  for (let i = 0; i < rect.rows; i += 1) {
    for (let j = 0; j < rect.columns; j += 1) visit(rect.row + i, rect.column + j, i, j);
  }
}

/** A 2-D array in the rectangle's shape. */
export function mapCells<Value>(rect: Rect, value: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let i = 0; i < rect.rows; i += 1) {
    const cells: Value[] = [];
    for (let j = 0; j < rect.columns; j += 1) cells.push(value(rect.row + i, rect.column + j));
    rows.push(cells);
  }
  return rows;
}
