// The days as the base says them now: a row for each agent and one for the team, with the escalations of each.
import type { Context } from '../../context';
import { readEscalations } from '../../escalations/readEscalations';
import type { Escalation } from '../../escalations/row';
import type { Term } from '../../escalations/rules/clock';
import { missedOn } from '../../templates/missedSearches';
import { rowsText } from '../../texts/summaries';
import type { DayRange } from '../daysRows';
import { countedDays, type CountedDays, type ProductivityRow } from '../productivity';
import { agentNamed } from '../rules/agentNamed';
import { TEAM_ID, type SummaryRow, type Who } from './kept';
import { escalationsOn } from './rules/escalationsOn';
import { together, type Figures, type Tally } from './rules/figures';

export interface FreshDays extends Pick<CountedDays, 'policy'> {
  /** By day in order; within one the agents in the order of their tabs, then the team. */
  rows: SummaryRow[];
  review: Pick<CountedDays['found'], 'undated' | 'doubtful'>;
}

interface Escalations {
  term: Term;
  all: Escalation[];
  /** By the name of the agent. */
  byAgent: Map<string, Escalation[]>;
}

/** Reads the base and writes nothing. */
export function freshDays(context: Context, range: DayRange): FreshDays {
  const { date, time } = context.now;
  const counted = countedDays(context, { ...range, agent: '' }, true);
  const { found, policy } = counted;
  const escalations = escalationsOf(context, counted);
  const days = new Map<string, SummaryRow[]>();
  const ids = new Map(counted.base.tabs.map(({ tab }) => [tab.name, tab.id]));
  for (const row of found.rows) {
    const who = whoseIs(counted, ids, row);
    const figures = { ...figuresOf(row), ...theirs(escalations, row), missed: null };
    const rows = rowsText(row.tab, row.counted);
    const line = { who, at: `${date}T${time}`, reopened: '', figures, formula: row.formula ?? '', rows };
    days.set(row.date, [...(days.get(row.date) ?? []), { key: row.date, ...line }]);
  }
  const properties = context.properties.all();
  const rows = [...days].flatMap(([day, agents]) => [
    ...agents,
    teamRow(day, agents, escalations, missedOn(properties, day)),
  ]);
  return { policy, rows, review: { undated: found.undated, doubtful: found.doubtful } };
}

function whoseIs(
  { base, shifts }: CountedDays,
  ids: ReadonlyMap<string, number>,
  { tab, agent }: ProductivityRow,
): Who {
  const id = ids.get(tab) ?? 0;
  const person = base.agents.find(({ name, tab: own }) => name === agent && own === tab);
  const owner = person ?? base.agents.find(({ name }) => name === agent);
  return { id, tab, agent, shift: (owner && shifts.get(owner)?.shift) ?? '' };
}

function figuresOf(
  row: ProductivityRow,
): Omit<Figures, 'open' | 'overdue' | 'answered' | 'answerDays' | 'missed'> {
  return {
    ...{ cases: row.cases, archived: row.archived },
    ...{ goal: row.goal, adjustedGoal: row.adjustedGoal, archivedGoal: row.adjustedArchivedGoal },
    downtimeMinutes: row.downtimeMinutes,
    ...{ noDm: row.noDm, fraud: row.fraud, escalated: row.escalations },
    ...{ byNetwork: sorted(row.byNetwork), byCode: sorted(row.byCode) },
    ...{ byTemplate: sorted(row.byTemplate), byHour: sorted(row.byHour) },
  };
}

/** The same rows in another order are the same figures. */
function sorted(tally: Tally): Tally {
  return Object.fromEntries(Object.entries(tally).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function theirs(escalations: Escalations | null, { agent, date }: ProductivityRow) {
  if (!escalations || agent === '') return { open: 0, overdue: 0, answered: 0, answerDays: 0 };
  return escalationsOn(escalations.byAgent.get(agent) ?? [], date, escalations.term);
}

/** Also those that name nobody are the team's. */
function teamRow(
  day: string,
  agents: readonly SummaryRow[],
  escalations: Escalations | null,
  missed: number | null,
): SummaryRow {
  const sum = together(agents.flatMap(({ figures }) => (figures ? [figures] : [])));
  const figures = {
    ...sum,
    ...(escalations && escalationsOn(escalations.all, day, escalations.term)),
    missed,
  };
  figures.byCode = sorted(figures.byCode);
  figures.byTemplate = sorted(figures.byTemplate);
  figures.byHour = sorted(figures.byHour);
  const who = { id: TEAM_ID, tab: '', agent: '', shift: '' };
  return { key: day, who, at: agents[0].at, reopened: '', figures, formula: '', rows: '' };
}

/** Null where the base keeps none. */
function escalationsOf(context: Context, { base, policy, escalations }: CountedDays): Escalations | null {
  if (!escalations) return null;
  const place = { base: base.layout, ...escalations, name: escalations.tab.name };
  const all = readEscalations(place, context.now.date);
  const byAgent = new Map<string, Escalation[]>();
  for (const one of all) {
    const name = agentNamed(one.agent, base.agents)?.name ?? '';
    byAgent.set(name, [...(byAgent.get(name) ?? []), one]);
  }
  return { term: policy.term, all, byAgent };
}
