// To whom an escalation goes on a day (R8): the liaison with the entity, and copies by role.
import { KnownError } from '../knownError';
import { emailsOn, type EscalationSettings } from './policy';

export interface Recipients {
  to: string[];
  /** Nobody twice, and nobody who gets the mail anyway. */
  cc: string[];
}

/** Google's limit for one mail (D). */
const MOST = 50;

/** `date` is ISO. Throws `LIAISON_MISSING` or `RECIPIENTS_MANY`. */
export function recipientsOn(settings: EscalationSettings, date: string): Recipients {
  const to = emailsOn(settings.recipientLiaison, date);
  if (to.length === 0) throw new KnownError('LIAISON_MISSING');
  const roles = [
    settings.recipientTraining,
    settings.recipientQuality,
    settings.recipientCoordination,
    settings.recipientCopies,
  ];
  const all = [...new Set([...to, ...roles.flatMap((role) => emailsOn(role, date))])];
  if (all.length > MOST) throw new KnownError('RECIPIENTS_MANY', { count: String(all.length) });
  return { to, cc: all.slice(to.length) };
}
