// Where the cell of a finding is now, to show it in the grid.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { columnNumber } from '../workbook/columnLetter';
import { rowsMarked } from './place';
import { parseShown } from './requests';
import { reviewedTab, reviewing } from './reviewing';

export interface ShownCell {
  tab: string;
  row: number;
  column: number;
}

/** `input` is `{tab, row, cell, mark}` of a finding. */
export function findCell(context: Context, input: unknown): ShownCell {
  const place = parseShown(input);
  const standing = reviewedTab(reviewing(context), place.tab);
  for (const row of rowsMarked(standing, place)) {
    return { tab: standing.tab.name, row, column: columnNumber(place.cell.replace(/\d+$/, '')) ?? 1 };
  }
  throw new KnownError('REVIEW_ROW_GONE', { row: String(place.row) });
}
