// Serial days (since 30 December 1899): their civil parts, their instants in a zone, the formats that show them.
import { dayMs, offsetAt, wallOf, type CivilTime } from './zone';

/** 1899-12-30 as days before 1970-01-01. */
const epochDays = -25_569;

/** The serial of a civil date and time, which may lie before 1899 (negative). */
export function civilToSerial(
  civil: { year: number; month: number; day: number } & Partial<CivilTime>,
): number {
  return wallToSerial(wallOf(civil));
}

/** The wall clock that a serial shows, to the millisecond. */
export function serialToCivil(serial: number): CivilTime {
  const wall = new Date(serialToWall(serial));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  };
}

/** Whether the three name a day of the (proleptic Gregorian) calendar. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(wallOf({ year, month: month + 1, day: 0 })).getUTCDate();
}

/**
 * The instant (epoch ms) at which clocks in the zone show the serial. A wall time that DST skips is read with
 * the offset before the change; one that DST repeats is the first of the two.
 */
export function serialToEpoch(serial: number, timeZone: string): number {
  const wall = serialToWall(serial);
  const before = wall - offsetAt(wall - dayMs, timeZone);
  const after = wall - offsetAt(wall + dayMs, timeZone);
  const first = Math.min(before, after);
  if (wall - offsetAt(first, timeZone) === first) return first;
  const second = Math.max(before, after);
  return wall - offsetAt(second, timeZone) === second ? second : before;
}

/** The serial that clocks in the zone show at an instant (epoch ms). */
export function epochToSerial(epochMs: number, timeZone: string): number {
  return wallToSerial(epochMs + offsetAt(epochMs, timeZone));
}

/** Whether a number under this format is a moment: `d/M/yyyy`, `H:mm`, `[h]:mm`. `getValue` then gives a Date. */
export function isDateFormat(format: string | undefined | null): boolean {
  return kindOf(format) === 'date' || kindOf(format) === 'duration';
}

/** Whether the cell holds what is typed as text: the format `@`. */
export function isTextFormat(format: string | undefined | null): boolean {
  return format === '@' || format?.toLowerCase() === 'text';
}

/** What `getNumberFormat` answers where nobody chose a format (T). */
export const AUTOMATIC_FORMAT = '0.###############';

/** Whether Google chooses the look itself, and replaces it when a typed value calls for another. */
export function isAutomaticFormat(format: string | undefined | null): boolean {
  return !format || format === AUTOMATIC_FORMAT || format.toLowerCase() === 'general';
}

function wallToSerial(wall: number): number {
  return wall / dayMs - epochDays;
}

function serialToWall(serial: number): number {
  return Math.round((serial + epochDays) * dayMs);
}

const kinds = new Map<string, 'date' | 'duration' | 'other'>();

function kindOf(format: string | undefined | null): 'date' | 'duration' | 'other' {
  if (!format) return 'other';
  let kind = kinds.get(format);
  if (kind === undefined) {
    kind = readKind(format);
    kinds.set(format, kind);
  }
  return kind;
}

function readKind(format: string): 'date' | 'duration' | 'other' {
  if (/^general$/i.test(format)) return 'other';
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const first = bare.split(';')[0] ?? '';
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'duration';
  const letters = first.replace(/\[[^\]]*\]/g, '').replace(/E[+-]/gi, '');
  return /[dmyhs]/i.test(letters) ? 'date' : 'other';
}
