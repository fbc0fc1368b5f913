// What Google makes of text that a person types into a cell, or a script sets: number, date, formula, text.
import type { CellContent } from '../book/model';
import { localeOf } from './locale';
import { parseMoment, type CivilDate } from './parseMoment';
import { parseNumber } from './parseNumber';
import { isTextFormat } from './serial';

export interface TypingContext {
  /** Google's spelling, such as `es_CO`. */
  locale: string;
  /** The spreadsheet's day: the year of dates typed without one. */
  today: CivilDate;
  /** The cell's number format; `@` keeps text as text. */
  format?: string | undefined;
}

/** What a typed text puts into the cell. */
export interface TypedInput {
  /** Null for a blank and for a formula, whose result is worked out elsewhere. */
  content: CellContent;
  /** With its leading `=`, as typed. */
  formula?: string;
  /** The format that Google gives to a cell whose own is automatic; absent where it stays automatic. */
  numberFormat?: string;
}

const errorLiterals = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);
const edges = /^[ \t\u00a0]+|[ \t\u00a0]+$/g;
/** Longer than any typed value that is not text: a number has at most 309 digits. */
const longestValue = 330;

/**
 * Reads text as `setValue` and the keyboard do (USER_ENTERED). A leading `'` is consumed and forces text; a
 * leading `=` is a formula even under format `@` (platform 2a, P); a leading `+` before anything but a number
 * is a formula too (P: `+Dri7` and `+/+` become `#ERROR!`); a leading `-` before anything but a number stays
 * text (R). `22 34` is 2234 and `01234` is 1234 (P).
 */
export function parseTyped(text: string, { locale: localeName, today, format }: TypingContext): TypedInput {
  if (text === '') return { content: null };
  const first = text.charAt(0);
  if (first === "'") return { content: text.slice(1) };
  if (first === '=') return text.length > 1 ? { content: null, formula: text } : { content: text };
  if (isTextFormat(format)) return { content: text };
  if (first !== '+' && (text.length > longestValue || text.includes('\n'))) return { content: text };
  const trimmed = text.replace(edges, '');
  if (trimmed === '') return { content: text };
  if (errorLiterals.has(trimmed)) return { content: { error: trimmed } };
  const locale = localeOf(localeName);
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === locale.trueWord) return { content: true };
  if (word === 'FALSE' || word === locale.falseWord) return { content: false };
  const number = parseNumber(trimmed, locale);
  if (number) {
    const { value, numberFormat } = number;
    return numberFormat === undefined ? { content: value } : { content: value, numberFormat };
  }
  const moment = parseMoment(trimmed, locale, today);
  if (moment) return { content: moment.serial, numberFormat: moment.numberFormat };
  if (first === '+' && text.length > 1) return { content: null, formula: `=${text}` };
  return { content: text };
}
