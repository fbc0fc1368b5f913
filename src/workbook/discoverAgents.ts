// Which tab is whose: the people of the shifts tab and the tabs that look like an agent's. Pure.
import { fold } from './fold';

export interface Person {
  name: string;
  email: string;
  shift: string;
  active: boolean;
  /** What the column PESTAÑA says; '' where it says nothing. */
  said: string;
}

export interface OwnTab {
  person: Person;
  tab: string | null;
  /** Tabs that could be theirs, where more than one could. */
  candidates: string[];
}

/** Reads the people out of the rows under the shifts tab's header. */
export function people(
  rows: readonly (readonly string[])[],
  columns: Record<string, number | null>,
): Person[] {
  const cell = (row: readonly string[], field: string) =>
    (columns[field] ? row[columns[field] - 1] : '') ?? '';
  const found = rows
    .map((row) => ({
      name: cell(row, 'agent').replace(/\s+/g, ' ').trim(),
      email: cell(row, 'email').trim().toLowerCase(),
      shift: shiftOf(cell(row, 'shift')),
      active: !/^(no|n|0|false|falso|inactiv[oa]|retirad[oa])$/.test(fold(cell(row, 'active'))),
      said: cell(row, 'tab').trim(),
    }))
    .filter(
      (person) => person.name !== '' && !(fold(person.name) === 'agente' && !person.email.includes('@')),
    );
  // A row that stands twice, or a header repeated among the people, is nobody new.
  const keys = found.map((person) => `${fold(person.name)} ${person.email}`);
  return found.filter((_person, index) => keys.indexOf(keys[index]) === index);
}

/** `long`, `short`, or what the text says, folded. */
export function shiftOf(text: string): string {
  const folded = fold(text);
  if (/\blarg/.test(folded) || /\blong\b/.test(folded)) return 'long';
  if (/\bcort/.test(folded) || /\bshort\b/.test(folded)) return 'short';
  return folded;
}

/**
 * PESTAÑA decides; else the tab's words must be the person's, whole or begun (`Germán P` is Germán Pulido
 * Cárdenas). What stays open between several tabs is left open.
 */
export function ownTabs(persons: readonly Person[], tabs: readonly string[]): OwnTab[] {
  const owners = persons.map((person) => ({
    person,
    tab: null as string | null,
    candidates: candidates(person, tabs),
  }));
  // Where PESTAÑA gives two people the same tab, they share it.
  for (const owner of owners) {
    const [only, ...more] = owner.candidates;
    if (
      owner.person.said &&
      more.length === 0 &&
      only !== undefined &&
      fold(only) === fold(owner.person.said)
    )
      owner.tab = only;
  }
  const told = owners.map((owner) => owner.tab);
  for (const owner of owners) {
    if (owner.tab === null) owner.candidates = owner.candidates.filter((tab) => !told.includes(tab));
  }
  let settled = true;
  while (settled) {
    settled = false;
    for (const owner of owners) {
      if (owner.tab !== null || owner.candidates.length !== 1) continue;
      const [only] = owner.candidates;
      const claims = owners.filter((other) => other.tab === null && other.candidates.join('\n') === only);
      if (claims.length > 1) continue;
      owner.tab = only;
      settled = true;
      for (const other of owners) {
        if (other !== owner) other.candidates = other.candidates.filter((tab) => tab !== only);
      }
    }
  }
  return owners;
}

function candidates(person: Person, tabs: readonly string[]): string[] {
  if (person.said) {
    const equal = tabs.filter((tab) => fold(tab) === fold(person.said));
    return equal.length
      ? equal
      : tabs.filter((tab) => begins(fold(person.said), fold(tab)) || begins(fold(tab), fold(person.said)));
  }
  const equal = tabs.filter((tab) => fold(tab) === fold(person.name));
  return equal.length ? equal : tabs.filter((tab) => begins(fold(tab), fold(person.name)));
}

/** Whether each word of `short` is, in order, a word of `long` or its beginning; the first one whole. */
function begins(short: string, long: string): boolean {
  const wanted = short.split(' ').filter(Boolean);
  const there = long.split(' ');
  if (wanted.length === 0 || wanted.length > there.length) return false;
  let at = 0;
  return wanted.every((word, index) => {
    const found = there.findIndex(
      (candidate, position) =>
        position >= at && (index === 0 ? candidate === word : candidate.startsWith(word)),
    );
    at = found + 1;
    return found >= 0;
  });
}
