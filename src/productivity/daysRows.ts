// Finds and reads the rows of some days in one tab, wherever they stand in it, without reading the rest.
import { dayNumber, isoDay } from '../calendar/civilTime';
import { isBlank } from '../cases/rules/typed';
import type { Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { dateExpression } from './rules/dateExpression';
import { mayBeOf, writtenDate, type Cell } from './rules/writtenDate';
import { footOf, spanOf, type TabFoot, type TabSpan } from './tabFoot';

/** ISO dates, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/** Rows that stand together. `below` are the dates under them, down to the first that tells its year. */
interface Stretch {
  row: number;
  /** The columns from `first` on. */
  rows: Cell[][];
  below: Cell[];
}

interface DaysRows {
  first: number;
  stretches: Stretch[];
}

/** What the search for a tab's rows goes by. */
interface Search {
  tab: Tab;
  span: TabSpan;
  range: DayRange;
  /** The column of the date. */
  date: number;
  /** The first row under the header. */
  body: number;
}

/** Up to so many days each row is found; of more the first, and the dates from there down are read. */
const FEW_DAYS = 3;
const MANY_DAYS = 400;
/** Up to so many rows a tab is simply read. */
const SMALL = 150;
/** Rows around what was found, where a row without its date may stand. */
const MARGIN = 5;
/** Rows without a date that are followed beyond the margin: more are the team's own preparations. */
const LONGEST_TAIL = 90;
/** Rows between found ones that are read along rather than left out. */
const GAP = 30;
/** Dates read at a time. */
const PAGE = 2000;
const SHORT_PAGE = 200;

/** A stretch's first and last row. */
interface Rows {
  from: number;
  to: number;
}

/**
 * Google's text finder tells where the days stand, in whatever order. It goes by what cells show: where it finds
 * nothing it must find the tab's last date, or the column of dates is read whole.
 */
export function daysRows(tab: Tab, layout: TabLayout, range: DayRange): DaysRows {
  const span = spanOf(layout);
  const { first } = span;
  const body = layout.headerRow + 1;
  const { date } = layout.columns;
  if (!date) {
    const foot = footOf(tab, layout, span);
    return { first, stretches: foot.last < body ? [] : [read(tab, span, { from: body, to: foot.last })] };
  }
  const search: Search = { tab, span, range, date, body };
  return { first, stretches: fewDays(search) ?? anyDays(search, footOf(tab, layout, span)) };
}

/** The usual case: the rows are found and read, with what follows them. Null where nothing of the days was found. */
function fewDays(search: Search): Stretch[] | null {
  const { tab, date, body, range } = search;
  const days = daysOf(range);
  if (days.length > FEW_DAYS) return null;
  const rows = tab.rowsFound(body, date, dateExpression(days, false));
  if (rows.length === 0) return null;
  const height = tab.rowCount();
  const all = { from: body, to: height };
  const found = joined(rows.map(alone), all);
  // The same day of other years too, where no year is shown.
  const places =
    found.length < 3 ? found : found.filter((place) => datesOf(search, place).some(isAsked(range)));
  const stretches = places.map((place) => toItsEnd(search, place, height));
  const asked = stretches.some((stretch) => datesIn(search, stretch).some(isAsked(range)));
  return asked ? stretches.map((stretch) => withYears(search, stretch, height)) : null;
}

/** A stretch goes on below its margin as long as its rows have something but no date. */
function toItsEnd(search: Search, place: Rows, height: number): Stretch {
  const stretch = read(search.tab, search.span, place);
  let end = place.to;
  const most = Math.min(height, place.to + LONGEST_TAIL);
  while (end < most && endsUndated(search, stretch)) {
    const more = { from: end + 1, to: Math.min(most, end + GAP) };
    stretch.rows.push(...read(search.tab, search.span, more).rows);
    end = more.to;
  }
  return stretch;
}

function endsUndated({ date, span }: Search, { rows }: Stretch): boolean {
  const last = rows[rows.length - 1];
  return isBlank(last[date - span.first]) && last.filter((cell) => !isBlank(cell)).length > 1;
}

function anyDays(search: Search, foot: TabFoot): Stretch[] {
  const { tab, span, body, range } = search;
  if (foot.last < body) return [];
  const all = { from: body, to: foot.last };
  if (foot.last - body < SMALL) return [readOrFoot(search, all, foot)];
  const known = lastDated(search, foot);
  const atFoot = known === null || range.to >= known.date ? [{ from: foot.top, to: foot.last }] : [];
  const places = joined([...foundPlaces(search, foot.last, known), ...atFoot], all);
  return places
    .map((place) => (place.from === foot.top ? readOrFoot(search, place, foot) : read(tab, span, place)))
    .map((stretch) => withYears(search, stretch, foot.last));
}

function foundPlaces(search: Search, last: number, known: { row: number; date: string } | null): Rows[] {
  const { tab, date, body, range } = search;
  const days = daysOf(range);
  if (known === null || days.length > MANY_DAYS) return candidates(search, { from: body, to: last });
  const turned = mayBeMonthFirst(tab.displayValues(known.row, date, 1, 1)[0][0], known.date);
  const seen = tab.firstFound(known.row, date, dateExpression([known.date], turned)) === known.row;
  if (!seen) return candidates(search, { from: body, to: last });
  const expression = dateExpression(days, turned);
  const places: Rows[] = [];
  let from = tab.firstFound(body, date, expression);
  while (from !== null && from <= last) {
    const page = { from, to: Math.min(last, from + PAGE - 1) };
    const found = candidates(search, page);
    places.push(...found);
    // Beyond the last of a page without any the finder knows whether there are more.
    const next = page.to + 1;
    from = found.length > 0 || next > last ? next : tab.firstFound(next, date, expression);
  }
  return places;
}

/** Whether a cell that shows this day may have its month before it. */
function mayBeMonthFirst(shown: string, date: string): boolean {
  const [first] = /\d+/.exec(shown) ?? [''];
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  return first.length < 3 && (Number(first) !== day || day === month);
}

/** Reads the dates of a stretch for the rows that may be of the days. */
function candidates(search: Search, place: Rows): Rows[] {
  const asked = isAsked(search.range);
  return datesOf(search, place).flatMap((cell, index) => (asked(cell) ? [alone(place.from + index)] : []));
}

function readOrFoot({ tab, span }: Search, place: Rows, foot: TabFoot): Stretch {
  const isFoot = place.from === foot.top && place.to === foot.last;
  return isFoot ? { row: foot.top, rows: foot.rows, below: [] } : read(tab, span, place);
}

function read(tab: Tab, { first, width }: TabSpan, { from, to }: Rows): Stretch {
  return { row: from, rows: tab.values(from, first, to - from + 1, width), below: [] };
}

/** Dates without a year tell theirs by the next ones below that have one. */
function withYears(search: Search, stretch: Stretch, last: number): Stretch {
  const below: Cell[] = [];
  let from = stretch.row + stretch.rows.length;
  const dates = datesIn(search, stretch);
  while (from <= last && lacksYear([...dates, ...below])) {
    const to = Math.min(last, from + SHORT_PAGE - 1);
    below.push(...datesOf(search, { from, to }));
    from = to + 1;
  }
  return { ...stretch, below };
}

function lacksYear(dates: readonly Cell[]): boolean {
  const kinds = dates.map((cell) => writtenDate(cell).kind);
  return kinds.includes('yearless') && !kinds.includes('day');
}

function lastDated({ date, span }: Search, foot: TabFoot): { row: number; date: string } | null {
  for (let index = foot.rows.length - 1; index >= 0; index--) {
    const written = writtenDate(foot.rows[index][date - span.first]);
    if (written.kind === 'day') return { row: foot.top + index, date: written.date };
  }
  return null;
}

function datesOf({ tab, date }: Search, { from, to }: Rows): Cell[] {
  return tab.values(from, date, to - from + 1, 1).map(([cell]) => cell);
}

function datesIn({ date, span }: Search, { rows }: Stretch): Cell[] {
  return rows.map((row) => row[date - span.first]);
}

function isAsked({ from, to }: DayRange): (cell: Cell) => boolean {
  return (cell) => mayBeOf(cell, from, to);
}

/** Stretches with their margins, those that nearly touch as one, in order. */
function joined(places: readonly Rows[], all: Rows): Rows[] {
  const sorted = [...places].sort((one, other) => one.from - other.from);
  const result: Rows[] = [];
  for (const { from, to } of sorted) {
    const last = result[result.length - 1] as Rows | undefined;
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result.map(({ from, to }) => ({
    from: Math.max(all.from, from - MARGIN),
    to: Math.min(all.to, to + MARGIN),
  }));
}

function alone(row: number): Rows {
  return { from: row, to: row };
}

function daysOf({ from, to }: DayRange): string[] {
  const days: string[] = [];
  for (let day = dayNumber(from) ?? 0; day <= (dayNumber(to) ?? -1) && days.length <= MANY_DAYS; day++) {
    days.push(isoDay(day));
  }
  return days;
}
