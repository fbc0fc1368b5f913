// Closes again the days that changed after the evening's closes had gone past them: a decision about old downtime.
import type { Context } from '../context';
import { closeDay } from './closeDay';
import { beginReopened, forgetReopened, reopenedDays } from './reopened';

/** More would not fit beside an evening's own work: the others wait for the next one. */
const MOST_A_NIGHT = 10;

/** Answers the ISO days. One that is closed is not kept any longer: a run that ends midway goes on the next time. */
export function closeReopened(context: Context): string[] {
  const days = reopenedDays(context.properties.all()).slice(0, MOST_A_NIGHT);
  for (const date of days) {
    context.lock.hold(() => beginReopened(context.properties, date));
    closeDay(context, { date });
    context.lock.hold(() => forgetReopened(context.properties, date));
  }
  return days;
}
