// What the base already holds of a case: an earlier run of the same request, and the same id elsewhere.
import type { Book, CellAddress } from '../workbook/book';
import type { Layout, TabLayout } from '../workbook/layout';
import { heldIdExpression, parseControl, requestExpression, type CasePlace } from './control';
import { followHeaders } from './headers';
import { idKey } from './rules/gisId';

/** What may stand around an id in a cell without being part of it. */
const BLANKS = '[\\s\\u00a0\\u00ad\\u200b-\\u200f\\u2060-\\u2069\\ufeff]*'.replace(
  /\\u(\w{4})/g,
  (_, hex: string) => String.fromCharCode(parseInt(hex, 16)),
);

/** A shorter number may stand in any column, such as one of line numbers. */
const TELLING_DIGITS = 12;

export interface Existing {
  /** The row that the same request wrote before. */
  repeat: CasePlace | null;
  /** Rows of other requests with the same id, those of the wanted role first. */
  sameId: (CasePlace & { role: TabLayout['role'] })[];
}

/** One search over the whole spreadsheet; a further read only where something was found. */
export function findExisting(
  book: Book,
  layout: Layout,
  requestId: string,
  id: string,
  role: TabLayout['role'],
): Existing {
  const found: Existing = { repeat: null, sameId: [] };
  const followed = new Map<string, TabLayout>();
  for (const match of book.find(expression(requestId, id))) {
    const kept = caseTab(layout, match.tab);
    if (!kept || match.row <= kept.headerRow) continue;
    const isPlain = isNamed(kept, match.column) || idKey(id).length < TELLING_DIGITS;
    const tab = isPlain ? kept : standing(book, kept, followed);
    const meaning = meaningOf(book, tab, match, requestId);
    const place = { tab: match.tab, row: match.row };
    if (meaning === 'request') found.repeat = place;
    if (meaning === 'id') found.sameId.push({ ...place, role: tab.role });
  }
  const { repeat } = found;
  found.sameId = found.sameId
    .filter((place) => place.tab !== repeat?.tab || place.row !== repeat.row)
    .sort((one, other) => Number(other.role === role) - Number(one.role === role));
  return found;
}

function isNamed({ columns }: TabLayout, column: number): boolean {
  return column === columns.id || column === columns.request;
}

/** Somebody may have moved the columns of a tab that this call does not write into. One read a tab. */
function standing(book: Book, kept: TabLayout, followed: Map<string, TabLayout>): TabLayout {
  const known = followed.get(kept.tab);
  if (known) return known;
  const tab = book.tab(kept.tab);
  const layout = (tab && followHeaders(tab, kept, false)) ?? kept;
  followed.set(kept.tab, layout);
  return layout;
}

/** The finder tells neither column nor kind of match: the layout does, and in doubt the cell itself. */
function meaningOf(
  book: Book,
  tab: TabLayout,
  match: CellAddress,
  requestId: string,
): 'request' | 'id' | null {
  if (match.column === tab.columns.id) return 'id';
  if (match.column !== tab.columns.request) return null;
  const text = String(book.tab(match.tab)?.values(match.row, match.column, 1, 1)[0][0] ?? '');
  // The finder takes `ABC` for `abc`, and matches an id that the cell keeps.
  const control = parseControl(text);
  if (control?.requestId === requestId || text === requestId) return 'request';
  return tab.columns.id ? null : 'id';
}

/** R23: stored with `_` or joined, bare or at the end of inConcert's address. */
function expression(requestId: string, id: string): string {
  return [requestExpression(requestId), idExpression(id), heldIdExpression(digitsOf(id))].join('|');
}

/** RE2 expression for cells of an id column that hold this id. */
export function idExpression(id: string): string {
  return `(?:^|:)${BLANKS}${digitsOf(id)}${BLANKS}$`;
}

function digitsOf(id: string): string {
  return [...idKey(id)].join('_?');
}

export function caseTab(layout: Layout, name: string): TabLayout | null {
  const tab = layout.tabs.find((candidate) => candidate.tab === name);
  return tab && ['agent', 'noDmAndErrors', 'fraud'].includes(tab.role) ? tab : null;
}
