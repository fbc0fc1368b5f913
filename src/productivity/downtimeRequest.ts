// What `reportDowntime` takes, as it comes over the wire, and what of it can be refused without looking at the base.
import * as z from 'zod/mini';
import { dayNumber } from '../calendar/civilTime';
import { checked } from '../cases/request';
import type { WallTime } from '../context';
import { KnownError } from '../knownError';

const text = () => z.string({ error: 'NOT_TEXT' });

const downtimeShape = z.object(
  {
    requestId: z.string({ error: 'REQUEST_ID_BAD' }),
    date: text(),
    minutes: z.number({ error: 'MINUTES_BAD' }),
    reason: text(),
    from: text(),
    to: text(),
  },
  { error: 'NOT_A_DOWNTIME' },
);

export interface DowntimeRequest {
  requestId: string;
  /** ISO. */
  date: string;
  minutes: number;
  /** As its cell says it: with the hours first where they are known, `10:00 a 10:45 · Caída de internet`. */
  reason: string;
}

const LONGEST_REASON = 500;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** `minutes` may be left out where both hours are given; hours are `8:30`. Throws what is wrong first. */
export function parseDowntime(input: unknown, now: WallTime): DowntimeRequest {
  const { requestId, date, minutes, reason, from, to } = checked(downtimeShape, completed(input));
  if (dayNumber(date) === null) throw new KnownError('DOWNTIME_DAY_BAD', { field: 'date' });
  if (date > now.date) throw new KnownError('DOWNTIME_FUTURE', { field: 'date' });
  const hours = hoursOf(from.trim(), to.trim());
  if (hours && date === now.date && hours.to > now.time.slice(0, 5)) {
    throw new KnownError('DOWNTIME_LATER', { field: 'to', to: hours.to, now: now.time.slice(0, 5) });
  }
  const counted = hours && minutes === 0 ? hours.minutes : minutes;
  if (!Number.isInteger(counted) || counted < 1) throw new KnownError('MINUTES_BAD', { field: 'minutes' });
  if (hours && counted !== hours.minutes) {
    throw new KnownError('MINUTES_AND_HOURS', { field: 'minutes', hours: String(hours.minutes) });
  }
  const why = reason.replace(/\s+/g, ' ').trim();
  if (why === '') throw new KnownError('REASON_EMPTY', { field: 'reason' });
  if (why.length > LONGEST_REASON) {
    throw new KnownError('REASON_LONG', { field: 'reason', most: String(LONGEST_REASON) });
  }
  const said = hours ? `${hours.from} a ${hours.to} · ${why}` : why;
  return { requestId, date, minutes: counted, reason: said };
}

/** Null where none is given. */
function hoursOf(from: string, to: string): { from: string; to: string; minutes: number } | null {
  if (from === '' && to === '') return null;
  const [start, end] = [CLOCK.exec(from), CLOCK.exec(to)];
  if (!start) throw new KnownError('HOURS_BAD', { field: 'from' });
  if (!end) throw new KnownError('HOURS_BAD', { field: 'to' });
  const minutes = minuteOf(end) - minuteOf(start);
  if (minutes < 1) throw new KnownError('HOURS_TURNED', { field: 'to', from, to });
  return { from: padded(start), to: padded(end), minutes };
}

function minuteOf([, hour, minute]: RegExpExecArray): number {
  return Number(hour) * 60 + Number(minute);
}

function padded([, hour, minute]: RegExpExecArray): string {
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Absent texts are empty ones, absent minutes none. */
function completed(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const given: Record<string, unknown> = { ...input };
  for (const field of ['reason', 'from', 'to']) given[field] = given[field] ?? '';
  given.minutes = given.minutes ?? 0;
  return given;
}
