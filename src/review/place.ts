// Where a row is now that the review saw some time ago: others insert and delete rows above it meanwhile.
import type { StandingTab } from '../productivity/base';
import type { CellValue } from '../workbook/book';
import type { Place } from './requests';
import type { ReviewRule } from './rules/finding';
import { rowMark } from './rowMark';

/** Rows searched above and below the place where it was. */
const NEAR = 5;
const FAR = 3000;
/** Rows without words of their own may have one mark by the hundred. */
const MOST = 8;

/**
 * The rows that have the mark, the nearest first; the place itself where nobody says a mark. Others are read only
 * where the nearest are not taken.
 */
export function* rowsMarked(
  { tab, layout }: StandingTab,
  { row, mark }: Omit<Place, 'tab'>,
): Generator<number> {
  const top = layout.headerRow + 1;
  const height = tab.rowCount();
  if (mark === '') {
    if (row >= top && row <= height) yield row;
    return;
  }
  const width = Math.max(1, tab.lastColumn());
  let left = MOST;
  const given = new Set<number>();
  for (const reach of [NEAR, FAR]) {
    const [first, last] = [Math.max(top, row - reach), Math.min(height, row + reach)];
    if (last < first) continue;
    const rows: CellValue[][] = tab.values(first, 1, last - first + 1, width);
    const found = rows.flatMap((values, index) => (rowMark(layout, values) === mark ? [first + index] : []));
    for (const one of found.sort((a, b) => Math.abs(a - row) - Math.abs(b - row))) {
      if (given.has(one)) continue;
      given.add(one);
      yield one;
      if (--left === 0) return;
    }
  }
}

/** The field that a rule is about; null where it may be any column. */
function fieldOf(rule: ReviewRule): string | null {
  const fields = { id: 'id', code: 'code', archived: 'code', unknown: 'code', reply: 'reply', date: 'date' };
  const begins = Object.entries(fields).find(([start]) => rule.startsWith(start));
  return begins ? begins[1] : null;
}

/** Where the column that a rule is about stands today; `header` tells it where that may be any. */
export function columnNow(
  { tab, layout }: StandingTab,
  rule: ReviewRule,
  header: string | null,
): number | null {
  const field = fieldOf(rule);
  if (field !== null) return layout.columns[field] ?? null;
  if (header === null) return null;
  const [headers] = tab.values(layout.headerRow, 1, 1, Math.max(1, tab.lastColumn()));
  const at = headers.findIndex((text) => String(text).trim() === header);
  return at < 0 ? null : at + 1;
}
