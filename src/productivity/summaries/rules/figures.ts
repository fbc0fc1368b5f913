// The figures of a summary's row, and how those of several days or people add up. Pure.
import { percent } from '../../rules/goals';

/** How often each word of a list was counted. */
export type Tally = Record<string, number>;

/** Of one person or the team, on one day or several. Kept as JSON beside its row: a period adds up its days. */
export interface Figures {
  cases: number;
  archived: number;
  /** Null where nothing was asked. */
  goal: number | null;
  adjustedGoal: number | null;
  archivedGoal: number | null;
  downtimeMinutes: number;
  noDm: number;
  fraud: number;
  escalated: number;
  byNetwork: Tally;
  byCode: Tally;
  byTemplate: Tally;
  byHour: Tally;
  /** Escalations that were not answered yet when the day ended, and those of them past their term. */
  open: number;
  overdue: number;
  /** Escalations answered, and the business days that their answers took, together. */
  answered: number;
  answerDays: number;
  /** The team's searches that found no template; null where nobody knows. */
  missed: number | null;
}

export function noFigures(): Figures {
  return {
    ...{ cases: 0, archived: 0, goal: null, adjustedGoal: null, archivedGoal: null, downtimeMinutes: 0 },
    ...{ noDm: 0, fraud: 0, escalated: 0, byNetwork: {}, byCode: {}, byTemplate: {}, byHour: {} },
    ...{ open: 0, overdue: 0, answered: 0, answerDays: 0, missed: null },
  };
}

const SUMS = [
  'cases',
  'archived',
  'downtimeMinutes',
  'noDm',
  'fraud',
  'escalated',
  'open',
  'overdue',
  'answered',
  'answerDays',
] as const;
/** Null where there is none, or where nobody knows. */
const SOME = ['goal', 'adjustedGoal', 'archivedGoal', 'missed'] as const;
const TALLIES = ['byNetwork', 'byCode', 'byTemplate', 'byHour'] as const;

/** Of several people on one day. */
export function together(all: readonly Figures[]): Figures {
  const sum = noFigures();
  for (const one of all) {
    for (const field of SUMS) sum[field] += one[field];
    for (const field of SOME) {
      const value = one[field];
      if (typeof value === 'number') sum[field] = rounded((sum[field] ?? 0) + value);
    }
    for (const field of TALLIES) {
      for (const [word, count] of Object.entries(one[field])) {
        sum[field][word] = (sum[field][word] ?? 0) + count;
      }
    }
  }
  return sum;
}

/** Of one person over several days, in order: what is open is what the last day left open. */
export function overDays(days: readonly Figures[]): Figures {
  const last = days[days.length - 1];
  return { ...together(days), ...(last && { open: last.open, overdue: last.overdue }) };
}

/** Of the goal, 0.925; null where nothing was asked. */
export function share(done: number, asked: number | null): number | null {
  const found = percent(done, asked);
  return found === null ? null : Math.round(found * 10) / 1000;
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The most frequent first, those of equal count by their word. */
export function inOrder(tally: Tally): [word: string, count: number][] {
  return Object.entries(tally)
    .filter(([, count]) => count > 0)
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}

/** From morning to evening, those without an hour last. An object puts `16` before `09`. */
export function inHours(tally: Tally): [hour: string, count: number][] {
  return Object.entries(tally).sort(([one], [other]) =>
    one === '' || other === '' ? Number(one === '') - Number(other === '') : Number(one) - Number(other),
  );
}
