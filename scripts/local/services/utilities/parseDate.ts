// Reads a text by a pattern of Java's SimpleDateFormat, as Utilities.parseDate does.
import { ServiceError } from '../../kernel/execution';
import { zoneNamed } from './zones';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milli: number;
  isAfternoon: boolean | null;
  /** Milliseconds east of UTC; null where the text names no zone. */
  offset: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const names = '[A-Za-z]+';

/** What each letter reads: its pattern by the letters' count, and where its text goes. */
const letters: Readonly<
  Record<string, { shape: (count: number) => string; take: (fields: Fields, text: string) => void }>
> = {
  y: {
    shape: (count) => (count === 2 ? '\\d{2,4}' : '\\d+'),
    take: (fields, text) => (fields.year = text.length === 2 ? shortYear(Number(text)) : Number(text)),
  },
  M: {
    shape: (count) => (count > 2 ? names : '\\d{1,2}'),
    take: (fields, text) =>
      (fields.month = /\d/.test(text) ? Number(text) - 1 : months.indexOf(text.slice(0, 3).toLowerCase())),
  },
  d: number('day'),
  H: number('hour'),
  k: number('hour'),
  h: number('hour'),
  K: number('hour'),
  m: number('minute'),
  s: number('second'),
  S: { shape: () => '\\d+', take: (fields, text) => (fields.milli = Number(text)) },
  a: { shape: () => '[AaPp][Mm]', take: (fields, text) => (fields.isAfternoon = /p/i.test(text)) },
  E: { shape: () => names, take: () => undefined },
  z: {
    shape: () => '[A-Za-z]+(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?:/[A-Za-z_]+)?',
    take: (fields, text) => (fields.offset = zoneNamed(text).offsetAt(wall(fields))),
  },
  Z: { shape: () => '[+-]\\d{4}', take: (fields, text) => (fields.offset = offsetOf(text)) },
  X: { shape: () => 'Z|[+-]\\d{2}(?::?\\d{2})?', take: (fields, text) => (fields.offset = offsetOf(text)) },
};

/**
 * The epoch milliseconds that the text means in the zone, where it names none itself. Days and hours beyond
 * their last run over into the next, as Java's lenient reading does (R).
 * @throws ServiceError where the text does not begin as the pattern says (the words are R)
 */
export function parseDate(text: string, timeZone: string, pattern: string): number {
  const parts = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  const read: string[] = [];
  const shapes = parts.map((part) => {
    if (part === "''") return "'";
    if (!/^[A-Za-z]/.test(part)) return literal(part.replace(/^'|'$/g, ''));
    const letter = letters[part.charAt(0)];
    if (!letter) throw new ServiceError(`Illegal pattern character '${part.charAt(0)}'`);
    read.push(part.charAt(0));
    return `(${letter.shape(part.length)})`;
  });
  const found = new RegExp(`^${shapes.join('')}`).exec(text);
  const fields: Fields = {
    ...{ year: 1970, month: 0, day: 1, hour: 0, minute: 0, second: 0, milli: 0 },
    ...{ isAfternoon: null, offset: null },
  };
  for (const [index, letter] of read.entries()) letters[letter]!.take(fields, found?.[index + 1] ?? '');
  if (found === null || fields.month < 0) throw new ServiceError(`Unparseable date: "${text}"`);
  if (fields.isAfternoon !== null) fields.hour = (fields.hour % 12) + (fields.isAfternoon ? 12 : 0);
  const local = wall(fields);
  const zone = zoneNamed(timeZone);
  return local - (fields.offset ?? zone.offsetAt(local - zone.offsetAt(local)));
}

function number(field: 'day' | 'hour' | 'minute' | 'second') {
  return {
    shape: () => '\\d{1,2}',
    take: (fields: Fields, text: string) => (fields[field] = Number(text)),
  };
}

function wall({ year, month, day, hour, minute, second, milli }: Fields): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour, minute, second, milli);
}

/** Java's window: from 80 years ago to 20 years ahead, here of 2026. */
function shortYear(year: number): number {
  return year <= 46 ? 2000 + year : 1900 + year;
}

function offsetOf(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function literal(text: string): string {
  return text.replaceAll("''", "'").replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
