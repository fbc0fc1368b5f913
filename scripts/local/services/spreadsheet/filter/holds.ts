// Whether a cell meets the condition of a filter or of a conditional format.
import type { SheetModel } from '../../../book/model';
import { evaluateFormula } from '../../../values/formula';
import { epochToSerial, isDateFormat } from '../../../values/serial';
import { displayText } from '../cells/entry';
import { contentAt, formatAt } from '../cells/grid';
import type { Host } from '../host';
import { relationHolds } from '../validation/relation';
import type { Condition } from './conditionBuilder';

/** Texts are compared as they are shown, without regard to case. */
export function conditionHolds(
  host: Host,
  sheet: SheetModel,
  row: number,
  column: number,
  condition: Condition,
): boolean {
  const content = contentAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  const shown = displayText(host.book, content, format).toLowerCase();
  const text = String(condition.args[0] ?? '').toLowerCase();
  switch (condition.criteria) {
    case 'CELL_EMPTY':
      return shown === '';
    case 'CELL_NOT_EMPTY':
      return shown !== '';
    case 'TEXT_CONTAINS':
      return shown.includes(text);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !shown.includes(text);
    case 'TEXT_EQUAL_TO':
      return shown === text;
    case 'TEXT_STARTS_WITH':
      return shown.startsWith(text);
    case 'TEXT_ENDS_WITH':
      return shown.endsWith(text);
    case 'CUSTOM_FORMULA':
      return evaluateFormula(host.book, sheet, row, column, String(condition.args[0])) === true;
    default:
      return relationHolds(host, absolute(host, condition), content, isDateFormat(format));
  }
}

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

/** `DATE_AFTER_RELATIVE TODAY` as `DATE_AFTER` of today's serial in the spreadsheet's zone. */
function absolute(host: Host, condition: Condition): Condition {
  if (!condition.criteria.endsWith('_RELATIVE')) return condition;
  const today = Math.floor(epochToSerial(host.x.now(), host.book.timeZone));
  const days = DAYS_FROM_TODAY[String(condition.args[0])] ?? 0;
  return { criteria: condition.criteria.replace('_RELATIVE', ''), args: [today + days] };
}
