// The tab BITÁCORA: who changed what, and when. Lines are only ever added.
import { JOURNAL_HEADERS, JOURNAL_TAB } from '../texts/calls';
import type { Book, CellInput, Tab } from './book';
import { addToLog, findLog, type LogShape } from './logTab';

/** One change. Texts as people read them. */
export interface JournalLine {
  /** Bogotá wall clock. */
  date: string;
  time: string;
  who: string;
  tab: string;
  row: number;
  field: string;
  /** A value rather than a text where it must be put back exactly. */
  before: CellInput;
  after: string;
  requestId: string;
}

const SHAPE: LogShape = {
  name: JOURNAL_TAB,
  secondName: `${JOURNAL_TAB} del registro`,
  headers: JOURNAL_HEADERS,
};

/** The column of the request, by which a repeat is found. */
export const JOURNAL_REQUEST_COLUMN = JOURNAL_HEADERS.length;

/** Null where nothing was ever recorded. */
export function journalTab(book: Book): Tab | null {
  return findLog(book, SHAPE);
}

/** Adds lines under the last one; makes the tab at its first use. Under the lock. */
export function recordInJournal(book: Book, lines: readonly JournalLine[]): void {
  addToLog(book, SHAPE, lines.map(cellsOf));
}

function cellsOf(line: JournalLine): CellInput[] {
  const { date, time, who, tab, row, field, before, after, requestId } = line;
  return [{ typed: date }, { typed: time }, who, tab, row, field, before, after, requestId];
}
