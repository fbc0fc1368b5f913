// The tab BITÁCORA: who changed what, and when. Lines are only ever added.
import { JOURNAL_HEADERS, JOURNAL_TAB } from '../texts/calls';
import type { Book, CellInput, Tab } from './book';
import { fold } from './fold';

/** One change. Texts as people read them. */
export interface JournalLine {
  /** Bogotá wall clock. */
  date: string;
  time: string;
  who: string;
  tab: string;
  row: number;
  field: string;
  before: string;
  after: string;
  requestId: string;
}

const GRID_ROWS = 200;
const ROWS_TO_ADD = 200;
/** Where the team has a tab of its own by that name. */
const SECOND_NAME = `${JOURNAL_TAB} del registro`;

/** The column of the request, by which a repeat is found. */
export const JOURNAL_REQUEST_COLUMN = JOURNAL_HEADERS.length;

/** Null where nothing was ever recorded. */
export function journalTab(book: Book): Tab | null {
  for (const name of [JOURNAL_TAB, SECOND_NAME]) {
    const tab = book.tab(name);
    if (tab && isJournal(tab)) return tab;
  }
  return null;
}

/** Adds lines under the last one; makes the tab at its first use. Under the lock. */
export function recordInJournal(book: Book, lines: readonly JournalLine[]): void {
  const tab = journalTab(book) ?? newJournal(book);
  const first = tab.lastRow() + 1;
  const lacking = first + lines.length - 1 - tab.rowCount();
  if (lacking > 0) tab.insertRowsAfter(tab.rowCount(), lacking + ROWS_TO_ADD);
  tab.write(first, 1, lines.map(cellsOf));
}

function cellsOf(line: JournalLine): CellInput[] {
  const { date, time, who, tab, row, field, before, after, requestId } = line;
  return [{ typed: date }, { typed: time }, who, tab, row, field, before, after, requestId];
}

function isJournal(tab: Tab): boolean {
  const width = Math.min(tab.columnCount(), JOURNAL_HEADERS.length);
  const headers = tab.values(1, 1, 1, width)[0].map((header) => fold(String(header)));
  return JOURNAL_HEADERS.every((header, index) => headers[index] === fold(header));
}

function newJournal(book: Book): Tab {
  const name = book.tab(JOURNAL_TAB) ? SECOND_NAME : JOURNAL_TAB;
  const tab = book.insertTab(name, book.tabs().length, GRID_ROWS, JOURNAL_HEADERS.length);
  tab.write(1, 1, [[...JOURNAL_HEADERS]]);
  tab.format(1, 1, 1, JOURNAL_HEADERS.length, { bold: true });
  tab.format(2, 1, GRID_ROWS - 1, 1, { numberFormat: 'dd/mm/yyyy' });
  tab.format(2, 2, GRID_ROWS - 1, 1, { numberFormat: 'hh:mm:ss' });
  tab.freezeRows(1);
  return tab;
}
