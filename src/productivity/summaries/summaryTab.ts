// A generated tab: made at its first use, found again by its hidden column, written row by row and nothing beside it.
import { SUMMARY_HEADERS, secondName, type SummaryField } from '../../texts/summaries';
import type { Book, CellInput, Tab } from '../../workbook/book';
import { fold } from '../../workbook/fold';
import { columnRuns, stretchesOf, writeRowCells } from '../../workbook/rowCells';
import { FORMATS, SUMMARY_SHEETS, widthOf, type SummarySheet } from './sheets';

export interface SummaryTab {
  tab: Tab;
  /** Where each generated column stands now, 1-based. */
  columns: ReadonlyMap<SummaryField, number>;
  /** Whether it was made just now: there is nothing to look for. */
  isNew: boolean;
}

/** One row to write; `row` null for one that goes under the last. */
export interface SummaryLine {
  row: number | null;
  /** The team's stands out. */
  strong: boolean;
  cells: Readonly<Partial<Record<SummaryField, CellInput>>>;
}

/** What Google makes a tab with: nothing has to be cut away. */
const GRID_ROWS = 1000;
/** What the widest summary needs, with a column for comments. */
const GRID_COLUMNS = Math.max(...SUMMARY_SHEETS.map(({ fields }) => fields.length)) + 1;
const ROWS_TO_ADD = 400;
/** Pixels: the longest headers take three lines. */
const HEADER_HEIGHT = 60;
/** Rows between found ones that are read along. */
const GAP = 40;

/** As it stands; null where there is none yet. People may move the columns, and add theirs. */
export function findSummary(book: Book, sheet: SummarySheet): SummaryTab | null {
  for (const name of [sheet.name, secondName(sheet.name)]) {
    const tab = book.tab(name);
    const columns = tab && columnsIn(tab, sheet);
    if (tab && columns?.has('control')) return { tab, columns, isNew: false };
  }
  return null;
}

/**
 * Under the lock. The grid alone: looks are written afterwards, for each new tab commits what is written. `blank` is
 * another one that was made just now.
 */
export function newSummary(book: Book, sheet: SummarySheet, blank: SummaryTab | null): SummaryTab {
  const tab = freeTab(book, sheet, blank?.tab ?? null);
  const lacking = GRID_COLUMNS - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  return { tab, columns: new Map(sheet.fields.map((field, index) => [field, index + 1])), isNew: true };
}

/** Under the lock. A new one gets its looks, and a header that is gone comes back at the right end. */
export function dressed(summary: SummaryTab, sheet: SummarySheet): SummaryTab {
  const { tab, columns, isNew } = summary;
  if (isNew) dressNew(tab, sheet);
  return isNew ? summary : { ...summary, columns: completed(tab, sheet, columns) };
}

function freeTab(book: Book, sheet: SummarySheet, blank: Tab | null): Tab {
  const index = book.tabs().length;
  const insert = (name: string) =>
    blank ? book.copyTab(blank, name, index) : book.insertTab(name, index, GRID_ROWS, GRID_COLUMNS);
  for (const name of [sheet.name, secondName(sheet.name)]) {
    const tab = book.tab(name);
    if (!tab) return insert(name);
    // Somebody's run ended before it wrote the headers.
    if (tab.lastRow() === 0) return tab;
  }
  return insert(`${secondName(sheet.name)} ${index}`);
}

function columnsIn(tab: Tab, { fields }: SummarySheet): Map<SummaryField, number> {
  const headers = tab.values(1, 1, 1, tab.columnCount())[0].map((header) => fold(String(header)));
  const found = fields.map((field) => [field, headers.indexOf(fold(SUMMARY_HEADERS[field])) + 1] as const);
  return new Map(found.filter(([, column]) => column > 0));
}

function completed(
  tab: Tab,
  { fields }: SummarySheet,
  found: ReadonlyMap<SummaryField, number>,
): ReadonlyMap<SummaryField, number> {
  const gone = fields.filter((field) => !found.has(field));
  if (gone.length === 0) return found;
  const first = tab.lastColumn() + 1;
  const lacking = first + gone.length - 1 - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  looks(tab, gone, first);
  const added = gone.map((field, index): [SummaryField, number] => [field, first + index]);
  formatRows(tab, added, 2, tab.lastRow() - 1);
  tab.write(1, first, [gone.map((field) => SUMMARY_HEADERS[field])]);
  return new Map([...found, ...added]);
}

/** The headers come last: they say that the rest is done. */
function dressNew(tab: Tab, { fields }: SummarySheet): void {
  looks(tab, fields, 1);
  tab.rowHeight(1, HEADER_HEIGHT);
  tab.hideColumn(fields.indexOf('control') + 1);
  tab.freezeRows(1);
  tab.write(1, 1, [fields.map((field) => SUMMARY_HEADERS[field])]);
}

function looks(tab: Tab, fields: readonly SummaryField[], first: number): void {
  tab.format(1, first, 1, fields.length, { bold: true, wrap: true });
  // Columns of one width that stand together are one call.
  for (let from = 0, to = 0; from < fields.length; from = to) {
    const width = widthOf(fields[from]);
    while (to < fields.length && widthOf(fields[to]) === width) to += 1;
    if (width !== null) tab.columnWidth(first + from, width, to - from);
  }
}

/** Before anything is written: what is typed into a cell is read by its format. */
function formatRows(tab: Tab, columns: Iterable<[SummaryField, number]>, row: number, rows: number): void {
  if (rows < 1) return;
  for (const [field, column] of columns) {
    const numberFormat = FORMATS[field];
    if (numberFormat) tab.format(row, column, rows, 1, { numberFormat });
  }
}

/** What the hidden column says of the rows of these keys: whole ones, or beginnings such as `2022-09-`. */
export function controlsOf(
  { tab, columns, isNew }: SummaryTab,
  keys: readonly string[],
): { row: number; text: string }[] {
  const column = columns.get('control') ?? 0;
  if (isNew || keys.length === 0 || tab.rowCount() < 2) return [];
  const rows = tab.rowsFound(2, column, `^(?:${keys.join('|')})`);
  return stretchesOf(rows, GAP).flatMap(([from, to]) =>
    tab.values(from, column, to - from + 1, 1).flatMap(([text], index) => {
      const row = from + index;
      return rows.includes(row) ? [{ row, text: String(text) }] : [];
    }),
  );
}

/** Rows that stand together are one call, and so are columns; the hidden column is in the first. */
export function writeLines({ tab, columns, isNew }: SummaryTab, lines: readonly SummaryLine[]): void {
  if (lines.length === 0) return;
  const added = lines.filter(({ row }) => row === null).length;
  let next = added > 0 && !isNew ? Math.max(tab.lastRow(), 1) + 1 : 2;
  const lacking = next + added - 1 - tab.rowCount();
  if (added > 0 && lacking > 0) tab.insertRowsAfter(tab.rowCount(), lacking + ROWS_TO_ADD);
  formatRows(tab, columns, next, added);
  const control = columns.get('control') ?? 0;
  const byRow = new Map<number, SummaryLine['cells']>();
  for (const { row, strong, cells } of lines) {
    const at = row ?? next++;
    byRow.set(at, cells);
    if (row !== null || !strong) continue;
    for (const [first, last] of columnRuns(columns, control)) {
      tab.format(at, first, 1, last - first + 1, { bold: true });
    }
  }
  writeRowCells(tab, columns, control, byRow);
}
