// The mail of an escalation before it goes: as it would be composed now, without its number. Writes and sends nothing.
import * as z from 'zod/mini';
import { checked } from '../cases/request';
import type { Context } from '../context';
import type { MailPreview } from './calls';
import { callerAt } from './desk';
import { filingMail } from './mail/filingMail';
import { escalationPlace } from './place';
import { currentPolicy } from './policy';
import { recipientsOn } from './recipients';
import { parseEscalate } from './request';
import { termDays } from './rules/clock';

const namesShape = z.object(
  { names: z.array(z.string({ error: 'NOT_TEXT' }), { error: 'NOT_AN_ESCALATION' }) },
  { error: 'NOT_AN_ESCALATION' },
);

/** Takes what `escalate` takes, and `names` in place of the screenshots. Throws what `escalate` would refuse. */
export function previewFiling(context: Context, input: unknown): Extract<MailPreview, { body: string }> {
  const { names } = checked(namesShape, input);
  const { topic, description, link, comments } = parseEscalate(input);
  const { date } = context.now;
  const properties = context.properties.all();
  const place = escalationPlace(context, properties, false);
  const policy = currentPolicy(context, properties, place.base);
  const { name, email } = callerAt({ ...place, policy, properties, rows: [] }, context);
  const { to, cc } = recipientsOn(policy.settings, date);
  const { subject, body } = filingMail(
    {
      ...{ number: null, topic, description, link, comments, agent: name, agentEmail: email },
      ...{ dueOn: termDays(date, policy.term).due.date, term: policy.term.dueAfter },
    },
    names.map((picture) => ({ name: picture, inline: true })),
  );
  return { to: to.join(', '), cc: cc.join(', '), subject, body };
}
