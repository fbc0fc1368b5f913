// Settles the day of each row among its neighbours: years left out or wrong, days and months that changed places. Pure.
import { dayNumber } from '../../calendar/civilTime';
import { dayOf, type WrittenDay } from '../../calendar/writtenDay';
import { dayShiftOf, writtenDate, type Cell, type WrittenDate } from './writtenDate';

export type DateProblem = 'blank' | 'unreadable' | 'farAway';
export type DateDoubt = 'swapped' | 'outOfOrder';

export interface DatedRow {
  /** ISO; null where the row has no usable day, and then `problem` says why. */
  date: string | null;
  problem: DateProblem | null;
  /** The date counts, and a person may want to look at it. */
  doubt: DateDoubt | null;
  /** The day as read, usable or not. */
  written: string | null;
  /** The days between which the row stands, as far as its neighbours have any. */
  above: string | null;
  below: string | null;
}

/** Rows within so many days of their neighbours are in their place. */
export const NEAR = 31;
/** Farther away the year must be wrong: another one comes nearer. */
const FAR = 182;
/** So near a day must come to its neighbours by changing place with its month. */
const CLOSE = 3;
const NEIGHBOURS = 5;
/** So far the neighbours are looked for. */
const REACH = 100;

type Dates = readonly (string | null)[];
/** Days since 1970: what neighbours are compared by. */
type Days = readonly (number | null)[];

/** `cells` in the order of the rows. `today` is where a tab ends that tells no year. */
export function datedRows(cells: readonly Cell[], today: string): DatedRow[] {
  const shift = dayShiftOf(cells);
  const written = inOneOrder(cells.map((cell) => writtenDate(cell, shift)));
  const dates = withYears(written, today);
  const days = dates.map(numberOf);
  const last = numberOf(today) ?? 0;
  const judged = dates.map((date, index) => judge(written[index], date, days, index, last));
  const usable = judged.map(({ date }) => date);
  const above = lastKnown(usable);
  const below = lastKnown([...usable].reverse()).reverse();
  return judged.map((row, index) => ({
    ...row,
    written: dates[index],
    above: above[index],
    below: below[index],
  }));
}

/** Where texts show that this column has the month first, the texts that could be either have it too. */
function inOneOrder(written: readonly WrittenDate[]): WrittenDate[] {
  const shown = (order: string) => written.some((row) => row.kind === 'day' && row.order === order);
  if (!shown('monthFirst') || shown('dayFirst')) return [...written];
  return written.map((row) =>
    row.kind === 'day' && row.swapped !== null ? { ...row, date: row.swapped, swapped: row.date } : row,
  );
}

/** Days as written; those without a year get the one that brings them next to the rows around them. */
function withYears(written: readonly WrittenDate[], today: string): (string | null)[] {
  const dates = written.map((row) => (row.kind === 'day' ? row.date : null));
  if (!written.some(({ kind }) => kind === 'yearless')) return dates;
  const told = dates.map(numberOf);
  const anchors = dates.map((date, index) => (told[index] !== null && !isFar(told, index) ? date : null));
  const start = anchors.findIndex((date) => date !== null);
  const yearOf = (row: WrittenDay, near: string) => {
    const date = dayOf(row, [near], today);
    // Without any year at all the rows end today at the latest.
    return start < 0 && date !== null && date > today ? dayOf(row, [], today) : date;
  };
  const follow = (index: number, near: string): string => {
    const row = written[index];
    if (row.kind !== 'yearless') return anchors[index] ?? near;
    return (dates[index] = yearOf(row.written, near)) ?? near;
  };
  let near = anchors[start] ?? today;
  for (let index = start < 0 ? written.length - 1 : start; index >= 0; index--) near = follow(index, near);
  near = anchors[start] ?? today;
  if (start >= 0) for (let index = start + 1; index < written.length; index++) near = follow(index, near);
  return dates;
}

function judge(
  written: WrittenDate,
  date: string | null,
  days: Days,
  index: number,
  today: number,
): Pick<DatedRow, 'date' | 'problem' | 'doubt'> {
  const day = days[index];
  if (date === null || day === null) {
    return { date: null, problem: written.kind === 'blank' ? 'blank' : 'unreadable', doubt: null };
  }
  const sides = [middle(days, index, -1), middle(days, index, 1)].filter((side) => side !== null);
  const isWithin = (candidate: number, reach: number) =>
    sides.length === 0 || sides.some((side) => Math.abs(candidate - side) <= reach);
  if (isWithin(day, NEAR)) return { date, problem: null, doubt: null };
  const swapped = written.kind === 'day' ? written.swapped : null;
  const other = numberOf(swapped);
  if (other !== null && isWithin(other, CLOSE)) return { date: swapped, problem: null, doubt: 'swapped' };
  if (day > today || isFar(days, index)) return { date: null, problem: 'farAway', doubt: null };
  return { date, problem: null, doubt: sides.length === 2 ? 'outOfOrder' : null };
}

/**
 * Half a year and more from what stands on both sides. At an end of the rows there is one side only: a base may
 * begin or go on after a long pause, but nobody goes back.
 */
function isFar(days: Days, index: number): boolean {
  const day = days[index] ?? 0;
  const above = middle(days, index, -1);
  const below = middle(days, index, 1);
  if (above !== null && below !== null) return Math.abs(day - above) > FAR && Math.abs(day - below) > FAR;
  if (above !== null) return above - day > FAR;
  return below !== null && day - below > FAR;
}

/** The middle one of the next days on one side: a single wrong neighbour does not move it. */
function middle(days: Days, index: number, step: 1 | -1): number | null {
  const found: number[] = [];
  for (let away = 1; away <= REACH && found.length < NEIGHBOURS; away++) {
    const day = days[index + away * step] ?? null;
    if (day !== null) found.push(day);
  }
  found.sort((one, other) => one - other);
  return found[Math.floor((found.length - 1) / 2)] ?? null;
}

/** For each row the last date before it. */
function lastKnown(dates: Dates): (string | null)[] {
  let known: string | null = null;
  return dates.map((date) => {
    const before = known;
    known = date ?? known;
    return before;
  });
}

function numberOf(date: string | null): number | null {
  return date === null ? null : dayNumber(date);
}
