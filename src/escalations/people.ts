// Who acts on an escalation, and whether they may.
import { KnownError } from '../knownError';
import type { AgentPlace } from '../workbook/layout';
import { parseControl } from './control';
import type { Escalation } from './row';

/** Somebody of the team: of the shifts, or one whose address the settings name. */
export interface Person {
  name: string;
  /** Lower case. */
  email: string;
  /** Of the coordination, or the liaison with the entity: may act on everybody's escalations. */
  inCharge: boolean;
}

/** `email` as Google says it; `inCharge` are addresses. Throws why nobody can act for it. */
export function personOf(agents: readonly AgentPlace[], inCharge: readonly string[], email: string): Person {
  const wanted = plain(email);
  if (wanted === '') throw new KnownError('CALLER_HIDDEN');
  const leads = inCharge.some((address) => plain(address) === wanted);
  const entries = agents.filter((agent) => plain(agent.email) === wanted);
  const active = entries.find((agent) => agent.active);
  if (active) return { name: active.name, email: wanted, inCharge: leads };
  if (leads) return { name: wanted, email: wanted, inCharge: true };
  throw entries.length > 0
    ? new KnownError('CALLER_INACTIVE', { email: wanted })
    : new KnownError('CALLER_UNKNOWN', { email: wanted });
}

/** Throws `NOT_THE_FILER`. */
export function holdToFiler(escalation: Escalation, number: string, person: Person): void {
  const { by } = parseControl(escalation.control);
  const filer = by === '' ? escalation.agentEmail : by;
  if (person.inCharge || filer === person.email) return;
  throw new KnownError('NOT_THE_FILER', { number, agent: escalation.agent || 'otra persona' });
}

function plain(email: string): string {
  return email.trim().toLowerCase();
}
