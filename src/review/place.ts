// Where a row is now that the review saw some time ago: others insert and delete rows above it meanwhile.
import type { StandingTab } from '../productivity/base';
import type { CellValue } from '../workbook/book';
import type { Place } from './requests';
import { rowMark } from './rowMark';

/** Rows searched above and below the place where it was. */
const REACH = 3000;

/** The rows that have the mark, the nearest first; the place itself where nobody says a mark. */
export function rowsMarked({ tab, layout }: StandingTab, { row, mark }: Omit<Place, 'tab'>): number[] {
  const top = layout.headerRow + 1;
  const height = tab.rowCount();
  if (mark === '') return row >= top && row <= height ? [row] : [];
  const width = Math.max(1, tab.lastColumn());
  const search = (from: number, to: number): number[] => {
    const [first, last] = [Math.max(top, from), Math.min(height, to)];
    if (last < first) return [];
    const rows: CellValue[][] = tab.values(first, 1, last - first + 1, width);
    return rows.flatMap((values, index) => (rowMark(layout, values) === mark ? [first + index] : []));
  };
  const near = search(row - 5, row + 5);
  const found = near.length > 0 ? near : search(row - REACH, row + REACH);
  return found.sort((one, other) => Math.abs(one - row) - Math.abs(other - row));
}
