// The rows of a week or a month, added up from the days that are closed.
import { daysText } from '../../texts/summaries';
import type { Cells } from './cells';
import { isTeam, matched, type KeptRow, type SummaryRow } from './kept';
import type { MergedRow } from './mergeDays';
import { noFigures, overDays, rounded, type Figures } from './rules/figures';
import type { Period } from './rules/periods';

export interface PeriodRow extends MergedRow {
  /** `lun 12: 118 · mar 13: 121`. */
  days: string;
  /** The period and what is the tab's own. */
  cells: Cells;
}

/** What a period asks for, by the sum of its days' goals or otherwise, and the cells that are the tab's own. */
export type GoalOf = (
  row: Pick<SummaryRow, 'who'>,
  sum: Figures,
  period: Period,
) => { asked: number | null; cells: Cells };

export function periodRows(
  period: Period,
  days: readonly SummaryRow[],
  kept: readonly KeptRow[],
  goalOf: GoalOf,
): PeriodRow[] {
  const inPeriod = days
    .filter(({ key, figures }) => figures !== null && key >= period.from && key <= period.to)
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const people = peopleOf(inPeriod);
  const now = people.map((own) => personsRow(period, own, goalOf));
  now.sort((one, other) => Number(isTeam(one)) - Number(isTeam(other)));
  const asked = now.flatMap((row) => (isTeam(row) ? [] : (row.figures.adjustedGoal ?? [])));
  for (const team of now.filter(isTeam)) {
    team.figures.adjustedGoal =
      asked.length === 0 ? null : rounded(asked.reduce((sum, goal) => sum + goal, 0));
  }
  const there = kept.filter(({ key }) => key === period.from);
  const rows = matched(now, there);
  const used = new Set(rows.values());
  const gone = there.filter((row) => !used.has(row) && !people.some((own) => isOf(own, row)));
  return [
    ...now.map((one) => ({ ...one, row: rows.get(one)?.row ?? null })),
    ...gone.map((row) => ({
      ...row,
      ...{ figures: null, days: '' },
      cells: goalOf(row, noFigures(), period).cells,
    })),
  ];
}

function personsRow(period: Period, own: readonly SummaryRow[], goalOf: GoalOf) {
  const last = own[own.length - 1];
  const sum = overDays(own.flatMap(({ figures }) => (figures ? [figures] : [])));
  const { asked, cells } = goalOf(last, sum, period);
  return {
    ...{ key: period.from, who: last.who, reopened: '', formula: '', rows: '', cells },
    at: own.reduce((latest, { at }) => (at > latest ? at : latest), ''),
    figures: { ...sum, adjustedGoal: asked },
    days: daysText(own.map(({ key, figures }) => ({ date: key, cases: figures?.cases ?? 0 }))),
  };
}

function isOf(own: readonly SummaryRow[], { who }: SummaryRow): boolean {
  return own.some((one) => one.who.id === who.id && one.who.tab === who.tab);
}

/** The days of each person, also of one whose tab was renamed meanwhile; the order is the first day's. */
function peopleOf(days: readonly SummaryRow[]): SummaryRow[][] {
  const people: SummaryRow[][] = [];
  for (const key of new Set(days.map((day) => day.key))) {
    const ofDay = days.filter((day) => day.key === key);
    const known = people.map((own) => ({ who: own[own.length - 1].who, own }));
    const same = matched(ofDay, known);
    for (const one of ofDay) {
      const own = same.get(one)?.own;
      if (own) own.push(one);
      else people.push([one]);
    }
  }
  return people;
}
