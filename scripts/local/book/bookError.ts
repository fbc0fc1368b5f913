// Why a book could not be opened or saved: a code; the words are made where a person reads them.

export type BookErrorCode =
  | 'NO_SUCH_BOOK'
  | 'NOT_A_WORKBOOK'
  /** Another run, Excel or LibreOffice has it open. */
  | 'BOOK_LOCKED'
  | 'READ_ONLY'
  /** Someone else wrote the file between our open and our save. */
  | 'BOOK_CHANGED';

export class BookError extends Error {
  override readonly name = 'BookError';

  constructor(
    readonly code: BookErrorCode,
    /** The book as the caller named it. */
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${path}`, options);
  }
}
