// What cells show, for many cells at once: dates and numbers come again and again in a long register.
import type { BookModel, CellContent } from '../../../book/model';
import { isAutomaticFormat } from '../../../values/serial';
import { displayText } from './entry';

/** Beyond this many different numbers under one format, keeping their texts costs more than it saves. */
const KEPT_TEXTS = 20_000;
/** Whole numbers below it show as their digits alone. */
const LONG_NUMBER = 1e10;

/** A `displayText` of the workbook that remembers the texts of numbers by their format. */
export function displayer(book: BookModel): (content: CellContent, format: string | undefined) => string {
  const known = new Map<string, Map<number, string>>();
  return (content, format) => {
    if (content === null) return '';
    if (typeof content === 'string' && (format === undefined || format === '@')) return content;
    if (typeof content !== 'number') return displayText(book, content, format);
    if (Number.isInteger(content) && Math.abs(content) < LONG_NUMBER && isAutomaticFormat(format)) {
      return String(content);
    }
    const key = format ?? '';
    let texts = known.get(key);
    if (texts === undefined) known.set(key, (texts = new Map()));
    let text = texts.get(content);
    if (text === undefined) {
      text = displayText(book, content, format);
      if (texts.size < KEPT_TEXTS) texts.set(content, text);
    }
    return text;
  };
}
