// Writes what a count says into the summaries and the board; every row that is there keeps its place.
import type { Context } from '../../context';
import { EMPTIED, monthText, notClosedText, weekFormula, weekText } from '../../texts/summaries';
import type { DayRange } from '../daysRows';
import { boardLines, reviewOf, type BoardLine } from './boardLines';
import { boardTab, dressBoard, newBoard, writeBoard } from './boardTab';
import { rowCells } from './cells';
import type { FreshDays } from './freshDays';
import { isTeam, keptRow, type KeptRow, type SummaryRow } from './kept';
import { mergeDays } from './mergeDays';
import { periodRows, type GoalOf, type PeriodRow } from './periodRows';
import { daysOf, monthOf, periodsOf, weekOf, type Period } from './rules/periods';
import { weekGoal } from './rules/weekGoal';
import { SUMMARY_SHEETS } from './sheets';
import { controlsOf, dressed, findSummary, newSummary, writeLines, type SummaryTab } from './summaryTab';

export interface DayClosed extends DayRange {
  /** ISO days that have rows in the summaries now. */
  days: string[];
  /** Days whose figures had changed after they were closed. */
  reopened: string[];
  /** The day that TABLERO shows; `''` for none. */
  board: string;
  /** Rows that have no day, or that the count is in doubt about. */
  toReview: number;
}

export interface Written {
  closed: DayClosed;
  /** TABLERO as it was written; null where nothing was. */
  board: { sheetId: number; lines: readonly BoardLine[] } | null;
}

/** What is known while one close is written. */
interface Closing {
  policy: FreshDays['policy'];
  /** Every day of the weeks and months that are touched, as far as it was ever closed. */
  known: readonly SummaryRow[];
  /** Days that have rows. */
  days: readonly string[];
  /** The day of the board. */
  date: string;
}

/** Under the lock. Everything is read before anything is written: each read commits what was written before it. */
export function writeSummaries(context: Context, range: DayRange, fresh: FreshDays): Written {
  const { book } = context;
  const board = boardTab(book);
  const shown = board?.shown.date ?? '';
  const standing = SUMMARY_SHEETS.map((sheet) => findSummary(book, sheet));
  const [daysThere, weeksThere, monthsThere] = standing;
  const touched = [...daysOf(range), ...(shown === '' ? [] : [shown])];
  const { written, known, reopened } = mergeDays(range, fresh.rows, keptIn(daysThere, dayKeys(touched)));
  const days = [...new Set(written.map(({ key }) => key))].sort();
  const review = reviewOf(fresh.review);
  const result = { ...range, days, reopened, toReview: review.count };
  if (days.length === 0) return { closed: { ...result, board: shown }, board: null };
  const date = days[days.length - 1] > shown ? days[days.length - 1] : shown;
  const closing: Closing = { policy: fresh.policy, known, days, date };
  const weeks = periodsIn(closing, weeksThere, weekOf, weeklyGoal(closing));
  const months = periodsIn(closing, monthsThere, monthOf, (_row, { adjustedGoal }, { from }) => ({
    asked: adjustedGoal,
    cells: { month: monthText(from) },
  }));
  const placed: SummaryTab[] = [];
  for (const [index, sheet] of SUMMARY_SHEETS.entries()) {
    const blank = placed.find(({ isNew }) => isNew) ?? null;
    placed.push(standing[index] ?? newSummary(book, sheet, blank));
  }
  const onBoard = board ?? newBoard(book);
  const [daySheet, weekSheet, monthSheet] = placed.map((summary, index) =>
    dressed(summary, SUMMARY_SHEETS[index]),
  );
  if (!board) dressBoard(onBoard);
  writeLines(
    daySheet,
    written.map((row) => ({
      row: row.row,
      strong: isTeam(row),
      cells: { ...rowCells(row, row.reopened), date: { typed: row.key } },
    })),
  );
  writePeriods(closing, weekSheet, weeks);
  writePeriods(closing, monthSheet, months);
  const ofBoard = days.includes(date) || !board ? review : board.shown.review;
  const lines = boardLines({
    date,
    rows: known.filter(({ key }) => key === date),
    periods: [
      ...teamsOf(weeks, weekOf(date)).map((row) => ({ name: 'week' as const, period: weekOf(date), row })),
      ...teamsOf(months, monthOf(date)).map((row) => ({
        name: 'month' as const,
        period: monthOf(date),
        row,
      })),
    ],
    review: ofBoard,
  });
  if (lines.length > 0) writeBoard(onBoard, date, lines, ofBoard);
  return { closed: { ...result, board: date }, board: { sheetId: onBoard.tab.id, lines } };
}

/** Both totals of the acta beside the one that rules. */
function weeklyGoal({ policy }: Closing): GoalOf {
  return (row, { adjustedGoal }, week) => {
    const cells = { week: weekText(week.from, week.to) };
    if (isTeam(row)) return { asked: adjustedGoal, cells };
    const goal = weekGoal(row.who.shift, week, adjustedGoal, policy);
    const formula = weekFormula(goal, adjustedGoal);
    return { asked: goal.asked, cells: { ...cells, formula, weekSum: goal.sum, weekActa: goal.acta } };
  };
}

/** A week or a month with its rows. */
interface ClosedPeriod {
  period: Period;
  rows: PeriodRow[];
}

/** The periods that the days are in. */
function periodsIn(
  { days, date, known }: Closing,
  tab: SummaryTab | null,
  of: (date: string) => Period,
  goalOf: GoalOf,
): ClosedPeriod[] {
  const periods = periodsOf([...days, date], of);
  const kept = keptIn(
    tab,
    periods.map(({ from }) => `${from} `),
  );
  return periods.map((period) => ({ period, rows: periodRows(period, known, kept, goalOf) }));
}

function writePeriods(closing: Closing, tab: SummaryTab, periods: readonly ClosedPeriod[]): void {
  writeLines(
    tab,
    periods.flatMap(({ period, rows }) =>
      rows.map((row) => {
        const state = row.figures === null ? EMPTIED : notClosedText(notClosed(closing, period));
        return {
          row: row.row,
          strong: isTeam(row),
          cells: { ...rowCells(row, state), days: row.days, ...row.cells },
        };
      }),
    ),
  );
}

function teamsOf(periods: readonly ClosedPeriod[], { from }: Period): PeriodRow[] {
  return periods.filter(({ period }) => period.from === from).flatMap(({ rows }) => rows.filter(isTeam));
}

/** Days of work before the last one that was closed, which nobody has closed. */
function notClosed({ policy, known }: Closing, period: Period): string[] {
  const closed = new Set(known.filter(isTeam).map(({ key }) => key));
  const last = [...closed].reduce((latest, key) => (key > latest ? key : latest), '');
  return daysOf(period).filter((day) => day < last && policy.calendar.isBusinessDay(day) && !closed.has(day));
}

function keptIn(sheet: SummaryTab | null, keys: readonly string[]): KeptRow[] {
  if (!sheet) return [];
  return controlsOf(sheet, keys).flatMap((control) => keptRow(control) ?? []);
}

/** The months of some days by their beginning, and the days of their weeks that reach beyond. */
function dayKeys(days: readonly string[]): string[] {
  const months = periodsOf(days, monthOf);
  const within = (day: string) => months.some(({ from, to }) => day >= from && day <= to);
  const beyond = periodsOf(days, weekOf)
    .flatMap(daysOf)
    .filter((day) => !within(day));
  return [...months.map(({ from }) => from.slice(0, 8)), ...beyond.map((day) => `${day} `)];
}
