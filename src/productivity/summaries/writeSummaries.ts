// Writes what a count says into the summaries and the board; every row that is there keeps its place.
import type { Context } from '../../context';
import { EMPTIED, monthText, notClosedText, weekFormula, weekText } from '../../texts/summaries';
import type { DayRange } from '../daysRows';
import { boardLines, reviewOf } from './boardLines';
import { boardTab, newBoard, writeBoard } from './boardTab';
import { rowCells } from './cells';
import type { FreshDays } from './freshDays';
import { isTeam, keptRow, type KeptRow, type SummaryRow } from './kept';
import { mergeDays } from './mergeDays';
import { periodRows, type GoalOf, type PeriodRow } from './periodRows';
import { daysOf, monthOf, periodsOf, weekOf, type Period } from './rules/periods';
import { weekGoal } from './rules/weekGoal';
import { DAY_SHEET, MONTH_SHEET, WEEK_SHEET } from './sheets';
import { controlsOf, openSummary, writeLines, type SummaryTab } from './summaryTab';

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

/** What is known while one close is written. */
interface Closing {
  policy: FreshDays['policy'];
  /** Every day of the weeks and months that are touched, as far as it was ever closed. */
  known: readonly SummaryRow[];
  /** Days that have rows. */
  days: readonly string[];
}

/** Under the lock. */
export function writeSummaries(context: Context, range: DayRange, fresh: FreshDays): DayClosed {
  const { book } = context;
  const board = boardTab(book);
  const shown = board?.shown.date ?? '';
  const daySheet = openSummary(book, DAY_SHEET);
  const touched = [...daysOf(range), ...(shown === '' ? [] : [shown])];
  const { written, known, reopened } = mergeDays(range, fresh.rows, keptIn(daySheet, dayKeys(touched)));
  const days = [...new Set(written.map(({ key }) => key))].sort();
  const review = reviewOf(fresh.review);
  const result = { ...range, days, reopened, toReview: review.count };
  if (days.length === 0) return { ...result, board: shown };
  // Each new tab commits what is written: all are there before the first row is.
  const [weekSheet, monthSheet] = [openSummary(book, WEEK_SHEET), openSummary(book, MONTH_SHEET)];
  const onBoard = board ?? newBoard(book);
  writeLines(
    daySheet,
    written.map((row) => ({
      row: row.row,
      cells: { ...rowCells(row, row.reopened), date: { typed: row.key } },
    })),
  );
  const closing: Closing = { policy: fresh.policy, known, days };
  const date = days[days.length - 1] > shown ? days[days.length - 1] : shown;
  const weeks = writePeriods(closing, weekSheet, weekOf, date, weeklyGoal(closing));
  const months = writePeriods(closing, monthSheet, monthOf, date, (_row, { adjustedGoal }, { from }) => ({
    asked: adjustedGoal,
    cells: { month: monthText(from) },
  }));
  const ofBoard = days.includes(date) || !board ? review : board.shown.review;
  const lines = boardLines({
    date,
    rows: known.filter(({ key }) => key === date),
    periods: [
      ...weeks.filter(isTeam).map((row) => ({ name: 'week' as const, period: weekOf(date), row })),
      ...months.filter(isTeam).map((row) => ({ name: 'month' as const, period: monthOf(date), row })),
    ],
    review: ofBoard,
  });
  if (lines.length > 0) writeBoard(onBoard, date, lines, ofBoard);
  return { ...result, board: date };
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

/** Answers the rows of the period that `date` is in. */
function writePeriods(
  closing: Closing,
  tab: SummaryTab,
  of: (date: string) => Period,
  date: string,
  goalOf: GoalOf,
): PeriodRow[] {
  const periods = periodsOf([...closing.days, date], of);
  const kept = keptIn(
    tab,
    periods.map(({ from }) => `${from} `),
  );
  const all = periods.map((period) => ({ period, rows: periodRows(period, closing.known, kept, goalOf) }));
  writeLines(
    tab,
    all.flatMap(({ period, rows }) =>
      rows.map((row) => {
        const state = row.figures === null ? EMPTIED : notClosedText(notClosed(closing, period));
        return { row: row.row, cells: { ...rowCells(row, state), days: row.days, ...row.cells } };
      }),
    ),
  );
  return all.find(({ period }) => period.from === of(date).from)?.rows ?? [];
}

/** Days of work before the last one that was closed, which nobody has closed. */
function notClosed({ policy, known }: Closing, period: Period): string[] {
  const closed = new Set(known.filter(isTeam).map(({ key }) => key));
  const last = [...closed].reduce((latest, key) => (key > latest ? key : latest), '');
  return daysOf(period).filter((day) => day < last && policy.calendar.isBusinessDay(day) && !closed.has(day));
}

function keptIn(sheet: SummaryTab, keys: readonly string[]): KeptRow[] {
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
