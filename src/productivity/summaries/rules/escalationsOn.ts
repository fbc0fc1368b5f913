// How escalations stood at the end of a day: open, past their term, and answered on it, by the dates of their rows. Pure.
import { elapsed } from '../../../calendar/businessDays';
import type { Escalation } from '../../../escalations/row';
import type { Term } from '../../../escalations/rules/clock';
import type { Figures } from './figures';

type Dated = Pick<Escalation, 'stage' | 'filedOn' | 'answeredOn' | 'resentOn' | 'pqrsOn'>;
type EscalationFigures = Pick<Figures, 'open' | 'overdue' | 'answered' | 'answerDays'>;

/** `day` is ISO. A row without a filing day that can be read is nobody's figure: the alerts name it. */
export function escalationsOn(
  escalations: readonly Dated[],
  day: string,
  { calendar, dueAfter }: Term,
): EscalationFigures {
  const figures = { open: 0, overdue: 0, answered: 0, answerDays: 0 };
  for (const { stage, filedOn, answeredOn, resentOn, pqrsOn } of escalations) {
    if (filedOn === null || filedOn > day) continue;
    if (answeredOn === day) {
      figures.answered += 1;
      figures.answerDays += elapsed(calendar, filedOn, day);
    }
    const end = stage === 'closed' ? answeredOn : stage === 'pqrs' ? (pqrsOn ?? answeredOn) : FAR;
    if (end === null || end <= day) continue;
    figures.open += 1;
    const since = resentOn !== null && resentOn <= day ? resentOn : filedOn;
    if (elapsed(calendar, since, day) > dueAfter) figures.overdue += 1;
  }
  return figures;
}

/** After any day: it has not ended yet. */
const FAR = '9999-12-31';
