// Runs a piece of script as Google would, and answers its value or the message of its error.
import { google, type GoogleOptions } from '../support/google';
import { newBook } from '../support/newBook';

/** Throws where the script does. The source is the body of a function. */
export function answer(source: string, options?: GoogleOptions): unknown {
  const { error, result } = google(`function main() { ${source}\n}`, options);
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return result;
}

/** The message of what the script throws; a text that says so where it throws nothing. */
export function refusal(source: string, options?: GoogleOptions): string {
  const { error, result } = google(`function main() { ${source}\n}`, options);
  return error ? error.message : `nothing was thrown; the answer was ${JSON.stringify(result)}`;
}

const onSheet = (source: string): string =>
  `const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0]; ${source}`;

/** As `answer`, with the spreadsheet as `ss` and its only, empty sheet as `sheet`. */
export const sheetAnswer = (source: string, options?: GoogleOptions): unknown =>
  answer(onSheet(source), options);

export const sheetRefusal = (source: string, options?: GoogleOptions): string =>
  refusal(onSheet(source), options);

/** The options of a spreadsheet in the United States, whose dates and numbers are written otherwise. */
export const american = (): GoogleOptions => ({ book: newBook({ locale: 'en_US' }) });

/** A case's name (id, evidence letter, sentence), its script, and what the script answers. */
export type AnswerCase = [name: string, source: string, expected: unknown];

/** A case's name, its script, and what its error's message holds. */
export type RefusalCase = [name: string, source: string, message: string];
