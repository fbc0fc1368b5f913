// The whole base: each tab's role, header row and columns, whose the agent tabs are, and what stays open. Pure.
import type { TabSample } from './discoverColumns';
import { guessRole, isScratch, isSummary, roleCalled } from './discoverRole';
import type { Answers, Discovery, FoundTab, Survey } from './discovery';
import { emptyTab, headerKey, ignored, toldHeaderRow, withColumns } from './foundTab';
import { settleAgents } from './settleAgents';
import { settleSingles } from './settleSingles';

/** `reserved` are headers of columns that are the product's own, `own` the name of its settings tab. */
export function discoverBase(
  samples: readonly TabSample[],
  answers: Answers,
  reserved: readonly string[],
  own: string | null,
): Discovery {
  const survey: Survey = { samples, answers, reserved, questions: [] };
  const tabs = samples.map((sample) => (sample.name === own ? ignored(sample) : firstLook(sample, survey)));
  settleSingles(tabs, survey);
  const agents = settleAgents(tabs, survey);
  askMissingHeaders(tabs, survey);
  return { tabs, agents, questions: survey.questions };
}

function firstLook(sample: TabSample, survey: Survey): FoundTab {
  const blank = ignored(sample);
  const called = roleCalled(sample.name);
  if (blank.empty) return called && !isSummary(sample.name) ? emptyTab(sample, called) : blank;
  const told = called && toldHeaderRow(sample, survey);
  if (called && told) return withColumns(sample, called, told, survey);
  const guess = guessRole(sample, survey.reserved);
  if (!guess) return blank;
  return withColumns(sample, guess.role, guess.found.headerRow, survey);
}

/** A tab that is called after a role, or named in PESTAÑA, has content and yet no row of headers that fits. */
function askMissingHeaders(tabs: readonly FoundTab[], survey: Survey): void {
  for (const tab of tabs) {
    if (tab.empty || tab.headerRow !== null) continue;
    const called = tab.role === 'ignored' ? roleCalled(tab.tab) : tab.role;
    if (!called || isScratch(tab.tab) || isSummary(tab.tab)) continue;
    const played = tabs.some((other) => other !== tab && other.role === called);
    if (tab.role === 'ignored' && played) continue;
    const sample = survey.samples.find((candidate) => candidate.name === tab.tab);
    if (!sample || isLone(sample)) continue;
    tab.settled = false;
    const options = ['1', '2', '3'].slice(0, sample.lastRow);
    survey.questions.push({
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
