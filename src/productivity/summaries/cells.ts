// A summary's row as cells: what a person reads of the figures, and the hidden cell that keeps them.
import type { CellInput } from '../../workbook/book';
import { barText, hourText, NO_CODE, tallyText, TEAM, type SummaryField } from '../../texts/summaries';
import { controlText, isTeam, type SummaryRow } from './kept';
import { inHours, inOrder, rounded, share, type Figures } from './rules/figures';

export type Cells = Partial<Record<SummaryField, CellInput>>;

/** What every summary shows; the period and what is its own come from who calls. Fields that a tab lacks are left out. */
export function rowCells(row: SummaryRow, state: string): Cells {
  const { at, figures } = row;
  return {
    who: isTeam(row) ? TEAM : row.who.agent || row.who.tab,
    ...(figures && figureCells(figures)),
    formula: row.formula,
    rows: row.rows,
    state,
    at: { typed: `${at.slice(0, 10)} ${at.slice(11)}` },
    control: controlText(row),
  };
}

function figureCells(figures: Figures): Cells {
  const { cases, archived, adjustedGoal, archivedGoal, byNetwork, answered, answerDays } = figures;
  const reached = share(cases, adjustedGoal);
  return {
    ...{ cases, goal: adjustedGoal, bar: barText(reached), share: reached },
    missing: adjustedGoal === null ? null : rounded(Math.max(0, adjustedGoal - cases)),
    ...{ archived, archivedGoal, downtime: figures.downtimeMinutes },
    ...{
      facebook: byNetwork.facebook ?? 0,
      twitter: byNetwork.twitter ?? 0,
      noNetwork: byNetwork.unknown ?? 0,
    },
    ...{ noDm: figures.noDm, fraud: figures.fraud, escalated: figures.escalated },
    ...{ open: figures.open, overdue: figures.overdue, answered },
    answerDays: answered === 0 ? null : rounded(answerDays / answered),
    codes: tallyText(inOrder(figures.byCode), NO_CODE),
    templates: tallyText(inOrder(figures.byTemplate), ''),
    missed: figures.missed,
    hours: tallyText(
      inHours(figures.byHour).map(([hour, count]) => [hourText(hour), count] as const),
      '',
    ),
  };
}
