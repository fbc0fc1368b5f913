// Whose name or initials a cell says, and whether a column of a tab says whose its rows are. Pure.
import { agentNamed } from '../../productivity/rules/agentNamed';
import { fold } from '../../workbook/fold';
import type { AgentPlace } from '../../workbook/layout';

const LONGEST_INITIALS = 4;

/** `Sofía`, `SOFÍA A.`, an address, or initials that only one agent has; null where nobody or several could be meant. */
export function agentMeant(text: string, agents: readonly AgentPlace[]): AgentPlace | null {
  const named = agentNamed(text, agents);
  if (named) return named;
  const letters = fold(text).replace(/ /g, '');
  if (letters.length < 2 || letters.length > LONGEST_INITIALS || text.trim().length > 2 * LONGEST_INITIALS)
    return null;
  const meant = agents.filter(({ name }) => initials(name).startsWith(letters));
  return new Set(meant.map(({ name }) => fold(name))).size === 1 ? meant[0] : null;
}

/** Whether the column names the tab's owner where it names anybody: then the rest of it tells whose a row is. */
export function namesOwner(
  texts: readonly string[],
  owner: AgentPlace,
  agents: readonly AgentPlace[],
): boolean {
  const named = texts.map((text) => agentMeant(text, agents)).filter((agent) => agent !== null);
  return named.length > 0 && named.filter((agent) => agent.tab === owner.tab).length * 2 > named.length;
}

function initials(name: string): string {
  return fold(name)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}
