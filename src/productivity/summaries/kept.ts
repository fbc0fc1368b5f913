// What the hidden column of a summary keeps of its row: whose it is, since when the figures are so, and the figures.
import { keptJson } from '../../workbook/keptJson';
import type { Figures } from './rules/figures';

/** Whose row it is. A tab may be renamed, and a base may move to another file, but not both at once. */
export interface Who {
  /** Of the tab; -1 for the team. */
  id: number;
  tab: string;
  /** `''` where the tab is nobody's. */
  agent: string;
  /** `long`, `short`, `''`. */
  shift: string;
}

/** One person's or the team's day, week or month. */
export interface SummaryRow {
  /** First day, ISO. */
  key: string;
  who: Who;
  /** Bogotá wall clock at which the figures became what they are, `2022-09-16T20:05:00`. */
  at: string;
  /** How the day was reopened; `''` where it was not. */
  reopened: string;
  /** Null where the day has no such rows any more. */
  figures: Figures | null;
  /** Where the day's figures come from. */
  formula: string;
  rows: string;
}

export interface KeptRow extends SummaryRow {
  row: number;
}

export const TEAM_ID = -1;

export function controlText({ key, who, at, reopened, figures, formula, rows }: SummaryRow): string {
  return `${key} ${JSON.stringify({ who, at, reopened, figures, formula, rows })}`;
}

/** Null for a cell that somebody has spoilt: its row is nobody's any more. */
export function keptRow({ row, text }: { row: number; text: string }): KeptRow | null {
  const rest = keptJson<Omit<SummaryRow, 'key'>>(text.slice(11));
  if (!rest || typeof rest.who !== 'object' || typeof rest.at !== 'string') return null;
  return { key: text.slice(0, 10), row, ...rest };
}

const TESTS: ((one: Who, other: Who) => boolean)[] = [
  (one, other) => one.id === other.id,
  (one, other) => one.tab === other.tab,
  (one, other) => one.agent !== '' && one.agent === other.agent,
];

/** For each of `wanted` the one among `there` that is the same person's; nothing is taken twice. */
export function matched<Wanted extends { who: Who }, There extends { who: Who }>(
  wanted: readonly Wanted[],
  there: readonly There[],
): Map<Wanted, There> {
  const found = new Map<Wanted, There>();
  const free = new Set(there);
  for (const test of TESTS) {
    for (const one of wanted) {
      if (found.has(one)) continue;
      const same = [...free].find((other) => isTeam(one) === isTeam(other) && test(one.who, other.who));
      if (!same) continue;
      found.set(one, same);
      free.delete(same);
    }
  }
  return found;
}

export function isTeam({ who }: { who: Who }): boolean {
  return who.id === TEAM_ID;
}
