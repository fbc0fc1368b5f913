// What the panel does with an open escalation, by one call: each thing is its own use case.
import * as z from 'zod/mini';
import { checked } from '../cases/request';
import type { Context } from '../context';
import { followedText } from '../texts/escalationList';
import { answerEscalation } from './answerEscalation';
import { FOLLOWS } from './calls';
import { closeEscalation } from './closeEscalation';
import { resendEscalation } from './resendEscalation';
import { sendToPqrsForm } from './sendToPqrsForm';
import { settleFiling } from './settleFiling';

const text = () => z.string({ error: 'NOT_TEXT' });
const followShape = z.object(
  {
    what: z.enum(FOLLOWS, { error: 'NOT_AN_ESCALATION' }),
    number: text(),
    /** The answer, the question or the reason. */
    text: text(),
    answeredOn: text(),
  },
  { error: 'NOT_AN_ESCALATION' },
);

/** What came of it in Spanish, and the text for the PQRS form where that was asked. Throws what the use case throws. */
export function followEscalation(
  context: Context,
  input: unknown,
): { done: string; form: { text: string; url: string } | null } {
  const request = checked(followShape, input);
  const { what, number } = request;
  let dueOn = '';
  let form: { text: string; url: string } | null = null;
  switch (what) {
    case 'answer':
      answerEscalation(context, { number, answeredOn: request.answeredOn, answer: request.text });
      break;
    case 'resend':
      ({ dueOn } = resendEscalation(context, { number, question: request.text }));
      break;
    case 'close':
      closeEscalation(context, { number, reason: request.text });
      break;
    case 'pqrsForm': {
      const { text: ready, url } = sendToPqrsForm(context, { number });
      form = { text: ready, url };
      break;
    }
    case 'sent':
    case 'notSent':
      settleFiling(context, { number, sent: what === 'sent' });
  }
  return { done: followedText(what, number, dueOn), form };
}
