// What a chosen file is, by what it holds and not by its name, and the rows of its sheets.
import { csvRows, type CsvRow } from '../../rules/csv';
import { textOf } from './textOf';
import { openWorkbook } from './workbook';

/** Why a file is no export. */
export type FileProblem = 'empty' | 'large' | 'oldExcel' | 'pdf' | 'zip' | 'page' | 'binary' | 'broken';

export interface ExportFile {
  /** Of its sheets; one without a name for a text. */
  sheets: string[];
  rows(sheet: string): CsvRow[];
}

/** A hundred thousand contacts are some twenty. */
export const MOST_MEGABYTES = 80;

export function readExport(bytes: Uint8Array): ExportFile | { problem: FileProblem } {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) return { problem: 'large' };
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'oldExcel' };
  if (begins(0x25, 0x50, 0x44, 0x46)) return { problem: 'pdf' };
  if (begins(0x50, 0x4b)) return workbookRows(bytes);
  const text = textOf(bytes);
  if (text === null) return { problem: 'binary' };
  if (text.trim() === '') return { problem: 'empty' };
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head)\b/i.test(text)) return { problem: 'page' };
  return { sheets: [''], rows: once(() => csvRows(text)) };
}

function workbookRows(bytes: Uint8Array): ExportFile | { problem: FileProblem } {
  try {
    const book = openWorkbook(bytes);
    return book ? { sheets: book.names, rows: once(book.rows) } : { problem: 'zip' };
  } catch (error) {
    return { problem: error instanceof RangeError ? 'large' : 'broken' };
  }
}

/** A sheet is looked at more than once, and read once. */
function once(read: ExportFile['rows']): ExportFile['rows'] {
  const known = new Map<string, CsvRow[]>();
  return (sheet) => {
    const rows = known.get(sheet) ?? read(sheet);
    known.set(sheet, rows);
    return rows;
  };
}
