// The tab TABLERO: one block that is written whole, and a hidden cell that says what it shows.
import { BOARD, secondName, SUMMARY_TABS } from '../../texts/summaries';
import type { Book, CellInput, Tab } from '../../workbook/book';
import { keptJson } from '../../workbook/keptJson';
import { boardCharts } from './boardCharts';
import type { BoardLine, Review } from './boardLines';

/** What the board shows now. */
export interface Shown {
  /** ISO; `''` where it shows nothing yet. */
  date: string;
  /** Rows of the block. */
  height: number;
  review: Review;
  /** Ids of the charts of agents and hours; absent until they stand. */
  charts?: number[];
}

export interface BoardTab {
  tab: Tab;
  /** First column of the block. */
  first: number;
  shown: Shown;
}

const WIDTH = BOARD.agents.length;
/** What Google makes a tab with: nothing has to be cut away. */
const GRID_ROWS = 1000;
const GRID_COLUMNS = 26;
const WIDTHS = [240, 100, 90, 190, 90, 120];
const MARK = 'tablero ';
const NOTHING: Shown = { date: '', height: 0, review: { count: 0, lines: [] } };

/** Null where there is none yet. A column that somebody put before the block has moved it. */
export function boardTab(book: Book): BoardTab | null {
  for (const name of [SUMMARY_TABS.board, secondName(SUMMARY_TABS.board)]) {
    const tab = book.tab(name);
    if (!tab) continue;
    const cells = tab.values(1, 1, 1, tab.columnCount())[0];
    const at = cells.findIndex((cell) => String(cell).startsWith(MARK));
    const shown = at < WIDTH ? null : keptJson<Shown>(String(cells[at]).slice(MARK.length));
    if (shown) return { tab, first: at + 1 - WIDTH, shown };
  }
  return null;
}

/** Under the lock. An empty tab, whose looks come with `dressBoard`. */
export function newBoard(book: Book): BoardTab {
  const wanted: string = SUMMARY_TABS.board;
  const empty = [wanted, secondName(wanted)]
    .map((name) => book.tab(name))
    .find((tab) => tab?.lastRow() === 0);
  const name =
    [wanted, secondName(wanted)].find((one) => !book.tab(one)) ?? `${wanted} ${book.tabs().length}`;
  const tab = empty ?? book.insertTab(name, book.tabs().length, GRID_ROWS, GRID_COLUMNS);
  const lacking = GRID_COLUMNS - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  return { tab, first: 1, shown: NOTHING };
}

export function dressBoard({ tab }: BoardTab): void {
  WIDTHS.forEach((pixels, index) => tab.columnWidth(index + 1, pixels));
  tab.hideColumn(WIDTH + 1);
  tab.freezeRows(1);
}

/** One write: what was below an earlier, longer board goes with it. The charts stand beside it. */
export function writeBoard(
  { tab, first, shown }: BoardTab,
  date: string,
  lines: readonly BoardLine[],
  review: Review,
): void {
  const height = Math.max(lines.length, shown.height);
  const lacking = height - tab.rowCount();
  if (lacking > 0) tab.insertRowsAfter(tab.rowCount(), lacking);
  const charts = boardCharts(tab, first, lines, shown.charts);
  const mark = MARK + JSON.stringify({ date, height: lines.length, review, charts } satisfies Shown);
  tab.write(
    1,
    first,
    Array.from({ length: height }, (_, row) => cellsOf(lines[row]?.cells ?? [], row === 0 ? mark : null)),
  );
  tab.format(1, first, height, WIDTH, { bold: false, background: '#ffffff' });
  lines.forEach(({ kind }, index) => {
    if (kind === 'plain') return;
    const look = kind === 'title' ? { bold: true } : { bold: true, background: '#e8eaed' };
    tab.format(index + 1, first, 1, WIDTH, look);
  });
}

function cellsOf(cells: readonly CellInput[], mark: string | null): CellInput[] {
  return [...Array.from({ length: WIDTH }, (_, column) => cells[column] ?? null), mark];
}
