// Readies the empty rows under the cases: dropdowns where a cell has no rule yet, formats where a row has none.
import { CODE_HELP, NETWORK_HELP } from '../texts/install';
import type { CellFormat, Tab } from './book';
import type { FoundTab } from './discovery';
import type { InstallWork } from './installWork';
import { CASE_ROLES } from './roles';

/** Rows readied below the last case: more would only cost time. */
const AHEAD = 500;

/** With fewer empty rows than these the next cases would have to wait for the grid to grow. */
const LEAST_ROOM = 10;

/** Google lets a list have so many words. */
const MOST_WORDS = 500;

const NUMBER_FORMATS: Readonly<Record<string, string>> = {
  date: 'dd/mm/yyyy',
  time: 'hh:mm',
  id: '@',
  code: '@',
};

/** What Google answers for a cell that nobody formatted. */
const UNFORMATTED = new Set(['', 'General', '0.###############']);

export function readyEmptyRows(work: InstallWork): void {
  const lists = {
    network: list(work.profile.networks, NETWORK_HELP),
    code: list(codeWords(work), CODE_HELP),
  };
  for (const found of work.tabs) {
    const tab = work.book.tab(found.tab);
    const adopted = found.role !== 'ignored' && found.settled && found.headerRow !== null;
    if (tab && adopted && CASE_ROLES.some((role) => role === found.role)) readyTab(work, tab, found, lists);
  }
}

function list(words: readonly string[], help: string): CellFormat {
  return { list: { words, strict: false, help } };
}

/** The codes of the base; the profile's where it has none. */
function codeWords(work: InstallWork): string[] {
  const codes = work.tabs.find((tab) => tab.role === 'codes' && tab.settled);
  const tab = codes && work.book.tab(codes.tab);
  const column = codes?.columns.code;
  const below = tab && codes.headerRow ? tab.lastRow() - codes.headerRow : 0;
  const own =
    tab && column && codes.headerRow && below > 0
      ? tab.displayValues(codes.headerRow + 1, column, below, 1).map((row) => row[0].trim())
      : [];
  const words = own.filter(Boolean).length ? own : work.profile.tabs.codes.rows.map((row) => String(row[0]));
  return [...new Set(words.filter(Boolean))].slice(0, MOST_WORDS);
}

function readyTab(
  work: InstallWork,
  tab: Tab,
  found: FoundTab,
  lists: Readonly<Record<string, CellFormat>>,
): void {
  const columns = Object.values(found.columns).filter((column): column is number => column !== null);
  const anchor = found.columns.inquiry ?? found.columns.id ?? columns[0];
  const width = Math.max(...columns);
  const first = Math.max(lastInUse(tab, anchor, columns), found.headerRow ?? 1) + 1;
  const height = tab.rowCount();
  if (height - first + 1 < LEAST_ROOM) makeRoom(tab, height);
  const rows = Math.min(tab.rowCount() - first + 1, AHEAD);
  if (rows < 1) return;
  const shown = tab.displayValues(first, 1, rows, width);
  const used = shown.map((row) => columns.some((column) => row[column - 1] !== ''));
  const free = used.lastIndexOf(true) + 1;
  if (free >= rows) return;
  const block = { tab, found, first: first + free, rows: rows - free, width };
  addLists(work, block, lists);
  addFormats(work, block);
}

/** Room is a comfort: a base at Google's limit of ten million cells (P) is adopted as it is. */
function makeRoom(tab: Tab, height: number): void {
  try {
    tab.insertRowsAfter(height, AHEAD);
  } catch {
    return;
  }
}

/** Ctrl+Up from a filled foot would stop at the top of its block: then the foot is the last row. */
function lastInUse(tab: Tab, anchor: number, columns: readonly number[]): number {
  const height = tab.rowCount();
  const foot = tab.displayValues(height, 1, 1, Math.max(...columns))[0];
  return columns.some((column) => foot[column - 1] !== '') ? height : tab.lastFilledRow(anchor);
}

interface Block {
  tab: Tab;
  found: FoundTab;
  first: number;
  rows: number;
  width: number;
}

function addLists(work: InstallWork, block: Block, lists: Readonly<Record<string, CellFormat>>): void {
  const ruled = block.tab.validations(block.first, 1, block.rows, block.width);
  for (const [field, format] of Object.entries(lists)) {
    const column = block.found.columns[field];
    if (!column) continue;
    const free = ruled.map((row) => !row[column - 1]);
    apply(work, block, 'list', field, column, free, format);
  }
}

/** Only rows in which no cell has a format: a formatted tail is the team's own. */
function addFormats(work: InstallWork, block: Block): void {
  const formats = block.tab.numberFormats(block.first, 1, block.rows, block.width);
  const free = formats.map((row) => row.every((format) => UNFORMATTED.has(format)));
  for (const [field, numberFormat] of Object.entries(NUMBER_FORMATS)) {
    const column = block.found.columns[field];
    if (column) apply(work, block, 'format', field, column, free, { numberFormat });
  }
}

/** One write for each run of free rows. */
function apply(
  work: InstallWork,
  block: Block,
  kind: 'list' | 'format',
  field: string,
  column: number,
  free: readonly boolean[],
  format: CellFormat,
): void {
  let start = 0;
  let written = false;
  while (start < free.length) {
    let end = start;
    while (end < free.length && free[end]) end++;
    if (end > start) {
      block.tab.format(block.first + start, column, end - start, 1, format);
      written = true;
    }
    start = end + 1;
  }
  const header = block.found.headers[field] ?? field;
  if (written) work.added.push({ tab: block.found.tab, kind, column, header });
}
