// Counts what each agent did on some days, and says which rows it had to leave out or to interpret.
import type { Context } from '../context';
import { goalFormula, notedText, undatedText } from '../texts/productivity';
import { fold } from '../workbook/fold';
import type { AgentPlace } from '../workbook/layout';
import { agentGoal } from './agentGoal';
import { standingBase, type StandingBase } from './base';
import { baseCodes } from './baseCodes';
import { besideCases, type BesideRow } from './besideCases';
import { caseDays, type CaseDays } from './caseDays';
import type { DayRange } from './daysRows';
import { downtimeDays, type AgentDowntime, type DowntimeDays } from './downtimeDays';
import type { CountDoubt, Noted } from './noted';
import { readCountPolicy, type CountPolicy } from './policy';
import { parseProductivity } from './request';
import { agentNamed } from './rules/agentNamed';
import { emptyDay, type DayCount } from './rules/dayCount';
import { dayGoal, percent } from './rules/goals';
import { agentShifts, type AgentShift } from './shifts';
import { readWhole, type WholeTab } from './wholeTab';

/** One agent's day. */
export interface ProductivityRow {
  /** ISO. */
  date: string;
  tab: string;
  /** As the tab of shifts names them; `''` where the tab is nobody's. */
  agent: string;
  cases: number;
  archived: number;
  noDm: number;
  fraud: number;
  escalations: number;
  /** `facebook`, `twitter`, and `unknown` where no cell tells. Archived rows are among them, as in `byCode`. */
  byNetwork: Record<string, number>;
  byCode: Record<string, number>;
  byTemplate: Record<string, number>;
  /** `08`, with both figures; `''` for the rows that say no time. */
  byHour: Record<string, number>;
  /** The rows of the tab that counted, as stretches from a row to a row. */
  counted: [number, number][];
  /** Null where the shift asks for nothing that day. */
  goal: number | null;
  adjustedGoal: number | null;
  archivedGoal: number | null;
  adjustedArchivedGoal: number | null;
  downtimeMinutes: number;
  /** Cases of the adjusted goal. */
  percent: number | null;
  /** How the adjusted goal came about, in Spanish. */
  formula: string | null;
}

export interface Productivity {
  rows: ProductivityRow[];
  undated: { tab: string; row: number; reason: string }[];
  doubtful: { tab: string; row: number; rule: CountDoubt; message: string }[];
}

const ROLES = ['agent', 'shifts', 'codes', 'downtime', 'noDmAndErrors', 'fraud', 'escalations'] as const;

/** What one count goes by. */
interface Counting {
  base: StandingBase;
  policy: CountPolicy;
  range: DayRange;
  noted: Noted<CountDoubt>[];
  downtime: DowntimeDays;
  noDm: BesideRow[];
  fraud: BesideRow[];
  escalations: BesideRow[];
}

/** Reads the base and writes nothing. `input` is the argument as it came over the wire. */
export function productivity(context: Context, input: unknown): Productivity {
  return countedDays(context, parseProductivity(input), false).found;
}

/** A count with what it went by. */
export interface CountedDays {
  found: Productivity;
  base: StandingBase;
  policy: CountPolicy;
  shifts: Map<AgentPlace, AgentShift>;
  /** ESCALAMIENTOS, whole; null where the base has none, or where days are not closed. */
  escalations: WholeTab | null;
}

/**
 * With what the count went by. Where days are closed also who works in the team and did nothing on a day of work has
 * a row, where somebody else did something.
 */
export function countedDays(
  context: Context,
  { agent, ...range }: DayRange & { agent: string },
  closing: boolean,
): CountedDays {
  const base = standingBase(context, ROLES);
  const policy = readCountPolicy(context, base.layout);
  const today = context.now.date;
  const codes = baseCodes(base, [policy.wallCode]);
  const tabs = wantedTabs(base, agent).map(({ standing, owner }) => ({
    owner,
    days: caseDays(standing, range, today, { ...policy, codes }),
  }));
  const whole = closing ? readWhole(base, 'escalations') : null;
  const beside = (role: 'noDmAndErrors' | 'fraud' | 'escalations') =>
    besideCases(base, role, range, today, whole);
  const [noDm, fraud, escalations] = [beside('noDmAndErrors'), beside('fraud'), beside('escalations')];
  const downtime = downtimeDays(base, range, today, policy);
  const settings = policy.problems.map(({ tab, row, message }) => settingNoted(tab, row, message));
  const shared = [...settings, ...[noDm, fraud, escalations, downtime].flatMap(({ noted }) => noted)];
  const counting: Counting = {
    ...{ base, policy, range, downtime },
    noted: [...tabs.flatMap(({ days }) => days.noted), ...(agent === '' ? shared : [])],
    ...{ noDm: noDm.rows, fraud: fraud.rows, escalations: escalations.rows },
  };
  const shifts = agentShifts(base);
  const worked = closing ? new Set(tabs.flatMap(({ days }) => [...days.days.keys()])) : new Set<string>();
  const rows = tabs.flatMap(({ owner, days }) => tabRows(counting, owner, days, shifts, worked));
  noteDowntime(counting, shifts, (one) => agent === '' || tabs.some(({ owner }) => owner === one));
  const found = {
    rows: rows.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))),
    undated: tabs.flatMap(({ days }) =>
      days.undated.map(({ row, problem }) => ({ tab: days.tab, row, reason: undatedText(problem) })),
    ),
    doubtful: counting.noted.map((noted) => ({
      ...{ tab: noted.tab, row: noted.row, rule: noted.rule },
      message: notedText(noted),
    })),
  };
  return { found, base, policy, shifts, escalations: whole };
}

function settingNoted(tab: string, row: number, written: string): Noted<CountDoubt> {
  return { tab, row, rule: 'settingUnusable', written };
}

function wantedTabs(base: StandingBase, agent: string) {
  const meant = agent === '' ? null : agentNamed(agent, base.agents);
  return base.tabs
    .filter(({ layout }) => layout.role === 'agent')
    .map((standing) => ({ standing, owner: ownerOf(base.agents, standing.layout.tab) }))
    .filter(
      ({ standing, owner }) =>
        agent === '' || (meant !== null && owner === meant) || fold(standing.tab.name) === fold(agent),
    );
}

/** Somebody who still works there goes before who left. */
function ownerOf(agents: readonly AgentPlace[], tab: string): AgentPlace | null {
  const owners = agents.filter((agent) => agent.tab === tab);
  return owners.find(({ active }) => active) ?? owners[0] ?? null;
}

/** A row for each day with something to count; the days' goals and what stands in the other tabs join it. */
function tabRows(
  counting: Counting,
  owner: AgentPlace | null,
  days: CaseDays,
  shifts: ReadonlyMap<AgentPlace, AgentShift>,
  worked: ReadonlySet<string>,
): ProductivityRow[] {
  const theirs = (rows: readonly BesideRow[], date: string) =>
    rows.filter((row) => row.agent === owner && row.date === date);
  const beside = [counting.noDm, counting.fraud, counting.escalations].flat();
  const dates = new Set([
    ...days.days.keys(),
    ...beside.filter(({ agent }) => agent === owner).map(({ date }) => date),
  ]);
  const shift = owner ? shifts.get(owner) : undefined;
  const { goals, calendar } = counting.policy;
  for (const date of owner?.active ? worked : []) {
    if (dayGoal(shift?.shift ?? '', date, goals, calendar)) dates.add(date);
  }
  if (shift?.doubt && dates.size > 0) {
    const { tab, row, written } = shift;
    counting.noted.push({ tab, row, rule: shift.doubt, written: written || (owner?.name ?? '') });
  }
  return [...dates].map((date) => {
    const day = days.days.get(date) ?? emptyDay();
    const noDm = theirs(counting.noDm, date);
    const more = counting.policy.countNoDm
      ? noDm.filter(({ id }) => id === null || !day.ids.has(id)).length
      : 0;
    const cases = day.cases + more;
    return {
      ...{ date, tab: days.tab, agent: owner?.name ?? '' },
      ...{ cases, archived: day.archived, noDm: noDm.length },
      fraud: theirs(counting.fraud, date).length,
      escalations: theirs(counting.escalations, date).length,
      ...counts(day),
      ...goalOf(counting, owner, shift?.shift ?? '', date, cases),
    };
  });
}

function counts({ byNetwork, byCode, byTemplate, byHour, rows }: DayCount) {
  return { byNetwork, byCode, byTemplate, byHour, counted: rows };
}

function goalOf(
  { policy, downtime }: Counting,
  owner: AgentPlace | null,
  shift: string,
  date: string,
  cases: number,
) {
  const entries = downtime.entries.filter((entry) => entry.agent === owner && entry.date === date);
  const { goal, adjustedGoal, archivedGoal, adjustedArchivedGoal, shiftMinutes, lost } = agentGoal(
    policy,
    shift,
    date,
    entries,
  );
  return {
    ...{ goal, adjustedGoal, archivedGoal, adjustedArchivedGoal, downtimeMinutes: lost },
    percent: percent(cases, adjustedGoal),
    formula: goal === null ? null : goalFormula(goal, shiftMinutes, lost, adjustedGoal ?? 0),
  };
}

/** What is not clear in the downtime of these agents, also on days on which they did nothing. */
function noteDowntime(
  { policy, downtime, noted }: Counting,
  shifts: ReadonlyMap<AgentPlace, AgentShift>,
  isWanted: (agent: AgentPlace) => boolean,
): void {
  const days = new Map<string, AgentDowntime[]>();
  for (const entry of downtime.entries.filter(({ agent }) => isWanted(agent))) {
    const key = `${entry.date} ${entry.agent.name}`;
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  for (const entries of days.values()) {
    const [{ agent, date }] = entries;
    for (const { row, doubt } of agentGoal(policy, shifts.get(agent)?.shift ?? '', date, entries).doubts) {
      const written = String(entries.find((entry) => entry.row === row)?.minutes ?? '').trim();
      noted.push({ tab: downtime.tab, row, rule: doubt, written });
    }
  }
}
