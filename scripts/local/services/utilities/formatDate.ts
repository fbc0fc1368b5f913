// Dates by the letters of Java's SimpleDateFormat, in English, as Utilities.formatDate prints them.
import { ServiceError } from '../../kernel/execution';
import { offsetText, zoneNamed, type Zone } from './zones';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayMs = 86_400_000;

interface Moment {
  /** The zone's wall clock, written as if it were UTC. */
  wall: Date;
  epochMs: number;
  zone: Zone;
}

/** `epochMs` in a zone (`America/Bogota`, `GMT-5`) by a pattern such as `yyyy-MM-dd'T'HH:mm:ssXXX`. */
export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  if (!Number.isFinite(epochMs)) throw new ServiceError('Invalid argument: date');
  const zone = zoneNamed(timeZone);
  const moment = { wall: new Date(epochMs + zone.offsetAt(epochMs)), epochMs, zone };
  const parts = pattern.match(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  return parts.map((part) => shown(part, moment)).join('');
}

function shown(part: string, moment: Moment): string {
  if (part === "''") return "'";
  if (part === "'") throw new ServiceError('Unterminated quote');
  if (part.startsWith("'")) return part.slice(1, -1).replaceAll("''", "'");
  if (!/^[A-Za-z]/.test(part)) return part;
  const letter = part.charAt(0);
  const field = fields[letter];
  if (!field) throw new ServiceError(`Illegal pattern character '${letter}'`);
  const value = field(moment, part.length);
  return typeof value === 'number' ? String(value).padStart(part.length, '0') : value;
}

/** What each letter prints: a number is padded to the letters' count, a text stands as it is. */
const fields: Record<string, (moment: Moment, count: number) => number | string> = {
  G: ({ wall }) => (wall.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ wall }, count) => year(wall.getUTCFullYear(), count),
  Y: ({ wall }, count) => year(weekOfYear(wall).year, count),
  M: month,
  L: month,
  w: ({ wall }) => weekOfYear(wall).week,
  W: ({ wall }) =>
    Math.ceil(
      (wall.getUTCDate() + new Date(wall.getTime() - (wall.getUTCDate() - 1) * dayMs).getUTCDay()) / 7,
    ),
  D: ({ wall }) => dayOfYear(wall) + 1,
  d: ({ wall }) => wall.getUTCDate(),
  F: ({ wall }) => Math.ceil(wall.getUTCDate() / 7),
  E: ({ wall }, count) => named(weekdays[wall.getUTCDay()] ?? '', count),
  u: ({ wall }) => wall.getUTCDay() || 7,
  a: ({ wall }) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ wall }) => wall.getUTCHours(),
  k: ({ wall }) => wall.getUTCHours() || 24,
  K: ({ wall }) => wall.getUTCHours() % 12,
  h: ({ wall }) => wall.getUTCHours() % 12 || 12,
  m: ({ wall }) => wall.getUTCMinutes(),
  s: ({ wall }) => wall.getUTCSeconds(),
  S: ({ wall }) => wall.getUTCMilliseconds(),
  z: ({ epochMs, zone }, count) => zone.name(epochMs, count > 3 ? 'long' : 'short'),
  Z: ({ epochMs, zone }) => offsetText(zone.offsetAt(epochMs), ''),
  X: ({ epochMs, zone }, count) => isoOffset(zone.offsetAt(epochMs), count),
};

function month({ wall }: Moment, count: number): number | string {
  return count < 3 ? wall.getUTCMonth() + 1 : named(months[wall.getUTCMonth()] ?? '', count);
}

function named(name: string, count: number): string {
  return count > 3 ? name : name.slice(0, 3);
}

function year(value: number, count: number): number | string {
  const era = value > 0 ? value : 1 - value;
  return count === 2 ? String(era % 100).padStart(2, '0') : era;
}

function isoOffset(offset: number, count: number): string {
  if (count > 3) throw new ServiceError(`invalid ISO 8601 format: length=${count}`);
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 2 ? '' : ':');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - yearStart(wall.getUTCFullYear())) / dayMs);
}

/** Java's default weeks: they begin on Sunday, and the first is the one that holds 1 January. */
function weekOfYear(wall: Date): { year: number; week: number } {
  const fullYear = wall.getUTCFullYear();
  const untilSaturday = wall.getTime() + (6 - wall.getUTCDay()) * dayMs;
  if (untilSaturday >= yearStart(fullYear + 1)) return { year: fullYear + 1, week: 1 };
  const first = new Date(yearStart(fullYear)).getUTCDay();
  return { year: fullYear, week: Math.floor((dayOfYear(wall) + first) / 7) + 1 };
}

function yearStart(fullYear: number): number {
  return new Date(0).setUTCFullYear(fullYear, 0, 1);
}
