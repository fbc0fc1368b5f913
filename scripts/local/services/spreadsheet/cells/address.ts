// From what a script writes as an address to a place in the workbook, and back.
import type { BookModel, Rect, SheetModel } from '../../../book/model';
import { parseA1, printA1, resolveA1 } from '../../../values/a1';
import { rangeNotFound } from '../errors';
import { lastColumnOf, lastRowOf, type OpenEnds } from './rects';

export interface Place {
  sheet: SheetModel;
  rect: Rect;
  open: OpenEnds;
}

/** `B2:D4`, or with open ends `5:7`, `D:F`, `A5:B`; nothing for a whole sheet (T, of protections). */
export function rangeName(rect: Rect, open: OpenEnds = {}): string {
  if (open.startRow && open.endRow && open.startColumn && open.endColumn) return '';
  return printA1({
    sheetName: null,
    startRow: open.startRow ? null : rect.row,
    startColumn: open.startColumn ? null : rect.column,
    endRow: open.endRow ? null : lastRowOf(rect),
    endColumn: open.endColumn ? null : lastColumnOf(rect),
  });
}

/** Sheet names are compared without case in references, as Google does. */
function sheetNamed(book: BookModel, name: string): SheetModel | undefined {
  return (
    book.sheets.find((sheet) => sheet.name === name) ??
    book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  );
}

/**
 * What `getRange(text)` means on a sheet: an address, with or without a tab's name, or a named range.
 * @throws ServiceError `Range not found` (P)
 */
export function findPlace(book: BookModel, home: SheetModel, text: string): Place {
  const address = parseA1(text.replace(/^!/, ''));
  if (address === null) return namedPlace(book, text) ?? wholeSheet(book, text) ?? notFound();
  const sheet = address.sheetName === null ? home : sheetNamed(book, address.sheetName);
  if (sheet === undefined) throw rangeNotFound();
  const rect = resolveA1(address, sheet.maxRows, sheet.maxColumns);
  if (rect === null) throw rangeNotFound();
  return {
    sheet,
    rect,
    open: {
      startRow: address.startRow === null,
      endRow: address.endRow === null,
      startColumn: address.startColumn === null,
      endColumn: address.endColumn === null,
    },
  };
}

/** The place of a named range, spelled with any case; null where there is none. */
export function namedPlace(book: BookModel, name: string): Place | null {
  const named = book.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  const sheet = named && book.sheets.find((candidate) => candidate.id === named.sheetId);
  return named && sheet ? { sheet, rect: named.rect, open: {} } : null;
}

function wholeSheet(book: BookModel, name: string): Place | null {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) return null;
  const rect = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  return { sheet, rect, open: {} };
}

function notFound(): never {
  throw rangeNotFound();
}
