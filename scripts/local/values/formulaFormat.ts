// The format that a formula lends to its cell where the cell's own is automatic: `=TODAY()` shows a date.
import type { BookModel, SheetModel } from '../book/model';
import { areaOf } from './dependencies';
import { englishName } from './dialect';
import { localeOf, type SheetLocale } from './locale';
import { isDateFormat } from './serial';
import { tokenize, type FormulaToken, type Reference } from './tokens';

type Tokens = readonly FormulaToken[];

const dayFunctions = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE']);
const formatByFunction: Readonly<Record<string, (locale: SheetLocale) => string>> = {
  NOW: (locale) => locale.dateTimeFormat,
  TIME: () => 'H:mm:ss',
};
/** Functions whose result is one of their arguments, from this one on (0-based). */
const firstResult: Readonly<Record<string, number>> = { IF: 1, IFERROR: 0, MAX: 0, MIN: 0, INDEX: 0 };

/**
 * A reference lends its format, a function of dates its own, and a function that picks one of its arguments
 * that argument's; a date plus or minus what is no date stays a date. Undefined for all else (R: Google's own
 * rules are not documented).
 */
export function formulaFormat(book: BookModel, sheet: SheetModel, formula: string): string | undefined {
  const [, ...tokens] = tokenize(formula).filter(({ text }) => text.trim() !== '');
  return lent(book, sheet, tokens);
}

function lent(book: BookModel, sheet: SheetModel, tokens: Tokens): string | undefined {
  const [first, ...rest] = tokens;
  if (first === undefined || (first.kind !== 'reference' && first.kind !== 'function')) return undefined;
  const close = first.kind === 'function' ? closingOf(rest) : -1;
  const [sign, ...others] = rest.slice(close + 1);
  const format =
    first.kind === 'reference'
      ? formatOf(book, sheet, first.reference)
      : formatOfCall(book, sheet, englishName(first.text), rest.slice(1, close));
  if (sign === undefined) return format;
  const isShifted = (sign.text === '+' || sign.text === '-') && isDateFormat(format);
  return isShifted && lent(book, sheet, others) === undefined && isSum(others) ? format : undefined;
}

function formatOfCall(book: BookModel, sheet: SheetModel, name: string, inside: Tokens): string | undefined {
  const locale = localeOf(book.locale);
  if (dayFunctions.has(name)) return locale.dateFormat;
  const own = formatByFunction[name]?.(locale);
  const from = firstResult[name];
  if (own !== undefined || from === undefined) return own;
  for (const argument of argumentsOf(inside).slice(from)) {
    const format = lent(book, sheet, argument);
    if (format !== undefined) return format;
  }
  return undefined;
}

function formatOf(book: BookModel, sheet: SheetModel, reference: Reference): string | undefined {
  const area = areaOf(book, sheet, reference);
  if (!area) return undefined;
  const { row, column } = area.rect;
  const extra = area.sheet.rows[row - 1]?.extras?.[column - 1];
  return (extra?.style ?? area.sheet.columnStyles.get(column))?.numberFormat;
}

/** A product or a comparison makes no date of a date. */
function isSum(tokens: Tokens): boolean {
  return tokens.every(({ kind, text }) => kind !== 'other' || /^[-+\s]$/.test(text));
}

function argumentsOf(tokens: Tokens): Tokens[] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind === 'separator' && depth === 0) found.push([]);
    else found.at(-1)!.push(token);
  }
  return found;
}

function closingOf(tokens: Tokens): number {
  let depth = 0;
  return tokens.findIndex(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return depth === 0;
  });
}
