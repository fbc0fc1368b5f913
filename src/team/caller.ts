// Who is calling: the one person of the shifts tab whose address Google names.
import { KnownError } from '../knownError';
import type { AgentPlace } from '../workbook/layout';

/** A person with a tab of their own. */
export interface Caller {
  name: string;
  email: string;
  tab: string;
}

/** `email` as Google says it, `''` where it says nothing. Throws the reason why nobody can register for it. */
export function callerOf(agents: readonly AgentPlace[], email: string): Caller {
  const wanted = plain(email);
  if (wanted === '') throw new KnownError('CALLER_HIDDEN');
  const entries = agents.filter((agent) => plain(agent.email) === wanted);
  if (entries.length === 0) throw new KnownError('CALLER_UNKNOWN', { email: wanted });
  const active = entries.filter((agent) => agent.active);
  if (active.length === 0) throw new KnownError('CALLER_INACTIVE', { email: wanted });
  const tabs = [...new Set(active.flatMap((agent) => agent.tab ?? agent.candidates))];
  if (tabs.length === 0) throw new KnownError('CALLER_WITHOUT_TAB', { name: active[0].name });
  if (tabs.length > 1) throw new KnownError('CALLER_TWO_TABS', { tabs: tabs.join('», «') });
  return { name: active[0].name, email: wanted, tab: tabs[0] };
}

function plain(email: string): string {
  return email.trim().toLowerCase();
}
