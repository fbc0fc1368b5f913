// The weeks and months that days belong to. Pure.
import { dayNumber, isoDay, monthLater, weekdayOf } from '../../../calendar/civilTime';

/** Days that are summed up together: ISO dates, both included. */
export interface Period {
  from: string;
  to: string;
}

/** From Monday to Sunday. */
export function weekOf(date: string): Period {
  const day = dayNumber(date) ?? 0;
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: isoDay(monday), to: isoDay(monday + 6) };
}

export function monthOf(date: string): Period {
  const from = `${date.slice(0, 8)}01`;
  return { from, to: isoDay((dayNumber(monthLater(from)) ?? 0) - 1) };
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: Period): string[] {
  const [first, last] = [dayNumber(from) ?? 0, dayNumber(to) ?? -1];
  return Array.from({ length: last - first + 1 }, (_, index) => isoDay(first + index));
}

/** The different periods of some days, in order. */
export function periodsOf(dates: readonly string[], of: (date: string) => Period): Period[] {
  const found = new Map(dates.map((date) => [of(date).from, of(date)]));
  return [...found.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}
