// A repair as BITÁCORA keeps it: in one line what a repeat needs to end it, and an undo to put the cell back as it was.
import { bogotaMoment } from '../calendar/civilTime';
import { requestExpression } from '../cases/control';
import type { Context } from '../context';
import type { Book, CellInput, CellValue, Tab } from '../workbook/book';
import { JOURNAL_REQUEST_COLUMN, journalTab, recordInJournal, type JournalLine } from '../workbook/journal';
import { keptJson } from '../workbook/keptJson';
import { REVIEW_RULES, type ReviewRule } from './rules/finding';

/** Columns of the journal. */
const TAB = 4;
const ROW = 5;
const FIELD = 6;
const BEFORE = 7;
const AFTER = 8;

/** What the line says beside what people read. */
export interface RepairSigns {
  rule: ReviewRule;
  /** The tab's, which may be renamed since. */
  sheetId: number;
  mark: string;
  /** 1-based. */
  column: number;
  /** The number format that the cell had. */
  format: string;
}

export interface KeptRepair extends RepairSigns {
  /** The journal's row. */
  line: number;
  tab: string;
  row: number;
  /** The column's header. */
  field: string;
  /** As the cell held it. */
  before: CellValue;
  note: string;
  after: string;
}

/** Of the repair, or of its undoing. */
export function undoneId(requestId: string): string {
  return `${requestId}-deshecho`;
}

/** The repair that this request made, whether or not it came to its end; null for none. */
export function keptRepair(book: Book, requestId: string): KeptRepair | null {
  const journal = journalTab(book);
  if (!journal) return null;
  const lines = book
    .find(requestExpression(requestId))
    .filter(({ tab, column }) => tab === journal.name && column === JOURNAL_REQUEST_COLUMN);
  for (const { row } of lines) {
    const kept = repairAt(journal, row, requestId);
    if (kept) return kept;
  }
  return null;
}

/** Whether a later repair of the same cell followed that line. */
export function isOvertaken(book: Book, { line, ...kept }: KeptRepair): boolean {
  const journal = journalTab(book);
  const last = journal?.lastRow() ?? 0;
  if (!journal || last <= line) return false;
  return journal.values(line + 1, 1, last - line, JOURNAL_REQUEST_COLUMN).some((cells) => {
    const text = String(cells[JOURNAL_REQUEST_COLUMN - 1]);
    const signs = signsOf(text);
    return signs?.sheetId === kept.sheetId && signs.mark === kept.mark && signs.rule === kept.rule;
  });
}

function repairAt(journal: Tab, line: number, requestId: string): KeptRepair | null {
  const [cells] = journal.values(line, 1, 1, JOURNAL_REQUEST_COLUMN);
  const text = String(cells[JOURNAL_REQUEST_COLUMN - 1]);
  const signs = text.startsWith(`${requestId} `) ? signsOf(text) : null;
  if (!signs) return null;
  return {
    ...signs,
    line,
    ...{ tab: String(cells[TAB - 1]), row: Number(cells[ROW - 1]), field: String(cells[FIELD - 1]) },
    ...{ before: cells[BEFORE - 1], after: String(cells[AFTER - 1]) },
    note: journal.notes(line, BEFORE, 1, 1)[0][0],
  };
}

function signsOf(text: string): RepairSigns | null {
  const signs = keptJson<RepairSigns>(text.slice(text.indexOf(' ') + 1));
  return signs && typeof signs === 'object' && REVIEW_RULES.includes(signs.rule) ? signs : null;
}

/** Writes the line, with the cell's former content as a cell of its own. Tells its row. Under the lock. */
export function keepRepair(
  { book, now }: Context,
  requestId: string,
  { rule, sheetId, mark, column, format }: RepairSigns,
  line: Omit<JournalLine, 'date' | 'time' | 'requestId' | 'before'> & { before: CellValue },
): number {
  const signs: RepairSigns = { rule, sheetId, mark, column, format };
  const before = inputOf(line.before);
  const number = `${requestId} ${JSON.stringify(signs)}`;
  recordInJournal(book, [{ ...line, ...now, before, requestId: number }]);
  return journalTab(book)?.lastRow() ?? 0;
}

/** The note that the cell had stays beside what it said. */
export function keepNote(book: Book, line: number, note: string): void {
  if (note !== '') journalTab(book)?.note(line, BEFORE, note);
}

/** The note of a cell that is still as before: a run that was cut off may not have kept it. */
export function withNote(book: Book, tab: Tab, row: number, kept: KeptRepair): KeptRepair {
  const [[note]] = tab.notes(row, kept.column, 1, 1);
  if (note !== kept.note) keepNote(book, kept.line, note);
  return { ...kept, note };
}

/** Takes a line back that tells of nothing: the sheet refused the change. */
export function forgetRepair(book: Book, line: number): void {
  const journal = journalTab(book);
  journal?.clear(line, 1, 1, JOURNAL_REQUEST_COLUMN);
  journal?.note(line, BEFORE, '');
}

/** What writes a value so that the cell holds it again. */
export function inputOf(value: CellValue): CellInput {
  if (typeof value !== 'object') return value;
  const { date, time } = bogotaMoment(value.getTime());
  return { typed: time === '00:00:00' ? date : `${date} ${time}` };
}
