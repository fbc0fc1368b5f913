// Closes days: counts them anew and writes the summaries of the day, the week and the month, and the board.
import type { Context } from '../context';
import { parseCloseDay } from './closeRequest';
import type { DayRange } from './daysRows';
import { freshDays, type FreshDays } from './summaries/freshDays';
import { writeSummaries, type DayClosed, type Written } from './summaries/writeSummaries';

/** What was written, and what was counted for it. */
export interface ClosedRange extends Written {
  fresh: FreshDays;
}

/** `input` is `{date}`, `{from, to}` or nothing, which is today; ISO days. */
export function closeDay(context: Context, input: unknown): DayClosed {
  return closeRange(context, parseCloseDay(input, context.now.date)).closed;
}

/**
 * The base is counted before the lock is taken: agents can work meanwhile. Repeated, it writes the same cells again.
 */
export function closeRange(context: Context, range: DayRange): ClosedRange {
  const fresh = freshDays(context, range);
  return { ...context.lock.hold(() => writeSummaries(context, range, fresh)), fresh };
}
