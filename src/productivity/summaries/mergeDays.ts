// Joins the days as counted now with the rows that the summary keeps: each keeps its row for ever.
import { EMPTIED, reopenedText } from '../../texts/summaries';
import { matched, type KeptRow, type SummaryRow } from './kept';
import type { Period } from './rules/periods';

export interface MergedRow extends SummaryRow {
  /** Null for one that has none yet. */
  row: number | null;
}

interface Merged {
  /** What is to be written. */
  written: MergedRow[];
  /** Every day that is known now, those that were not asked too. */
  known: SummaryRow[];
  /** ISO days whose figures changed after they were closed. */
  reopened: string[];
}

/** `kept` in the order of their rows: of two that are the same person's day the first is the row. */
export function mergeDays(range: Period, fresh: readonly SummaryRow[], kept: readonly KeptRow[]): Merged {
  const within = ({ key }: SummaryRow) => key >= range.from && key <= range.to;
  const asked = kept.filter(within);
  const written: MergedRow[] = [];
  const reopened = new Set<string>();
  for (const day of new Set([...fresh, ...asked].map(({ key }) => key))) {
    const there = asked.filter(({ key }) => key === day);
    const now = fresh.filter(({ key }) => key === day);
    const rows = matched(now, there);
    for (const one of now) {
      const before = rows.get(one);
      const merged = before ? joined(one, before) : { ...one, row: null };
      if (merged.reopened !== (before?.reopened ?? '')) reopened.add(day);
      written.push(merged);
    }
    const used = new Set(rows.values());
    for (const gone of there.filter((row) => !used.has(row) && isOwn(row, there))) {
      const at = now[0]?.at ?? gone.at;
      written.push(
        gone.figures === null
          ? gone
          : { ...gone, at, reopened: EMPTIED, figures: null, rows: '', formula: '' },
      );
      if (gone.figures !== null) reopened.add(day);
    }
  }
  const others = kept.filter(
    (row) =>
      !within(row) &&
      isOwn(
        row,
        kept.filter(({ key }) => key === row.key),
      ),
  );
  return { written, known: [...others, ...written], reopened: [...reopened].sort() };
}

/** Of what the properties no longer know, the row does. */
function withKnown(now: SummaryRow, { figures }: KeptRow): SummaryRow {
  if (!now.figures || now.figures.missed !== null || !figures) return now;
  return { ...now, figures: { ...now.figures, missed: figures.missed } };
}

/** A copy that somebody made of a row is theirs. */
function isOwn(row: KeptRow, ofDay: readonly KeptRow[]): boolean {
  const first = ofDay.find(({ who }) => who.id === row.who.id && who.tab === row.who.tab);
  return first === row;
}

/** Another run that began later has counted more. A clock that went back further than a run takes tells nothing. */
const LONGEST_RUN_SECONDS = 600;

function joined(counted: SummaryRow, before: KeptRow): MergedRow {
  const now = withKnown(counted, before);
  const later = (Date.parse(`${before.at}Z`) - Date.parse(`${now.at}Z`)) / 1000;
  if (later > 0 && later < LONGEST_RUN_SECONDS) return before;
  const { row } = before;
  const same = JSON.stringify(before.figures) === JSON.stringify(now.figures);
  if (same) return { ...now, row, at: before.at, reopened: before.reopened };
  const afterwards = now.at.slice(0, 10) > now.key;
  const cases = [before.figures?.cases ?? 0, now.figures?.cases ?? 0] as const;
  const reopened = afterwards ? reopenedText(now.at.slice(0, 10), ...cases) : before.reopened;
  return { ...now, row, reopened };
}
