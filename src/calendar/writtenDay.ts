// Days as people write them in a cell: `13/09/2022`, `1-sep`, `10 de septiembre de 2022`, a serial number. Pure.
import { dayNumber, isoDay } from './civilTime';
import { unaccented } from '../workbook/fold';

/** A day as written: the year may be left out. */
export interface WrittenDay {
  year: number | null;
  month: number;
  day: number;
}

const MONTHS = [
  'ene|jan',
  'feb',
  'mar',
  'abr|apr',
  'may',
  'jun',
  'jul',
  'ago|aug',
  'sep|set',
  'oct',
  'nov',
  'dic|dec',
];
const MONTH_NAME = new RegExp(`^(?:${MONTHS.join('|')})[a-z]{0,8}$`);
const WEEKDAY =
  /^(?:lun|lunes|mart|martes|mier|mie|miercoles|jue|jueves|vie|viernes|sab|sabado|dom|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/;
const BETWEEN = new Set(['de', 'del', 'dia', 'the', 'of', 'st', 'nd', 'rd', 'th', 'el', 'ano']);

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const TIME_AFTER = /[\s,t-]+\d{1,2}:\d{2}.*$/;

/** Google's day 0 is 1899-12-30. */
const SERIAL_OFFSET = 25569;

/** Outside of these a year is a slip of the hand. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** What a text says; null where it says no day. Days come first, unless only the other order makes a date. */
export function writtenDay(text: string): WrittenDay | null {
  const clean = unaccented(text.slice(0, 100).replace(UNSEEN, ''))
    .trim()
    .replace(TIME_AFTER, '')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2');
  const parts = clean
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '' && !BETWEEN.has(part) && !WEEKDAY.test(part));
  if (parts.length === 1 && /^\d+$/.test(parts[0])) return unseparated(parts[0]);
  if (parts.length < 2 || parts.length > 3) return null;
  return parts.some((part) => MONTH_NAME.test(part)) ? withMonthName(parts) : inNumbers(parts);
}

/** ISO of a cell's serial number of days; null where it counts no day of our time. */
export function serialDay(serial: number): string | null {
  if (!Number.isFinite(serial)) return null;
  const date = isoDay(Math.min(Math.max(Math.floor(serial), 0), 100000) - SERIAL_OFFSET);
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
}

/**
 * ISO of a written day. Without a year: the one nearest to the days `near`, and where there is none the last one
 * not after `today`. Null where no year has such a day.
 */
export function dayOf(written: WrittenDay, near: readonly string[], today: string): string | null {
  if (written.year !== null) return isoOf(written, written.year);
  const around = near.length > 0 ? near : [today];
  const years = around.map((date) => Number(date.slice(0, 4)));
  const candidates: string[] = [];
  for (let year = Math.min(...years) - 4; year <= Math.max(...years) + 4; year++) {
    const date = isoOf(written, year);
    if (date !== null && (near.length > 0 || date <= today)) candidates.push(date);
  }
  const distance = (date: string): number =>
    around.reduce((sum, other) => sum + Math.abs((dayNumber(date) ?? 0) - (dayNumber(other) ?? 0)), 0);
  return candidates.reduce<string | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}

/** `20220910`, `10092022`, or a serial number that was typed as text. */
function unseparated(digits: string): WrittenDay | null {
  if (digits.length === 5) {
    const date = serialDay(Number(digits));
    return date === null ? null : checked(date.slice(0, 4), date.slice(5, 7), date.slice(8));
  }
  if (digits.length !== 8) return null;
  const yearFirst = checked(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  return yearFirst ?? checked(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
}

function inNumbers(parts: readonly string[]): WrittenDay | null {
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first, second, third] = parts;
  if (first.length === 4) return third === undefined ? null : checked(first, second, third);
  if (first.length > 2 || second.length > 2) return null;
  return checked(third ?? null, second, first) ?? checked(third ?? null, first, second);
}

/** `1 sep`, `septiembre 10 2022`, `2022 sep 10`. */
function withMonthName(parts: readonly string[]): WrittenDay | null {
  const month = parts.findIndex((part) => MONTH_NAME.test(part));
  const others = parts.filter((_, index) => index !== month);
  if (!others.every((part) => /^\d{1,4}$/.test(part))) return null;
  const number = MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(parts[month])) + 1;
  const [day, year] = others[0].length === 4 ? [others[1], others[0]] : others;
  return day === undefined ? null : checked(year ?? null, String(number), day);
}

function checked(year: string | null, month: string, day: string): WrittenDay | null {
  if (year !== null && year.length !== 4 && year.length !== 2) return null;
  const written = {
    year: year === null ? null : fullYear(Number(year)),
    month: Number(month),
    day: Number(day),
  };
  // 2000 is a leap year: the 29th of February may be meant.
  return isoOf(written, written.year ?? 2000) === null ? null : written;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function isoOf({ month, day }: WrittenDay, year: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(year)}-${two(month)}-${two(day)}`;
  return dayNumber(date) === null ? null : date;
}
