// R9's last step: the text for the entity's PQRS form, ready to paste, and the row that says it went there.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { formText } from '../texts/escalations';
import { followUp } from './followUp';
import { parseNumber } from './request';
import { STATE_WORDS } from './rules/state';

export interface FormOfEscalation {
  number: string;
  /** The citizens' words as they stand in the row. */
  text: string;
  /** Of the form; `''` where nobody has written it down. */
  url: string;
}

/** Again, it answers the same and changes nothing. Throws a `KnownError`, and then nothing is changed. */
export function sendToPqrsForm(context: Context, input: unknown): FormOfEscalation {
  const number = parseNumber(input);
  const { row, desk } = followUp(context, number, ({ stage, state }) => {
    if (stage === 'closed') {
      throw new KnownError('ESCALATION_CLOSED', { number, state: state.trim() || STATE_WORDS.answered });
    }
    if (stage === 'pqrs') return null;
    return { state: STATE_WORDS.pqrs, cells: { pqrsOn: { typed: context.now.date } } };
  });
  const { topic, description, link, comments, filedOn, resentOn } = row;
  const text = formText({ number, topic, description, link, comments, filedOn, resentOn });
  return { number, text, url: desk.policy.settings.pqrsFormLink.trim() };
}
