// The two charts beside the board: who did how much of the goal, and at what hours.
import { BOARD } from '../../texts/summaries';
import type { Tab, TabChart } from '../../workbook/book';
import type { BoardLine } from './boardLines';

/** The block's columns, the hidden one and one of air. */
const BESIDE = BOARD.agents.length + 2;
const WIDTH = 560;
const HOURS_HEIGHT = 300;
const FRAME_HEIGHT = 110;
const AGENT_HEIGHT = 34;
/** Rows of 21 pixels. */
const ROW = 21;
const TOP = 3;
/** Charts stay where they were made: the one that grows with the agents has nothing below it. */
const UNDER_HOURS = TOP + Math.ceil(HOURS_HEIGHT / ROW) + 1;

/** Answers the ids of those that stand, in order; `known` are those of the last time. */
export function boardCharts(
  tab: Tab,
  first: number,
  lines: readonly BoardLine[],
  known: readonly number[] = [],
): number[] {
  const agents = sectionOf(lines, BOARD.agents);
  const hours = sectionOf(lines, BOARD.hours);
  const column = first + BESIDE;
  const lacking = column - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  const height = FRAME_HEIGHT + AGENT_HEIGHT * Math.max(2, (agents?.rows ?? 0) - 1);
  const charts: TabChart[] = [];
  if (agents) {
    charts.push({
      ...{ id: known[0] || null, title: BOARD.agentsChart, kind: 'bar', ...agents },
      ...{ column: first, columns: 3 },
      colors: ['#1a73e8', '#9aa0a6'],
      at: { row: UNDER_HOURS, column, width: WIDTH, height },
    });
  }
  if (hours) {
    charts.push({
      ...{ id: known[1] || null, title: BOARD.hoursChart, kind: 'column', ...hours },
      ...{ column: first, columns: 2 },
      colors: ['#1a73e8'],
      at: { row: TOP, column, width: WIDTH, height: HOURS_HEIGHT },
    });
  }
  if (charts.length === 0) return [...known];
  const ids = tab.charts(charts);
  // A day without one of them: its chart is still known the day after.
  return [agents ? ids[0] : (known[0] ?? 0), hours ? ids[ids.length - 1] : (known[1] ?? 0)];
}

/** Heading and lines of a section; null where the day has none. */
function sectionOf(
  lines: readonly BoardLine[],
  heading: readonly string[],
): Pick<TabChart, 'row' | 'rows'> | null {
  const at = lines.findIndex(({ kind, cells }) => kind === 'heading' && cells[0] === heading[0]);
  if (at < 0) return null;
  const after = lines.slice(at + 1).findIndex(({ cells }) => cells[0] === '');
  const count = after < 0 ? lines.length - at - 1 : after;
  return { row: at + 1, rows: count + 1 };
}
