// Whose the agent tabs are: bound through the shifts tab, asked where it leaves it open. Pure.
import { ownTabs, people, type OwnTab, type Person } from './discoverAgents';
import type { TabSample } from './discoverColumns';
import { fitRole } from './discoverRole';
import { NONE, type Answers, type FoundTab, type Survey } from './discovery';
import { fold, glued } from './fold';
import { emptyTab, forget, toldHeaderRow, withColumns } from './foundTab';
import type { AgentPlace } from './layout';

/** Binds tabs to people in `tabs`, asks about the rest. Without a shifts tab nobody is known. */
export function settleAgents(tabs: FoundTab[], survey: Survey): AgentPlace[] {
  const { samples, answers, questions } = survey;
  const shifts = tabs.find((tab) => tab.role === 'shifts' && tab.settled && tab.headerRow !== null);
  const persons = shifts ? shiftPeople(shifts, samples) : [];
  if (persons.length === 0) return [];
  for (const sample of samples) adoptNamed(sample, persons, tabs, survey);
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
  for (const tab of unclaimed()) if (!asked.has(tab.tab)) forget(tab, survey);
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
  return people(sample ? [...sample.head.slice(shifts.headerRow ?? 0), ...sample.tail] : [], shifts.columns);
}

/** A tab that PESTAÑA names is an agent's, even where its name is a default one or it is still empty. */
function adoptNamed(sample: TabSample, persons: readonly Person[], tabs: FoundTab[], survey: Survey): void {
  const at = tabs.findIndex((tab) => tab.tab === sample.name);
  const named = persons.some((person) => person.said !== '' && fold(person.said) === fold(sample.name));
  if (!named || tabs[at].role === 'agent') return;
  if (sample.lastRow === 0) {
    tabs[at] = emptyTab(sample, 'agent');
    return;
  }
  const headerRow =
    toldHeaderRow(sample, survey) ?? fitRole(sample, 'agent', true, survey.reserved)?.found.headerRow;
  forget(tabs[at], survey);
  if (headerRow) tabs[at] = withColumns(sample, 'agent', headerRow, survey);
  else tabs[at] = { ...emptyTab(sample, 'agent'), empty: false };
}

/** A tab that is somebody's already stays theirs; one that is answered for two people is shared. */
function answerOwners(owners: OwnTab[], possible: readonly FoundTab[], answers: Answers): void {
  const theirs = owners.map((owner) => owner.tab);
  for (const owner of owners) {
    const answer = fold(answers[ownKey(owner.person)] ?? '');
    const chosen = possible.find((tab) => answer !== '' && fold(tab.tab) === answer);
    if (owner.tab === null && chosen && !theirs.includes(chosen.tab)) owner.tab = chosen.tab;
  }
}

function ownKey(person: Person): string {
  return `pestana.${glued(person.name)}`;
}
