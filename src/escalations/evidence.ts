// Whether a mail went out, by what the sender's daily quota says before and after.
import type { Context } from '../context';
import type { Mail } from '../mail';
import type { Sending } from './control';

/** `unsure`: nobody can tell but the person who looks into *Enviados*. */
export type Verdict = 'sent' | 'notSent' | 'unsure';

/** Each recipient takes one of the day's quota (D). */
function judged(before: number, recipients: number, left: number): Verdict {
  if (left === before) return 'notSent';
  return left === before - recipients ? 'sent' : 'unsure';
}

/** Sends; where Google answers with an error, `reason` holds it and the quota is asked what became of the mail. */
export function sendAndJudge(
  { mail: port }: Context,
  mail: Mail,
  { quota, recipients }: Pick<Sending, 'quota' | 'recipients'>,
): { verdict: Verdict; reason: string } {
  try {
    port.send(mail);
    return { verdict: 'sent', reason: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    try {
      return { verdict: judged(quota, recipients, port.remainingQuota()), reason };
    } catch {
      return { verdict: 'unsure', reason };
    }
  }
}

/**
 * What became of a mail that a run was about to send when it ended. Only the quota of the same account tells, and
 * only on the same day: it begins anew once in 24 hours. Null for another's account. One call at most.
 */
export function verdictOn({ mail, now, userEmail }: Context, sending: Sending): Verdict | null {
  if (sending.unsure) return 'unsure';
  if (sending.by !== userEmail) return null;
  if (sending.at.slice(0, 10) !== now.date) return 'unsure';
  return judged(sending.quota, sending.recipients, mail.remainingQuota());
}
