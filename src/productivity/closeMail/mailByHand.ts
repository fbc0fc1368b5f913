// The day's mail because a person asks for it: to everybody at once, whatever the evening has sent or will send.
import { mailProblem } from '../../mailOnce';
import type { ClosedRange } from '../closeDay';
import type { CloseContext } from './closeContext';
import { madeMail } from './madeMail';
import { writtenRecipients } from './dayRecipients';

export interface MailedByHand {
  sent: string[];
  failed: { to: string; reason: string }[];
}

/** Of which day, and to whom, a mail can be offered after a close; null for none. */
export function mailOffer({ closed, fresh }: ClosedRange): { date: string; to: string[] } | null {
  const [date] = closed.days;
  if (closed.days.length !== 1) return null;
  const to = writtenRecipients(fresh.policy, date);
  return to.length === 0 ? null : { date, to };
}

export function mailByHand(context: CloseContext, range: ClosedRange): MailedByHand {
  const offer = mailOffer(range);
  const mail = offer && madeMail(context, range, offer.date, []);
  const sent: string[] = [];
  const failed: MailedByHand['failed'] = [];
  for (const to of mail && offer ? offer.to : []) {
    const reason = mail && mailProblem(context, { ...mail, to });
    if (reason === null) sent.push(to);
    else failed.push({ to, reason });
  }
  return { sent, failed };
}
