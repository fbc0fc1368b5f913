// Turns what a use case wants in a cell into what Google must be handed so that it stores exactly that.
import type { CellInput } from '../workbook/book';

/** What `Range.setValues` takes. */
export type SheetValue = string | number | boolean;

/**
 * Every literal text gets one apostrophe, which Google consumes: without it `=…` becomes a formula even in
 * `@` cells and `01234` a number (both P), and which other texts Google re-reads depends on the locale.
 */
export function guarded(input: CellInput): SheetValue {
  if (input === null || input === '') return '';
  if (typeof input === 'string') return isFullAndPlain(input) ? input : `'${input}`;
  if (typeof input === 'object') return input.typed;
  return input;
}

/** Whether the apostrophe counts against Google's 50,000 characters is unknown: a full cell of prose goes without. */
function isFullAndPlain(text: string): boolean {
  return text.length === 50000 && /^[^\s=+\-@'0-9$(.,%#]/.test(text);
}
