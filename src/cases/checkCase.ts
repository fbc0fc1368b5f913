// Whether the base has this case already: the same id, or nearly the same comment, in the last days.
import { dayNumber } from '../calendar/civilTime';
import type { Context } from '../context';
import type { CellAddress } from '../workbook/book';
import type { Layout, TabLayout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { checkCaseShape } from './callRequests';
import type { CaseMatch } from './calls';
import { caseMoment } from './caseDates';
import { caseTab, idExpression } from './existing';
import { duplicatesWindow } from './policy';
import { checked } from './request';
import { sameWordsExpression } from './rules/sameComment';
import { gisId } from './rules/gisId';

/** More cells than these with the same words are a phrase that everybody writes. */
const MOST_CELLS = 60;
/** Rows of one tab whose date is looked at, the lowest first; each costs a read. */
const ROWS_OF_TAB = 3;
const MOST_TOLD = 5;

/** One search over the whole spreadsheet; then only the date cells of the rows that it found. Writes nothing. */
export function checkCase(context: Context, input: unknown): { matches: CaseMatch[] } {
  const { id, comment } = checked(checkCaseShape, input);
  const properties = context.properties.all();
  const layout = layoutFrom(properties);
  const days = duplicatesWindow(properties);
  if (!layout || days === 0) return { matches: [] };
  const found = cellsLike(context, gisId(id), sameWordsExpression(comment));
  const candidates = found.flatMap((cell) => candidate(layout, cell) ?? []);
  const recent = lowest(candidates).flatMap((place) => dated(context, layout, place, days) ?? []);
  const unique = new Map(recent.map((match) => [`${match.tab}\n${String(match.row)}`, match]));
  const matches = [...unique.values()].sort((one, other) => (one.date < other.date ? 1 : -1));
  return { matches: matches.slice(0, MOST_TOLD) };
}

/** One search for both; where it finds too much, one for each, and no phrase that everybody writes. */
function cellsLike({ book }: Context, id: string | null, words: string | null): CellAddress[] {
  const searches = [id === null ? null : idExpression(id), words].filter((part) => part !== null);
  if (searches.length === 0) return [];
  const found = book.find(searches.join('|'), MOST_CELLS);
  if (found.length < MOST_CELLS) return found;
  const ids = id === null ? [] : book.find(idExpression(id), MOST_CELLS);
  const comments = words === null ? [] : book.find(words, MOST_CELLS);
  return comments.length < MOST_CELLS ? [...ids, ...comments] : ids;
}

interface Candidate {
  layout: TabLayout;
  row: number;
  why: CaseMatch['why'];
}

/** The finder tells neither column nor kind of match: the layout does. */
function candidate(base: Layout, { tab, row, column }: CellAddress): Candidate | null {
  const layout = caseTab(base, tab);
  if (!layout || row <= layout.headerRow) return null;
  if (column === layout.columns.id) return { layout, row, why: 'id' };
  return column === layout.columns.inquiry ? { layout, row, why: 'comment' } : null;
}

/** The newest rows stand at the foot of a tab. An id says more than a comment. */
function lowest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (one, other) => Number(one.why === 'id') - Number(other.why === 'id') || one.row - other.row,
  );
  return [...new Set(candidates.map(({ layout }) => layout))].flatMap((layout) =>
    sorted.filter((place) => place.layout === layout).slice(-ROWS_OF_TAB),
  );
}

/** Null where the row is older, or nobody can tell its day. */
function dated(
  { book, now }: Context,
  base: Layout,
  { layout, row, why }: Candidate,
  days: number,
): CaseMatch | null {
  const { date, time, agent } = layout.columns;
  const columns = [date, time, agent].filter((column): column is number => typeof column === 'number');
  if (!date) return null;
  const first = Math.min(...columns);
  const tab = book.tab(layout.tab);
  const width = Math.max(...columns) - first + 1;
  const shown = tab?.displayValues(row, first, 1, width)[0] ?? [];
  const at = (column: number | null | undefined) => (column ? (shown[column - first] ?? '') : '');
  const moment =
    caseMoment(at(date), at(time)) || caseMoment(tab?.values(row, date, 1, 1)[0][0] ?? '', at(time));
  const [from, to] = [dayNumber(moment.slice(0, 10)), dayNumber(now.date)];
  if (from === null || to === null || to - from > days || from > to) return null;
  const owner = base.agents.find(({ tab }) => tab === layout.tab)?.name ?? String(at(agent));
  return { tab: layout.tab, agent: owner || layout.tab.trim(), row, date: moment, why };
}
