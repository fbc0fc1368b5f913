// Between what a script holds and what a cell holds: values in, values and displayed texts out.
import type { BookModel, CellContent } from '../../../book/model';
import { dateValueFormat } from '../../../values/locale';
import { parseTyped } from '../../../values/parse';
import { render } from '../../../values/render';
import {
  epochToSerial,
  isAutomaticFormat,
  isDateFormat,
  isTextFormat,
  serialToCivil,
  serialToEpoch,
} from '../../../values/serial';
import { javaText } from '../../logger/javaText';
import { tooLong } from '../errors';
import type { Host } from '../host';

/** Google's limit for one cell (P, many). */
const LONGEST_TEXT = 50_000;

/** What goes into a cell. `numberFormat` is only there where the cell's own changes. */
export interface Entry {
  content: CellContent;
  formula?: string;
  numberFormat?: string;
}

/** A leading apostrophe is not stored and so not counted (R). @throws ServiceError for more than 50,000 characters */
export function checkLength(input: unknown): void {
  if (typeof input !== 'string') return;
  if (input.length - (input.startsWith("'") ? 1 : 0) > LONGEST_TEXT) throw tooLong();
}

/** What `setValue(input)` puts into a cell that has this number format. Objects become Java's text of them (R). */
export function entryOf(host: Host, input: unknown, format: string | undefined): Entry {
  if (input === null || input === undefined || input === '') return { content: null };
  if (typeof input === 'boolean') return { content: input };
  if (typeof input === 'number') return { content: Number.isFinite(input) ? input : { error: '#NUM!' } };
  if (input instanceof Date) return dateEntry(host.book, input, format);
  if (typeof input !== 'string') return { content: javaText(input, host.book.timeZone) };
  const typed = parseTyped(input, { locale: host.book.locale, today: today(host), format });
  if (typed.numberFormat === undefined || isAutomaticFormat(format)) return typed;
  const { numberFormat: _unused, ...kept } = typed;
  return kept;
}

function dateEntry(book: BookModel, date: Date, format: string | undefined): Entry {
  if (Number.isNaN(date.getTime())) return { content: { error: '#NUM!' } };
  const content = epochToSerial(date.getTime(), book.timeZone);
  const automatic = dateValueFormat(content, book.locale);
  if (isTextFormat(format)) return { content: render(content, automatic, book.locale) };
  return isDateFormat(format) ? { content } : { content, numberFormat: automatic };
}

function today(host: Host): { year: number; month: number; day: number } {
  return serialToCivil(epochToSerial(host.x.now(), host.book.timeZone));
}

/** What `getValue` answers: a date for a number under a date format, the error's text for an error. */
export function scriptValue(
  book: BookModel,
  content: CellContent,
  format: string | undefined,
): string | number | boolean | Date {
  if (content === null) return '';
  if (typeof content === 'number') {
    return isDateFormat(format) ? new Date(serialToEpoch(content, book.timeZone)) : content;
  }
  return typeof content === 'object' ? content.error : content;
}

export function displayText(book: BookModel, content: CellContent, format: string | undefined): string {
  return render(content, format, book.locale);
}
