// The format that a formula lends to its cell where the cell's own is automatic: `=TODAY()` shows a date.
import type { BookModel, SheetModel } from '../book/model';
import { areaOf } from './dependencies';
import { englishName } from './dialect';
import { localeOf, type SheetLocale } from './locale';
import { tokenize, type FormulaToken } from './tokens';

const dayFunctions = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'DATEVALUE']);
const formatByFunction: Readonly<Record<string, (locale: SheetLocale) => string>> = {
  NOW: (locale) => locale.dateTimeFormat,
  TIME: () => 'H:mm:ss',
  TIMEVALUE: () => 'H:mm:ss',
};

/**
 * A format for a formula that is one call of a function of dates, such a call plus or minus something, or one
 * reference, whose format it takes over. Undefined for all else (R: Google's own rules are not documented).
 */
export function formulaFormat(book: BookModel, sheet: SheetModel, formula: string): string | undefined {
  const [, first, ...rest] = tokenize(formula).filter(({ text }) => text.trim() !== '');
  if (first?.kind === 'reference') {
    const area = rest.length === 0 ? areaOf(book, sheet, first.reference) : null;
    if (!area) return undefined;
    const { row, column } = area.rect;
    const extra = area.sheet.rows[row - 1]?.extras?.[column - 1];
    return (extra?.style ?? area.sheet.columnStyles.get(column))?.numberFormat;
  }
  if (first?.kind !== 'function') return undefined;
  const after = rest[closingOf(rest) + 1];
  if (after && after.text !== '+' && after.text !== '-') return undefined;
  const locale = localeOf(book.locale);
  const name = englishName(first.text);
  return dayFunctions.has(name) ? locale.dateFormat : formatByFunction[name]?.(locale);
}

function closingOf(tokens: readonly FormulaToken[]): number {
  let depth = 0;
  return tokens.findIndex(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    return depth === 0;
  });
}
