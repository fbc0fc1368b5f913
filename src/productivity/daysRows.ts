// Finds and reads the rows of some days in one tab, wherever they stand in it, without reading the rest.
import { dayNumber, isoDay } from '../calendar/civilTime';
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
export interface Stretch {
  row: number;
  /** The columns from `first` on. */
  rows: Cell[][];
  below: Cell[];
}

export interface DaysRows {
  first: number;
  stretches: Stretch[];
}

/** Up to so many rows a tab is simply read. */
const SMALL = 150;
/** Up to so many days each row is found; of more the first, and the dates from there down are read. */
const FEW_DAYS = 3;
const MANY_DAYS = 400;
/** Rows around what was found, where a row without its date may stand. */
const MARGIN = 5;
/** Rows between found ones that are read along rather than left out. */
const GAP = 30;
/** Dates read at a time. */
const PAGE = 200;

/** A stretch's first and last row. */
interface Rows {
  from: number;
  to: number;
}

/**
 * Google's text finder tells where the days stand, in whatever order: it is asked by what cells show, and must
 * find the tab's last date too, or the column is read whole.
 */
export function daysRows(tab: Tab, layout: TabLayout, range: DayRange): DaysRows {
  const span = spanOf(layout);
  const foot = footOf(tab, layout, span);
  const { first } = span;
  const body = layout.headerRow + 1;
  if (foot.last < body) return { first, stretches: [] };
  const date = layout.columns.date ?? null;
  const all = { from: body, to: foot.last };
  const places =
    date === null || foot.last - body < SMALL ? [all] : placesOf(tab, date, all, range, foot, date - first);
  return {
    first,
    stretches: places.map((place) => read(tab, span, place, all, foot, date)),
  };
}

function placesOf(tab: Tab, date: number, all: Rows, range: DayRange, foot: TabFoot, at: number): Rows[] {
  const known = lastDated(foot, at);
  const found = foundRows(tab, date, all, range, known);
  const atFoot = known === null || range.to >= known.date ? [{ from: foot.top, to: foot.last }] : [];
  return joined([...found, ...atFoot], all);
}

function foundRows(
  tab: Tab,
  date: number,
  all: Rows,
  range: DayRange,
  known: { row: number; date: string } | null,
): Rows[] {
  const days = daysOf(range);
  const seen =
    known !== null &&
    days.length <= MANY_DAYS &&
    tab.firstFound(known.row, date, dateExpression([known.date])) === known.row;
  if (!seen) return candidates(tab, date, all, range);
  if (days.length > FEW_DAYS) {
    const first = tab.firstFound(all.from, date, dateExpression(days));
    return first === null ? [] : candidates(tab, date, { ...all, from: first }, range);
  }
  const rows = tab.rowsFound(all.from, date, dateExpression(days)).filter((row) => row <= all.to);
  const places = joined(rows.map(alone), all);
  // The same day of other years, where no year is shown.
  return places.length < 3
    ? places
    : places.filter((place) => candidates(tab, date, place, range).length > 0);
}

/** Reads the dates of a stretch for the rows that may be of the days. */
function candidates(tab: Tab, date: number, { from, to }: Rows, range: DayRange): Rows[] {
  const cells = tab.values(from, date, to - from + 1, 1);
  return cells.flatMap(([cell], index) => (mayBeOf(cell, range.from, range.to) ? [alone(from + index)] : []));
}

function read(
  tab: Tab,
  { first, width }: TabSpan,
  place: Rows,
  all: Rows,
  foot: TabFoot,
  date: number | null,
): Stretch {
  const { from, to } = place;
  const rows =
    from === foot.top && to === foot.last ? foot.rows : tab.values(from, first, to - from + 1, width);
  const dates = date === null ? [] : rows.map((row) => row[date - first]);
  const below = date === null || !lacksYear(dates) ? [] : datesBelow(tab, date, to, all.to);
  return { row: from, rows, below };
}

/** Dates without a year tell theirs by the next ones below that have one. */
function datesBelow(tab: Tab, date: number, row: number, last: number): Cell[] {
  const dates: Cell[] = [];
  for (let from = row + 1; from <= last && lacksYear([...dates, '1-1']); from += PAGE) {
    const rows = Math.min(PAGE, last - from + 1);
    dates.push(...tab.values(from, date, rows, 1).map(([cell]) => cell));
  }
  return dates;
}

function lacksYear(dates: readonly Cell[]): boolean {
  const kinds = dates.map((cell) => writtenDate(cell).kind);
  return kinds.includes('yearless') && !kinds.includes('day');
}

function lastDated(foot: TabFoot, at: number): { row: number; date: string } | null {
  for (let index = foot.rows.length - 1; index >= 0; index--) {
    const written = writtenDate(foot.rows[index][at]);
    if (written.kind === 'day') return { row: foot.top + index, date: written.date };
  }
  return null;
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
