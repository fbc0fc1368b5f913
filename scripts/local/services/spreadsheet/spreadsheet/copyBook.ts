// New workbooks: a blank one, or a copy of another.
import type { BookModel } from '../../../book/model';
import { newSheetName } from './sheetNames';
import { blankSheet } from './sheets';

/** A workbook with one blank sheet. `id` only has to differ from the others of this execution. */
export function newBook(
  name: string,
  like: BookModel,
  id: string,
  owner: string,
  size: { rows: number; columns: number },
): BookModel {
  const book: BookModel = {
    id,
    name,
    locale: like.locale,
    timeZone: like.timeZone,
    sheets: [],
    activeSheetId: 0,
    namedRanges: [],
    metadata: [],
    owner,
    editors: [],
    viewers: [],
    nextId: 0,
  };
  book.sheets.push(blankSheet(book, newSheetName(book), size.rows, size.columns));
  return book;
}

export function copyBook(source: BookModel, name: string, owner: string): BookModel {
  const { origin: _file, ...data } = source;
  const sheets = source.sheets.map(({ origin: _fileSheet, ...sheet }) => sheet);
  const copy = structuredClone({ ...data, sheets });
  return { ...copy, name, id: `${source.id}-${String(source.nextId++)}`, owner, editors: [], viewers: [] };
}
