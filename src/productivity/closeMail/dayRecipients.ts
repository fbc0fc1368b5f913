// Who gets the mail after the close: supervision and coordination, or who runs it where nobody has written them.
import { emailsOn } from '../../escalations/policy';
import { NO_SUPERVISION } from '../../texts/closeMail';
import type { CountPolicy } from '../policy';

export interface DayRecipients {
  to: string[];
  /** What they are told besides. */
  notices: string[];
}

type Roles = Pick<CountPolicy, 'supervision' | 'coordination'>;

/** Nobody twice; empty where nobody is written. `date` is ISO. */
export function writtenRecipients({ supervision, coordination }: Roles, date: string): string[] {
  return [...new Set([...emailsOn(supervision, date), ...emailsOn(coordination, date)])];
}

/** `runner`: whose account it goes out from. */
export function dayRecipients(roles: Roles, date: string, runner: () => string): DayRecipients {
  const to = writtenRecipients(roles, date);
  if (to.length > 0) return { to, notices: [] };
  const own = runner();
  return { to: own === '' ? [] : [own], notices: [NO_SUPERVISION] };
}
