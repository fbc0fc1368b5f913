// What the tab BITÁCORA tells of one request.
import { requestExpression } from '../cases/control';
import type { Book } from '../workbook/book';
import { JOURNAL_REQUEST_COLUMN, journalTab } from '../workbook/journal';

interface RecordedLine {
  row: number;
  field: string;
}

/** `[]` where nothing was recorded. */
export function recordedLines(book: Book, requestId: string): RecordedLine[] {
  const journal = journalTab(book);
  if (!journal) return [];
  return book
    .find(requestExpression(requestId))
    .filter(({ tab, column }) => tab === journal.name && column === JOURNAL_REQUEST_COLUMN)
    .map(({ row }) => journal.displayValues(row, 1, 1, JOURNAL_REQUEST_COLUMN)[0])
    .filter((cells) => cells[JOURNAL_REQUEST_COLUMN - 1] === requestId)
    .map((cells) => ({ row: Number(cells[4]), field: cells[5] }));
}
