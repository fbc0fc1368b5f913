// What the calls of the count take, as it comes over the wire.
import * as z from 'zod/mini';
import { dayNumber } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import type { DayRange } from './daysRows';

/** More days than this nobody reads, and Google would not finish counting. */
const MOST_DAYS = 3660;

/** ISO dates, both included; an agent by name, address or tab. */
const productivityShape = z.object(
  {
    from: z.string({ error: 'RANGE_BAD' }),
    to: z.string({ error: 'RANGE_BAD' }),
    agent: z.optional(z.nullable(z.string({ error: 'RANGE_BAD' }))),
  },
  { error: 'RANGE_BAD' },
);

interface ProductivityRequest extends DayRange {
  /** `''` for everybody. */
  agent: string;
}

export function parseProductivity(input: unknown): ProductivityRequest {
  const parsed = z.safeParse(productivityShape, input);
  if (!parsed.success) throw new KnownError('RANGE_BAD');
  const { from, to, agent } = parsed.data;
  return { ...dayRange(from, to), agent: (agent ?? '').trim() };
}

/** Throws where the texts are no days, or stand in the wrong order. */
export function dayRange(from: string, to: string): DayRange {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null) throw new KnownError('RANGE_BAD');
  if (first > last) throw new KnownError('RANGE_TURNED', { from, to });
  if (last - first >= MOST_DAYS) throw new KnownError('RANGE_LONG', { days: String(MOST_DAYS) });
  return { from, to };
}
