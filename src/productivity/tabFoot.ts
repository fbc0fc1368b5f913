// The foot of a tab: its last row in use and the rows just above it, in two reads whatever its length.
import { lastCaseRow } from '../cases/freeRow';
import { isBlank } from '../cases/rules/typed';
import type { CellValue, Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';

/** Rows read above the last one with an anchor, and below it. */
const ABOVE = 9;
const BELOW = 3;

export interface TabSpan {
  /** 1-based; the columns that the product knows, and what lies between them. */
  first: number;
  width: number;
}

export interface TabFoot {
  /** The header's row where there is nothing below it. */
  last: number;
  /** The rows from `top` down to `last`. */
  top: number;
  rows: CellValue[][];
}

/** Fields that nearly every row of some role fills, the surest first. */
const ANCHORS = ['inquiry', 'id', 'minutes', 'description', 'topic', 'agent', 'date'];

export function spanOf({ columns }: TabLayout): TabSpan {
  const known = Object.values(columns).filter((column): column is number => column !== null);
  const first = Math.min(...known);
  return { first, width: Math.max(...known) - first + 1 };
}

export function footOf(tab: Tab, layout: TabLayout, { first, width }: TabSpan): TabFoot {
  const { headerRow, columns } = layout;
  const field = ANCHORS.find((name) => columns[name]);
  const anchor = (field && columns[field]) || first;
  const filled = Math.max(tab.lastFilledRow(anchor), headerRow);
  const top = Math.max(headerRow + 1, filled - ABOVE);
  const end = Math.min(tab.rowCount(), filled + BELOW);
  if (end < top) return { last: headerRow, top, rows: [] };
  const rows = tab.values(top, first, end - top + 1, width);
  const known = Object.values(columns).filter((column): column is number => column !== null);
  let used = rows.length;
  while (used > 0 && known.every((column) => isBlank(rows[used - 1][column - first]))) used -= 1;
  if (used > 0 && used < rows.length) return { last: top + used - 1, top, rows: rows.slice(0, used) };
  if (used === 0 && filled === headerRow) return { last: headerRow, top, rows: [] };
  // Blanks that look like content, or a grid that is full to its last row.
  const last = lastCaseRow(tab, { headerRow, columns: known, anchor });
  if (last <= headerRow) return { last: headerRow, top: headerRow + 1, rows: [] };
  const from = Math.max(headerRow + 1, last - ABOVE);
  return { last, top: from, rows: tab.values(from, first, last - from + 1, width) };
}
