// What `closeDay` takes, as it comes over the wire.
import * as z from 'zod/mini';
import { dayNumber, isoDay, isoFromLocal } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import type { DayRange } from './daysRows';
import { dayRange } from './request';

/** More rows than Google would finish counting in one run. */
const MOST_DAYS = 92;

const day = z.optional(z.nullable(z.string({ error: 'RANGE_BAD' })));
const shape = z.object({ date: day, from: day, to: day }, { error: 'RANGE_BAD' });

/** `today` is ISO. Throws `RANGE_BAD`, `RANGE_TURNED`, `CLOSE_LONG` or `CLOSE_AHEAD`. */
export function parseCloseDay(input: unknown, today: string): DayRange {
  const parsed = z.safeParse(shape, input ?? {});
  if (!parsed.success) throw new KnownError('RANGE_BAD');
  const { date, from, to } = parsed.data;
  if (date && (from || to)) throw new KnownError('RANGE_BAD');
  const first = date ?? from ?? to ?? today;
  const range = dayRange(first, date ?? to ?? first);
  const days = (dayNumber(range.to) ?? 0) - (dayNumber(range.from) ?? 0) + 1;
  if (days > MOST_DAYS) throw new KnownError('CLOSE_LONG', { days: String(MOST_DAYS) });
  if (range.to > today) throw new KnownError('CLOSE_AHEAD', { date: range.to });
  return range;
}

/** What a person answers to the menu's question: one day, two days, or nothing. Anything else is refused later. */
export function rangeWritten(text: string): { from?: string; to?: string } {
  const words = text.split(/\s+(?:a|al|hasta)\s+|\s*,\s*/).map((word) => isoFromLocal(word.trim()));
  const [from, to = from] = words.filter((word) => word !== '');
  return from === undefined ? {} : { from, to };
}

/** The evening's close goes back so many days: rows that came late open them again. */
const LAST_DAYS = 7;

/** `today` is ISO. */
export function lastDays(today: string): DayRange {
  return { from: isoDay((dayNumber(today) ?? 0) - LAST_DAYS + 1), to: today };
}
