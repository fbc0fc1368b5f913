// Whose escalation it is: the address of the one person of the shifts whom the column of the agent names. Pure.
import { words } from '../workbook/fold';
import type { AgentPlace } from '../workbook/layout';

/** Null where nobody, several people, or somebody who no longer works there could be meant. */
export function agentEmails(agents: readonly AgentPlace[]): (agent: string) => string | null {
  const known = agents
    .filter(({ email, active }) => email.trim() !== '' && active)
    .map(({ name, email }) => ({ email: email.trim().toLowerCase(), name: words(name) }));
  const seen = new Map<string, string | null>();
  return (agent) => {
    const before = seen.get(agent);
    if (before !== undefined) return before;
    const email = emailOf(agent, known);
    seen.set(agent, email);
    return email;
  };
}

interface Known {
  email: string;
  name: string[];
}

function emailOf(agent: string, known: readonly Known[]): string | null {
  const address = agent.trim().toLowerCase();
  const said = words(agent);
  if (said.length === 0) return null;
  const whole = known.filter(({ name, email }) => email === address || name.join(' ') === said.join(' '));
  const likely = whole.length > 0 ? whole : known.filter(({ name }) => isShortFor(said, name));
  const emails = [...new Set(likely.map(({ email }) => email))];
  return emails.length === 1 ? emails[0] : null;
}

/** `Begoña L.` for `Begoña Lasso Ibarra`: every word, or its beginning, stands in the name, in its order. */
function isShortFor(said: readonly string[], name: readonly string[]): boolean {
  let at = 0;
  for (const word of said) {
    const found = name.findIndex((part, index) => index >= at && part.startsWith(word));
    if (found < 0) return false;
    at = found + 1;
  }
  return said[0].length > 1;
}
