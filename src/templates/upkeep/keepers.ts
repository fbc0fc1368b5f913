// Who may change the templates (R31): whoever Configuración names for it, the coordination, or else who installed.
import type { Context } from '../../context';
import { emailsOn } from '../../escalations/policy';
import { KnownError } from '../../knownError';
import { KEEPING, type Keeping } from '../../texts/templateUpkeep';
import type { AgentPlace } from '../../workbook/layout';
import type { Settings } from '../../texts/settings';

const KEY = 'installedBy';
const MAY: readonly Keeping[] = ['named', 'coordination', 'installer'];

/** At the install: the first who did it keeps the templates until Configuración names somebody. */
export function rememberInstaller({ properties, userEmail }: Context): void {
  if (userEmail !== '' && !properties.all()[KEY]) properties.set(KEY, userEmail);
}

/** `properties` is what the store holds. */
export function keepingOf(
  { userEmail, now }: Context,
  properties: Readonly<Record<string, string>>,
  { recipientTemplates, recipientCoordination }: Settings,
): Keeping {
  const email = userEmail.trim().toLowerCase();
  if (email === '') return 'hidden';
  const named = emailsOn(recipientTemplates, now.date);
  const coordination = emailsOn(recipientCoordination, now.date);
  if (named.includes(email)) return 'named';
  if (coordination.includes(email)) return 'coordination';
  if (named.length + coordination.length > 0) return 'other';
  return properties[KEY]?.toLowerCase() === email ? 'installer' : 'nobody';
}

export function mayKeep(keeping: Keeping): boolean {
  return MAY.includes(keeping);
}

/** Throws `TEMPLATE_NOT_YOURS`. */
export function holdToKeeper(keeping: Keeping): void {
  if (!mayKeep(keeping)) throw new KnownError('TEMPLATE_NOT_YOURS', { why: KEEPING[keeping] });
}

/** The name that the shifts have for an address, or the address. */
export function personCalled(agents: readonly AgentPlace[], email: string): string {
  return agents.find((agent) => agent.email.trim().toLowerCase() === email.toLowerCase())?.name ?? email;
}
