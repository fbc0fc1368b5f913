// Writes down what the entity answered: the clock stops (R9).
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { CELL_LIMIT } from '../cases/rules/cellLimit';
import { followUp } from './followUp';
import { parseAnswer } from './request';
import type { Escalation } from './row';
import { STATE_WORDS } from './rules/state';

export interface AnsweredEscalation {
  number: string;
  tab: string;
  row: number;
  state: string;
  /** ISO. */
  answeredOn: string;
}

/** The same answer again changes nothing. Throws a `KnownError`, and then nothing is changed. */
export function answerEscalation(context: Context, input: unknown): AnsweredEscalation {
  const { number, answeredOn, answer } = parseAnswer(input, context.now.date);
  const { row } = followUp(context, number, (before) => {
    if (before.stage === 'closed' && before.answeredOn === answeredOn && before.answer.endsWith(answer))
      return null;
    if (before.stage === 'closed') {
      throw new KnownError('ESCALATION_CLOSED', {
        number,
        state: before.state.trim() || STATE_WORDS.answered,
      });
    }
    if (before.filedOn !== null && answeredOn < before.filedOn && before.filedOn <= context.now.date) {
      throw new KnownError('ANSWER_BEFORE_FILING', { field: 'answeredOn', number, filedOn: before.filedOn });
    }
    return {
      state: STATE_WORDS.answered,
      cells: { answeredOn: { typed: answeredOn }, answer: besides(before, answer) },
      more: answer,
    };
  });
  return { number, tab: row.tab, row: row.row, state: STATE_WORDS.answered, answeredOn };
}

/** The answer of the first cycle stays above that of the second. */
function besides({ answer: first }: Escalation, answer: string): string {
  const whole = first.trim() === '' || first === answer ? answer : `${first}\n\n${answer}`;
  if (whole.length > CELL_LIMIT)
    throw new KnownError('TEXT_LONG', { field: 'answer', limit: String(CELL_LIMIT) });
  return whole;
}
