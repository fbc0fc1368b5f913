// Closes days: counts them anew and writes the summaries of the day, the week and the month, and the board.
import type { Context } from '../context';
import { parseCloseDay } from './closeRequest';
import { freshDays } from './summaries/freshDays';
import { writeSummaries, type DayClosed } from './summaries/writeSummaries';

/**
 * `input` is `{date}`, `{from, to}` or nothing, which is today; ISO days. The base is counted before the lock is
 * taken: agents can work meanwhile. Repeated, it writes the same cells again.
 */
export function closeDay(context: Context, input: unknown): DayClosed {
  const range = parseCloseDay(input, context.now.date);
  const fresh = freshDays(context, range);
  return context.lock.hold(() => writeSummaries(context, range, fresh));
}
