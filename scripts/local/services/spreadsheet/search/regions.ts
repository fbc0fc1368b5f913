// How the keyboard walks over data: the next edge in a direction, the region around a range.
import type { Rect, SheetModel } from '../../../book/model';
import { isBlankAt } from '../cells/grid';
import { lastColumnOf, lastRowOf } from '../cells/rects';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** From the first cell of `rect`: over filled cells to the last of them, over blanks to the first filled or the edge. */
export function nextDataCell(
  sheet: SheetModel,
  rect: Rect,
  direction: string,
): { row: number; column: number } {
  const [down, right] = STEPS[direction] ?? [0, 0];
  let { row, column } = rect;
  const inGrid = (r: number, c: number): boolean =>
    r >= 1 && c >= 1 && r <= sheet.maxRows && c <= sheet.maxColumns;
  const filled = (r: number, c: number): boolean => inGrid(r, c) && !isBlankAt(sheet, r, c);
  const step = (): void => {
    row += down;
    column += right;
  };
  if (!inGrid(row + down, column + right) || (down === 0 && right === 0)) return { row, column };
  if (filled(row, column) && filled(row + down, column + right)) {
    while (filled(row + down, column + right)) step();
    return { row, column };
  }
  step();
  while (!filled(row, column) && inGrid(row + down, column + right)) step();
  return { row, column };
}

/** Grows by adjacent rows and columns until a blank border; corners do not count (T). `dimension` holds the other axis. */
export function dataRegion(sheet: SheetModel, start: Rect, dimension: string | null): Rect {
  let rect = start;
  for (let grown: Rect | null = rect; grown !== null; grown = widened(sheet, rect, dimension)) rect = grown;
  return rect;
}

function widened(sheet: SheetModel, rect: Rect, dimension: string | null): Rect | null {
  const bottom = lastRowOf(rect);
  const right = lastColumnOf(rect);
  const rowFilled = (row: number): boolean =>
    span(rect.column, right).some((column) => !isBlankAt(sheet, row, column));
  const columnFilled = (column: number): boolean =>
    span(rect.row, bottom).some((row) => !isBlankAt(sheet, row, column));
  if (dimension !== 'COLUMNS') {
    if (rect.row > 1 && rowFilled(rect.row - 1)) return { ...rect, row: rect.row - 1, rows: rect.rows + 1 };
    if (bottom < sheet.maxRows && rowFilled(bottom + 1)) return { ...rect, rows: rect.rows + 1 };
  }
  if (dimension !== 'ROWS') {
    if (rect.column > 1 && columnFilled(rect.column - 1)) {
      return { ...rect, column: rect.column - 1, columns: rect.columns + 1 };
    }
    if (right < sheet.maxColumns && columnFilled(right + 1)) return { ...rect, columns: rect.columns + 1 };
  }
  return null;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
