// Where the next case goes: the first row that is really free, below everything that is not.
import { KnownError } from '../knownError';
import type { CellValue, Tab } from '../workbook/book';

/** Rows looked at below the last case in the usual run; more only where they turn out to be in use. */
const GLANCE = 3;
const FIRST_PAGE = 100;
const ROWS_TO_ADD = 100;

export interface CaseBlock {
  headerRow: number;
  /** 1-based columns that belong to a case; others may hold numbering, formulas or a person's marks. */
  columns: readonly number[];
  /** The column that every case fills. */
  anchor: number;
}

/** The row below the last one in use, which exists in the grid when this returns. */
export function freeRow(tab: Tab, block: CaseBlock): number {
  const used = lastCaseRow(tab, block);
  const height = tab.rowCount();
  if (used === height) grow(tab, height);
  return used + 1;
}

/** Google refuses beyond ten million cells in a spreadsheet (P), and then no case fits any more. */
function grow(tab: Tab, height: number): void {
  try {
    tab.insertRowsAfter(height, ROWS_TO_ADD);
  } catch (error) {
    throw new KnownError('NO_ROOM', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * The last row in use, the header's where there is none: one in which a case column shows anything but blanks.
 * Two reads, whatever the length of the tab; more only where the anchor's tail holds blanks, where rows below
 * the anchor's last are in use, or where the grid is full.
 */
export function lastCaseRow(tab: Tab, block: CaseBlock): number {
  const height = tab.rowCount();
  const last = Math.max(tab.lastFilledRow(block.anchor), block.headerRow);
  const end = Math.min(height, last + GLANCE);
  const seen = lastUsed(tab, block, last, end) ?? usedAbove(tab, block, last);
  return seen === end ? usedBelow(tab, block, end, height) : seen;
}

/** What Ctrl+Up stopped at was a blank: the cases end somewhere above. */
function usedAbove(tab: Tab, block: CaseBlock, row: number): number {
  let to = row - 1;
  for (let page = FIRST_PAGE; to > block.headerRow; page *= 2) {
    const from = Math.max(block.headerRow, to - page + 1);
    const used = lastUsed(tab, block, from, to);
    if (used !== null) return used;
    to = from - 1;
  }
  return block.headerRow;
}

/** All that was seen is in use: a full grid, or cases without the anchor's cell. */
function usedBelow(tab: Tab, block: CaseBlock, row: number, height: number): number {
  if (row === height || lastUsed(tab, block, height, height) !== null) return height;
  let used = row;
  for (let page = FIRST_PAGE; used < height; page *= 2) {
    const to = Math.min(height, used + page);
    const seen = lastUsed(tab, block, used + 1, to) ?? used;
    if (seen < to) return seen;
    used = to;
  }
  return used;
}

/** The last row of a stretch that is in use; null where none is. One read. */
function lastUsed(tab: Tab, block: CaseBlock, from: number, to: number): number | null {
  const first = Math.min(...block.columns);
  const rows = tab.values(from, first, to - from + 1, Math.max(...block.columns) - first + 1);
  for (let index = rows.length - 1; index >= 0; index--) {
    if (block.columns.some((column) => isShown(rows[index][column - first]))) return from + index;
  }
  return null;
}

/** Spaces, line ends and marks without width look empty to the team. */
function isShown(value: CellValue): boolean {
  return typeof value !== 'string' || value.replace(/[\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() !== '';
}
