// Names of sheets: which are free, and the ones that Google makes up.
import type { BookModel, SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';

/** @throws ServiceError where another sheet has the name (P) or it is blank (R) */
export function checkSheetName(book: BookModel, name: string, except?: SheetModel): void {
  if (name.trim() === '') throw new ServiceError('The sheet name cannot be empty.');
  if (book.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** The first free of `Sheet1`, `Sheet2`, … in the words of the workbook's language. */
export function newSheetName(book: BookModel): string {
  const stem = book.locale.startsWith('es') ? 'Hoja ' : 'Sheet';
  let number = book.sheets.length + 1;
  while (isTaken(book, `${stem}${String(number)}`)) number += 1;
  return `${stem}${String(number)}`;
}

/** `Copy of Datos`, then `Copy of Datos 1`, … in the words of the workbook's language. */
export function copyName(book: BookModel, name: string): string {
  const stem = `${book.locale.startsWith('es') ? 'Copia de' : 'Copy of'} ${name}`;
  let candidate = stem;
  for (let number = 1; isTaken(book, candidate); number += 1) candidate = `${stem} ${String(number)}`;
  return candidate;
}

function isTaken(book: BookModel, name: string): boolean {
  return book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
