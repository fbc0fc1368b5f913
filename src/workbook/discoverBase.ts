// The whole base: each tab's role, header row and columns, whose the agent tabs are, and what stays open. Pure.
import { ownTabs, people, type OwnTab, type Person } from './discoverAgents';
import { findColumns, headersAt, headerTexts, type TabSample } from './discoverColumns';
import { fitRole, guessRole, isScratch, isSummary, roleCalled } from './discoverRole';
import { columnLetter, columnNumber } from './columnLetter';
import { fold, glued } from './fold';
import type { AgentPlace, Role, TabLayout } from './layout';
import { SHAPES, SINGLE_ROLES, type KnownRole } from './roles';

/** Something that only a person can decide. `key` is stable from one install to the next. */
export interface Question {
  key: string;
  kind: 'column' | 'headerRow' | 'ownTab' | 'roleTab';
  tab: string | null;
  field: string | null;
  /** The agent's name, or the role. */
  about: string | null;
  options: string[];
}

/** One tab as discovered; `headerRow` null where it is not known or the tab is still empty. */
export interface FoundTab {
  tab: string;
  id: number;
  role: Role;
  headerRow: number | null;
  columns: Record<string, number | null>;
  headers: Record<string, string>;
  /** Fields whose column a person chose among several of the same header. */
  twins: string[];
  /** Whether the tab holds nothing at all: headers can be written into it. */
  empty: boolean;
  /** Whether the tab may be used: no open question decides over its role. */
  settled: boolean;
}

export interface Discovery {
  tabs: FoundTab[];
  agents: AgentPlace[];
  questions: Question[];
}

/** The answers of the tab *Configuración*, by question key. */
export type Answers = Readonly<Record<string, string>>;

export const NONE = 'ninguna';

/** `reserved` are headers of columns that are the product's own, `own` the name of its settings tab. */
export function discoverBase(
  samples: readonly TabSample[],
  answers: Answers,
  reserved: readonly string[],
  own: string | null,
): Discovery {
  const questions: Question[] = [];
  const tabs = samples.map((sample) =>
    sample.name === own ? ignored(sample) : firstLook(sample, answers, reserved, questions),
  );
  settleSingles(tabs, samples, answers, questions);
  const agents = settleAgents(tabs, samples, answers, reserved, questions);
  askMissingHeaders(tabs, samples, questions);
  return { tabs, agents, questions };
}

/** The tab as the layout keeps it; null where it has no role, no header row or an open question over its role. */
export function layoutTab(found: FoundTab): TabLayout | null {
  if (found.role === 'ignored' || found.headerRow === null || !found.settled) return null;
  const { tab, id, role, headerRow, columns, headers, twins } = found;
  return { tab, sheetId: id, role, headerRow, columns, headers, ...(twins.length > 0 && { twins }) };
}

function ignored(sample: TabSample): FoundTab {
  return {
    tab: sample.name,
    id: sample.id,
    role: 'ignored',
    headerRow: null,
    columns: {},
    headers: {},
    twins: [],
    empty: sample.lastRow === 0,
    settled: true,
  };
}

function firstLook(
  sample: TabSample,
  answers: Answers,
  reserved: readonly string[],
  questions: Question[],
): FoundTab {
  const blank = ignored(sample);
  const called = roleCalled(sample.name);
  if (blank.empty) return called && !isSummary(sample.name) ? emptyTab(sample, called) : blank;
  const told = Number(answers[headerKey(sample.name)]);
  if (called && told >= 1 && told <= sample.head.length) {
    return withColumns(sample, called, told, answers, reserved, questions);
  }
  const guess = guessRole(sample, reserved);
  if (!guess) return blank;
  return withColumns(sample, guess.role, guess.found.headerRow, answers, reserved, questions);
}

function emptyTab(sample: TabSample, role: KnownRole): FoundTab {
  const columns: Record<string, number | null> = {};
  for (const field of Object.keys(SHAPES[role].fields)) columns[field] = null;
  return { ...ignored(sample), role, columns };
}

/** Columns as found, those in doubt as answered; what has no answer becomes a question. */
function withColumns(
  sample: TabSample,
  role: KnownRole,
  headerRow: number,
  answers: Answers,
  reserved: readonly string[],
  questions: Question[],
): FoundTab {
  const found = findColumns(sample, headerRow, SHAPES[role], reserved);
  const columns = { ...found.columns };
  const twins: string[] = [];
  for (const doubt of found.doubts) {
    const key = columnKey(sample.name, doubt.field);
    const answer = answers[key] ?? '';
    const chosen = columnNumber(answer);
    if (chosen && doubt.columns.includes(chosen)) {
      columns[doubt.field] = chosen;
      twins.push(doubt.field);
    } else if (fold(answer) !== NONE) {
      const options = [...doubt.columns.map(columnLetter), NONE];
      questions.push({ key, kind: 'column', tab: sample.name, field: doubt.field, about: role, options });
    }
  }
  const headers = headerTexts(columns, headersAt(sample, headerRow));
  return { ...ignored(sample), role, headerRow, columns, headers, twins };
}

/** Of each single role one tab stays: the one that is called so, else the one that a person names. */
function settleSingles(
  tabs: FoundTab[],
  samples: readonly TabSample[],
  answers: Answers,
  questions: Question[],
): void {
  for (const role of SINGLE_ROLES) {
    const playing = tabs.filter((tab) => tab.role === role);
    if (playing.length < 2) continue;
    const filled = playing.filter((tab) => !tab.empty);
    const called = (filled.length ? filled : playing).filter(
      (tab) => roleCalled(tab.tab) === role && !isSummary(tab.tab),
    );
    const likely = called.length ? called : filled;
    const key = `rol.${role}`;
    const answer = fold(answers[key] ?? '');
    const chosen =
      likely.length === 1 ? likely[0] : likely.find((tab) => answer !== '' && fold(tab.tab) === answer);
    const settled = chosen !== undefined || answer === NONE;
    if (!settled) {
      const options = [...likely.map((tab) => tab.tab), NONE];
      questions.push({ key, kind: 'roleTab', tab: null, field: null, about: role, options });
    }
    for (const tab of playing) {
      if (!settled && likely.includes(tab)) tab.settled = false;
      else if (tab !== chosen) forget(tab, samples, questions);
    }
  }
}

/** Leaves a tab alone after all, and with it what it gave to ask. */
function forget(tab: FoundTab, samples: readonly TabSample[], questions: Question[]): void {
  const sample = samples.find((candidate) => candidate.name === tab.tab);
  if (sample) Object.assign(tab, ignored(sample));
  const kept = questions.filter((question) => question.tab !== tab.tab);
  questions.splice(0, questions.length, ...kept);
}

function settleAgents(
  tabs: FoundTab[],
  samples: readonly TabSample[],
  answers: Answers,
  reserved: readonly string[],
  questions: Question[],
): AgentPlace[] {
  const shifts = tabs.find((tab) => tab.role === 'shifts' && tab.settled && tab.headerRow !== null);
  const persons = shifts ? shiftPeople(shifts, samples) : [];
  if (persons.length === 0) return [];
  for (const sample of samples) adoptNamed(sample, persons, tabs, answers, reserved, questions);
  const possible = tabs.filter((tab) => tab.role === 'agent');
  const owners = ownTabs(
    persons,
    possible.map((tab) => tab.tab),
  );
  answerOwners(owners, possible, answers);
  const unclaimed = () => possible.filter((tab) => !owners.some((owner) => owner.tab === tab.tab));
  for (const owner of owners) {
    if (owner.tab !== null || !owner.person.active || fold(answers[ownKey(owner.person)] ?? '') === NONE)
      continue;
    const options = owner.candidates.length ? owner.candidates : unclaimed().map((tab) => tab.tab);
    const about = owner.person.name;
    questions.push({
      key: ownKey(owner.person),
      kind: 'ownTab',
      tab: null,
      field: null,
      about,
      options: [...options, NONE],
    });
  }
  const asked = new Set(
    questions.flatMap((question) => (question.kind === 'ownTab' ? question.options : [])),
  );
  for (const tab of unclaimed()) if (!asked.has(tab.tab)) forget(tab, samples, questions);
  return owners.map(({ person, tab, candidates }) => ({
    name: person.name,
    email: person.email,
    shift: person.shift,
    active: person.active,
    tab,
    candidates: tab === null && candidates.length > 1 ? candidates : [],
  }));
}

function shiftPeople(shifts: FoundTab, samples: readonly TabSample[]): Person[] {
  const sample = samples.find((candidate) => candidate.name === shifts.tab);
  return people(sample?.head.slice(shifts.headerRow ?? 0) ?? [], shifts.columns);
}

/** A tab that PESTAÑA names is an agent's, even where its name is a default one or it is still empty. */
function adoptNamed(
  sample: TabSample,
  persons: readonly Person[],
  tabs: FoundTab[],
  answers: Answers,
  reserved: readonly string[],
  questions: Question[],
): void {
  const at = tabs.findIndex((tab) => tab.tab === sample.name);
  const named = persons.some((person) => person.said !== '' && fold(person.said) === fold(sample.name));
  if (!named || tabs[at].role === 'agent') return;
  if (sample.lastRow === 0) {
    tabs[at] = emptyTab(sample, 'agent');
    return;
  }
  const told = Number(answers[headerKey(sample.name)]);
  const headerRow =
    told >= 1 && told <= sample.head.length
      ? told
      : fitRole(sample, 'agent', true, reserved)?.found.headerRow;
  forget(tabs[at], [sample], questions);
  if (headerRow) tabs[at] = withColumns(sample, 'agent', headerRow, answers, reserved, questions);
  else tabs[at] = { ...emptyTab(sample, 'agent'), empty: false };
}

function answerOwners(owners: OwnTab[], possible: readonly FoundTab[], answers: Answers): void {
  for (const owner of owners) {
    const answer = fold(answers[ownKey(owner.person)] ?? '');
    const chosen = possible.find((tab) => answer !== '' && fold(tab.tab) === answer);
    const taken = owners.some((other) => other !== owner && other.tab === chosen?.tab);
    if (owner.tab === null && chosen && !taken) owner.tab = chosen.tab;
  }
}

/** A tab that is called after a role, or named in PESTAÑA, has content and yet no row of headers that fits. */
function askMissingHeaders(tabs: FoundTab[], samples: readonly TabSample[], questions: Question[]): void {
  for (const tab of tabs) {
    if (tab.empty || tab.headerRow !== null) continue;
    const called = tab.role === 'ignored' ? roleCalled(tab.tab) : tab.role;
    if (!called || isScratch(tab.tab) || isSummary(tab.tab)) continue;
    const played = tabs.some((other) => other !== tab && other.role === called);
    if (tab.role === 'ignored' && played) continue;
    const sample = samples.find((candidate) => candidate.name === tab.tab);
    if (!sample || isLone(sample)) continue;
    tab.settled = false;
    const options = ['1', '2', '3'].slice(0, sample.lastRow);
    questions.push({
      key: headerKey(tab.tab),
      kind: 'headerRow',
      tab: tab.tab,
      field: null,
      about: called,
      options,
    });
  }
}

/** A title and nothing else. */
function isLone(sample: TabSample): boolean {
  return sample.head.every((row) => row.filter((cell) => cell.trim() !== '').length < 2);
}

function columnKey(tab: string, field: string): string {
  return `columna.${glued(tab)}.${field}`;
}

function headerKey(tab: string): string {
  return `titulos.${glued(tab)}`;
}

function ownKey(person: Person): string {
  return `pestana.${glued(person.name)}`;
}
