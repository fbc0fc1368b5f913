// Which agent a cell names: `Sofía`, `GERMAN PULIDO CARDENAS`, a tab's name or an address. Pure.
import { fold } from '../../workbook/fold';
import type { AgentPlace } from '../../workbook/layout';

/** The one person meant; null where nobody or several could be. Somebody active goes before who left. */
export function agentNamed(text: string, agents: readonly AgentPlace[]): AgentPlace | null {
  const wanted = fold(text);
  if (wanted === '') return null;
  const address = text.trim().toLowerCase();
  const tests: ((agent: AgentPlace) => boolean)[] = [
    (agent) => agent.email.toLowerCase() === address,
    (agent) => fold(agent.name) === wanted,
    (agent) => fold(agent.tab ?? '') === wanted,
    (agent) => begins(wanted, fold(agent.name)) || begins(wanted, fold(agent.tab ?? '')),
  ];
  for (const test of tests) {
    const meant = agents.filter(test);
    const active = meant.filter((agent) => agent.active);
    const one = onePerson(active.length > 0 ? active : meant);
    if (one) return one;
    if (meant.length > 0) return null;
  }
  return null;
}

/** A person who stands twice in the list is one. */
function onePerson(meant: readonly AgentPlace[]): AgentPlace | null {
  const names = new Set(meant.map((agent) => `${fold(agent.name)} ${agent.tab ?? ''}`));
  return names.size === 1 ? meant[0] : null;
}

/** Each word of `short` is in order a word of `long` or its beginning, the first one whole. */
function begins(short: string, long: string): boolean {
  const there = long.split(' ').filter(Boolean);
  let at = 0;
  return short.split(' ').every((word, index) => {
    const found = there.findIndex(
      (candidate, place) => place >= at && (index === 0 ? candidate === word : candidate.startsWith(word)),
    );
    at = found + 1;
    return found >= 0;
  });
}
