// Business days: Monday to Friday less holidays and the team's own days off; every count keeps its proof. Pure.
import { dayNumber, isoDay, weekdayOf } from './civilTime';
import { holidayName } from './holidays';

/** A day on which the team does not work, of the tab FESTIVOS. */
export interface DayOff {
  /** ISO. */
  date: string;
  name: string;
}

export interface BusinessCalendar {
  isBusinessDay(date: string): boolean;
  /** Why nobody counts this ISO date; null for a business day. */
  nameOfDayOff(date: string): string | null;
}

/** What a count went over: ISO dates, in order. */
export interface DayProof {
  counted: string[];
  skipped: DayOff[];
}

const SATURDAY = 6;
const SUNDAY = 0;

/** `saturday`: whether Saturdays count. `extra`: days off besides the law's holidays. */
export function businessCalendar(own: { saturday: boolean; extra: readonly DayOff[] }): BusinessCalendar {
  const extra = new Map(own.extra.map(({ date, name }) => [date, name]));
  const seen = new Map<string, string | null>();
  const look = (date: string): string | null => {
    const weekday = weekdayOf(numberOf(date));
    const law = holidayName(date);
    if (law !== null) return law;
    if (extra.has(date)) return extra.get(date) || 'día libre del equipo';
    if (weekday === SUNDAY) return 'domingo';
    return weekday === SATURDAY && !own.saturday ? 'sábado' : null;
  };
  const nameOfDayOff = (date: string): string | null => {
    const before = seen.get(date);
    if (before !== undefined) return before;
    const name = look(date);
    seen.set(date, name);
    return name;
  };
  return { nameOfDayOff, isBusinessDay: (date) => nameOfDayOff(date) === null };
}

/** The `n`th business day after `from`, ISO; counting starts on the next business day. `n` is 1 or more. */
export function dayAfter(
  calendar: BusinessCalendar,
  from: string,
  n: number,
): { date: string; proof: DayProof } {
  const proof: DayProof = { counted: [], skipped: [] };
  let date = from;
  for (let day = numberOf(from) + 1; proof.counted.length < n; day++) {
    date = dateOf(day);
    const name = calendar.nameOfDayOff(date);
    if (name === null) proof.counted.push(date);
    else proof.skipped.push({ date, name });
  }
  return { date, proof };
}

/** Business days after `from` up to and with `on`, ISO dates; 0 where `on` is not later. */
export function elapsed(calendar: BusinessCalendar, from: string, on: string): number {
  let days = 0;
  const last = numberOf(on);
  for (let day = numberOf(from) + 1; day <= last; day++) {
    if (calendar.isBusinessDay(dateOf(day))) days++;
  }
  return days;
}

/** Hundreds of counts go over the same days: each is written down once. */
const dates = new Map<number, string>();

function dateOf(day: number): string {
  const before = dates.get(day);
  if (before !== undefined) return before;
  const date = isoDay(day);
  dates.set(day, date);
  return date;
}

function numberOf(date: string): number {
  const day = dayNumber(date);
  if (day === null) throw new RangeError(`Not a day of the calendar: ${date}`);
  return day;
}
