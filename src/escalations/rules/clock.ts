// Where an escalation stands on a day: what is due now, day 5 and day 8, and the days counted (R9). Pure.
import { dayAfter, elapsed, type BusinessCalendar, type DayProof } from '../../calendar/businessDays';
import type { Doubt, Escalation } from '../row';

/** A kind of clock: R9's today; that of petitions has other days and may have another calendar. */
export interface Term {
  calendar: BusinessCalendar;
  /** Business days after which the coordination is told. */
  alertAfter: number;
  /** Business days after which it is due. */
  dueAfter: number;
}

/**
 * `none`: nothing to do today, or no longer open. `report`: from day 5 on. `dueToday`: day 8. `resend`: past
 * day 8 of the first cycle. `pqrsForm`: past day 8 of the second. `review`: what cannot be understood.
 */
export type Action = 'none' | 'report' | 'dueToday' | 'resend' | 'pqrsForm' | 'review';

/** Why a row is to be reviewed. */
export type ReviewReason = Doubt | 'futureDate';

export interface Standing {
  action: Action;
  /** 1: since it was filed. 2: since it was resent. */
  cycle: 1 | 2;
  /** ISO date that the cycle counts from; null where it cannot be read. */
  since: string | null;
  day5: string | null;
  day8: string | null;
  /** Business days of the cycle up to the day asked; null where they cannot be counted. */
  days: number | null;
  reason: ReviewReason | null;
}

type Counted = Pick<Escalation, 'stage' | 'filedOn' | 'resentOn' | 'doubts'>;

/** `on` is an ISO date. */
export function standing(escalation: Counted, on: string, term: Term): Standing {
  const { stage, filedOn, resentOn, doubts } = escalation;
  const cycle = stage === 'resent' || resentOn !== null ? 2 : 1;
  // Rows of old have no date of the second mail: they count from their own.
  const since = resentOn ?? filedOn;
  const days = marks(since, term);
  const counted = since === null || since > on ? null : elapsed(term.calendar, since, on);
  const base = { cycle, since, ...days, days: counted, reason: null } as const;
  if (stage === 'closed' || stage === 'pqrs') return { ...base, action: 'none' };
  const ahead = [filedOn, since].some((date) => date !== null && date > on);
  const reason = doubts[0] ?? (ahead ? 'futureDate' : null);
  if (reason || counted === null) return { ...base, action: 'review', reason: reason ?? 'dateMissing' };
  return { ...base, action: due(counted, cycle, term) };
}

/** The days of the alert and of the term counted from an ISO date, each with its proof. */
export function termDays(
  since: string,
  { calendar, alertAfter, dueAfter }: Term,
): Record<'alert' | 'due', { date: string; proof: DayProof }> {
  return { alert: dayAfter(calendar, since, alertAfter), due: dayAfter(calendar, since, dueAfter) };
}

function marks(since: string | null, term: Term): { day5: string | null; day8: string | null } {
  if (since === null) return { day5: null, day8: null };
  const { alert, due: end } = termDays(since, term);
  return { day5: alert.date, day8: end.date };
}

function due(days: number, cycle: 1 | 2, { alertAfter, dueAfter }: Term): Action {
  if (days > dueAfter) return cycle === 1 ? 'resend' : 'pqrsForm';
  if (days === dueAfter) return 'dueToday';
  return days >= alertAfter ? 'report' : 'none';
}
