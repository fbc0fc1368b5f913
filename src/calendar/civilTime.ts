// Civil dates and wall-clock times as values: ISO texts in, numbers and ISO texts out. No zone, no clock.

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** Colombia has kept UTC−5 all year since 1993 (IANA America/Bogota). */
const BOGOTA_OFFSET_MS = -5 * 3600 * 1000;

/** A wall-clock moment: ISO date and `HH:MM:SS`. */
export interface Moment {
  date: string;
  time: string;
}

/** Days since 1970-01-01 of an ISO date, or null where the text names no day of the calendar. */
export function dayNumber(date: string): number | null {
  const parts = DATE.exec(date);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const milliseconds = Date.UTC(year, month - 1, day);
  // 2022-02-30 would roll over into March.
  return isoDate(milliseconds) === date ? milliseconds / 86400000 : null;
}

/** The ISO date so many days after 1970-01-01. */
export function isoDay(day: number): string {
  return isoDate(day * 86400000);
}

/** The weekday of a day number: 0 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day of the next month, or that month's last day: 31 January answers 28 or 29 February. */
export function monthLater(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  for (let wanted = day; wanted > 28; wanted--) {
    const candidate = `${next}-${wanted}`;
    if (dayNumber(candidate) !== null) return candidate;
  }
  return `${next}-${String(Math.min(day, 28)).padStart(2, '0')}`;
}

/** ISO of `9/1/2022` as Colombia writes it, day first; any other text stays as it is. */
export function isoFromLocal(text: string): string {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return local ? `${local[3]}-${local[2].padStart(2, '0')}-${local[1].padStart(2, '0')}` : text;
}

/** Seconds since 1970-01-01T00:00:00 of the same wall clock, or null where date or time is none. */
export function secondNumber(moment: Moment): number | null {
  const day = dayNumber(moment.date);
  const parts = TIME.exec(moment.time);
  if (day === null || !parts) return null;
  return day * 86400 + Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
}

/** Reads `2022-09-16T10:42` or `2022-09-16 10:42:07`; null for anything else, or for a day that is none. */
export function parseMoment(text: string): Moment | null {
  const parts = /^(\S{10})[T ](\d{2}:\d{2})(:\d{2})?$/.exec(text);
  if (!parts) return null;
  const moment = { date: parts[1], time: parts[2] + (parts[3] ?? ':00') };
  return secondNumber(moment) === null ? null : moment;
}

/** The wall clock of Bogotá at an instant in epoch milliseconds. */
export function bogotaMoment(epochMilliseconds: number): Moment {
  const iso = new Date(epochMilliseconds + BOGOTA_OFFSET_MS).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 19) };
}

function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
