// The stages of an escalation that somebody is to be told of, each with the day on which it was reached. Pure.
import { dayAfter, type BusinessCalendar } from '../calendar/businessDays';
import type { Standing } from './rules/clock';

/** `alert`: day 5. `lastDay`: day 8. `overdue`: the business day after. `review`: it cannot be counted. */
export type AlertStage = 'alert' | 'lastDay' | 'overdue' | 'review';

export interface ReachedStage {
  stage: AlertStage;
  /** ISO, the true day: it may lie before the day of the telling. A review has none of its own. */
  date: string;
}

type Stood = Pick<Standing, 'action' | 'day5' | 'day8'>;

/** What the current cycle has reached up to `on`, in order; nothing where nothing is to be done. */
export function reachedStages(standing: Stood, on: string, calendar: BusinessCalendar): ReachedStage[] {
  const { action, day5, day8 } = standing;
  if (action === 'none') return [];
  if (action === 'review' || day5 === null || day8 === null) return [{ stage: 'review', date: on }];
  const stages: ReachedStage[] = [
    { stage: 'alert', date: day5 },
    { stage: 'lastDay', date: day8 },
    { stage: 'overdue', date: dayAfter(calendar, day8, 1).date },
  ];
  const reached = stages.filter(({ date }) => date <= on);
  // The settings may set the alert after the last day.
  return reached.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
