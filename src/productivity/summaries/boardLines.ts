// TABLERO as lines of cells: who is behind first, then where the day's work was, and what to look at.
import {
  barText,
  BOARD,
  boardHeadline,
  boardMade,
  boardTitle,
  escalationLines,
  hourText,
  missedLine,
  monthText,
  NO_CODE,
  reviewLine,
  reviewMore,
  weekText,
} from '../../texts/summaries';
import type { CellInput } from '../../workbook/book';
import type { FreshDays } from './freshDays';
import { isTeam, type SummaryRow } from './kept';
import { inHours, inOrder, rounded, share, type Figures } from './rules/figures';
import type { Period } from './rules/periods';

/** A line of the board; a heading is shown as such. */
export interface BoardLine {
  kind: 'title' | 'heading' | 'plain';
  cells: readonly CellInput[];
}

/** Of the rows that the count was in doubt about: how many, and the first ones in words. */
export interface Review {
  count: number;
  lines: string[];
}

export interface BoardDay {
  date: string;
  /** The rows of the day. */
  rows: readonly SummaryRow[];
  /** The team's week and month. */
  periods: readonly { name: 'week' | 'month'; period: Period; row: SummaryRow }[];
  review: Review;
}

const MOST_WORDS = 12;
const MOST_REVIEWED = 8;

/** Empty where the day has no team's row. */
export function boardLines({ date, rows, periods, review }: BoardDay): BoardLine[] {
  const team = rows.find(isTeam);
  if (!team?.figures) return [];
  const { figures } = team;
  const agents = agentsOf(rows);
  const asked = agents.filter((one) => one.figures.adjustedGoal !== null);
  const reached = asked.filter(({ figures: own }) => (share(own.cases, own.adjustedGoal) ?? 0) >= 1);
  const cases = figures.cases + figures.archived;
  const networks = inOrder(figures.byNetwork).map(
    ([word, count]) => [BOARD.networkWords[word] ?? word, count] as const,
  );
  const hours = inHours(figures.byHour).map(([hour, count]) => [hourText(hour), count] as const);
  return [
    { kind: 'title', cells: [boardTitle(date)] },
    plain(boardHeadline(reached.length, asked.length, figures.cases, figures.adjustedGoal)),
    plain(boardMade(team.at)),
    ...section(
      BOARD.agents,
      agents.map(({ name, figures: own }) => goalCells(name, own)),
    ),
    ...section(
      BOARD.periods,
      periods.map(({ name, period, row }) => goalCells(periodName(name, period), row.figures)),
    ),
    ...section(
      BOARD.escalations,
      escalationLines(figures).map(([name, count, about]) => [name, count, '', about]),
    ),
    ...section(BOARD.networks, parts(networks, cases)),
    ...section(BOARD.hours, parts(hours, cases)),
    ...section(
      BOARD.codes,
      parts(most(inOrder(figures.byCode).map(([word, n]) => [word || NO_CODE, n] as const)), cases),
    ),
    ...section(BOARD.templates, parts(most(inOrder(figures.byTemplate)), cases)),
    ...section(BOARD.missed, figures.missed === null ? [] : [missedLine(figures.missed)]),
    ...section(BOARD.review, reviewCells(review)),
    plain(''),
    plain(BOARD.noteBelow),
  ];
}

export function reviewOf({ undated, doubtful }: FreshDays['review']): Review {
  const all = [
    ...undated.map(({ tab, row, reason }) => reviewLine(tab, row, reason)),
    ...doubtful.map(({ tab, row, message }) => reviewLine(tab, row, message)),
  ];
  return { count: all.length, lines: all.slice(0, MOST_REVIEWED) };
}

/** Who is furthest from the goal first; those of whom nothing was asked last. */
export function agentsOf(rows: readonly SummaryRow[]): { name: string; figures: Figures }[] {
  return rows
    .flatMap((row) => {
      const { who, figures } = row;
      return figures && !isTeam(row) ? [{ name: who.agent || who.tab.trim(), figures }] : [];
    })
    .sort((one, other) => reachedBy(one.figures) - reachedBy(other.figures));
}

function reachedBy({ cases, adjustedGoal }: Figures): number {
  return share(cases, adjustedGoal) ?? 1000;
}

function goalCells(name: string, figures: Figures | null): CellInput[] {
  if (!figures) return [name];
  const { cases, adjustedGoal, archived, archivedGoal } = figures;
  return [
    ...[name, cases, adjustedGoal, barText(share(cases, adjustedGoal))],
    adjustedGoal === null ? null : rounded(Math.max(0, adjustedGoal - cases)),
    archivedGoal === null ? String(archived) : `${archived} de ${String(archivedGoal).replace('.', ',')}`,
  ];
}

function periodName(name: 'week' | 'month', { from, to }: Period): string {
  return name === 'week' ? weekText(from, to) : monthText(from);
}

function parts(entries: readonly (readonly [string, number])[], all: number): CellInput[][] {
  return entries.map(([word, count]) => [word, count, '', barText(share(count, all || null))]);
}

function most(entries: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  if (entries.length <= MOST_WORDS) return [...entries];
  const rest = entries.slice(MOST_WORDS).reduce((sum, [, count]) => sum + count, 0);
  return [...entries.slice(0, MOST_WORDS), [BOARD.others, rest]];
}

function reviewCells({ count, lines }: Review): CellInput[][] {
  if (count === 0) return [[BOARD.nothingToReview]];
  const more = count > lines.length ? [[reviewMore(count - lines.length)]] : [];
  return [...lines.map((line) => [line]), ...more];
}

function section(heading: readonly string[], lines: readonly (readonly CellInput[])[]): BoardLine[] {
  if (lines.length === 0) return [];
  const cells = lines.map((line) => ({ kind: 'plain' as const, cells: line }));
  return [plain(''), { kind: 'heading', cells: heading }, ...cells];
}

function plain(text: string): BoardLine {
  return { kind: 'plain', cells: [text] };
}
