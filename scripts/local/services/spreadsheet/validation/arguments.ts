// A rule's arguments between the script's objects (Range, Date) and what the workbook keeps of them.
import type { RangeArgument, ValidationRule } from '../../../book/model';
import { enumValue, isEnumValue } from '../../../kernel/enums';
import { epochToSerial, serialToEpoch } from '../../../values/serial';
import type { Host } from '../host';
import type { Range } from '../range/range';

export function rangeArgument(range: Range): RangeArgument {
  return { sheetId: range.sheetModel.id, rect: range.rect };
}

/** Dates are kept as serials on the spreadsheet's wall clock. */
export function dateArgument(host: Host, date: Date): number {
  return epochToSerial(date.getTime(), host.book.timeZone);
}

/** The arguments as `getCriteriaValues` answers them. */
export function scriptArguments(host: Host, rule: Pick<ValidationRule, 'criteria' | 'args'>): unknown[] {
  return rule.args.map((argument) => {
    if (isRangeArgument(argument)) {
      const sheet = host.book.sheets.find(({ id }) => id === argument.sheetId);
      return sheet ? host.range(sheet, argument.rect) : null;
    }
    if (rule.criteria.endsWith('_RELATIVE'))
      return enumValue('SpreadsheetApp.RelativeDate', String(argument));
    const dated = rule.criteria.startsWith('DATE_') && typeof argument === 'number';
    return dated ? new Date(serialToEpoch(argument, host.book.timeZone)) : argument;
  });
}

/** The other way round, for `withCriteria`. */
export function modelArguments(host: Host, args: readonly unknown[]): unknown[] {
  return args.map((argument) => {
    if (argument instanceof Date) return dateArgument(host, argument);
    if (isEnumValue(argument)) return argument.name;
    return isRange(argument) ? rangeArgument(argument) : argument;
  });
}

export function isRangeArgument(value: unknown): value is RangeArgument {
  return typeof value === 'object' && value !== null && 'sheetId' in value && 'rect' in value;
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'rect' in value && 'sheetModel' in value;
}
