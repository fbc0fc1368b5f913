// Whether a value may stand in a cell under its validation rule.
import type { CellContent, SheetModel, ValidationRule } from '../../../book/model';
import { evaluateFormula } from '../../../values/formula';
import { displayText, type Entry } from '../cells/entry';
import { contentAt, formatAt } from '../cells/grid';
import { eachCell } from '../cells/rects';
import type { Host } from '../host';
import { isDateFormat } from '../../../values/serial';
import { isRangeArgument } from './arguments';
import { checkboxStates } from './checkbox';
import { relationHolds } from './relation';

/** Blanks always pass. `entry` is what is about to be written there. */
export function satisfies(
  host: Host,
  sheet: SheetModel,
  row: number,
  column: number,
  rule: ValidationRule,
  entry: Entry,
): boolean {
  const { content } = entry;
  if (content === null) return true;
  const format = entry.numberFormat ?? formatAt(sheet, row, column);
  const text = displayText(host.book, content, format);
  switch (rule.criteria) {
    case 'CHECKBOX': {
      const states = checkboxStates(rule);
      return content === states.checked || content === states.unchecked;
    }
    case 'VALUE_IN_LIST':
      return listed(rule).some((value) => value === text || value === String(content));
    case 'VALUE_IN_RANGE':
      return inRange(host, rule, content, text);
    case 'CUSTOM_FORMULA':
      return formulaHolds(host, sheet, row, column, String(rule.args[0]), content);
    case 'DATE_IS_VALID_DATE':
      return typeof content === 'number' && isDateFormat(format);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)?[^\s/]+\.[^\s]+$/i.test(text);
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(rule.args[0]).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(rule.args[0]).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text.toLowerCase() === String(rule.args[0]).toLowerCase();
    default:
      return relationHolds(host, rule, content, isDateFormat(format));
  }
}

function listed(rule: ValidationRule): string[] {
  const [values] = rule.args;
  return Array.isArray(values) ? values.map(String) : [];
}

function inRange(host: Host, rule: ValidationRule, content: CellContent, text: string): boolean {
  const [named] = rule.args;
  const source = isRangeArgument(named) ? host.book.sheets.find(({ id }) => id === named.sheetId) : undefined;
  if (!isRangeArgument(named) || source === undefined) return true;
  const rows = Math.min(named.rect.rows, Math.max(0, source.rows.length - named.rect.row + 1));
  let found = false;
  eachCell({ ...named.rect, rows }, (row, column) => {
    if (found) return;
    const candidate = contentAt(source, row, column);
    if (candidate === null) return;
    found =
      candidate === content || displayText(host.book, candidate, formatAt(source, row, column)) === text;
  });
  return found;
}

/** The formula looks at the cell as it would be; the old value is put back whatever it answers. */
function formulaHolds(
  host: Host,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
  content: CellContent,
): boolean {
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  const before = sheet.rows[row - 1];
  const values = [...(before?.values ?? [])];
  while (values.length < column) values.push(null);
  values[column - 1] = content;
  sheet.rows[row - 1] = { ...before, values };
  try {
    const result = evaluateFormula(host.book, sheet, row, column, formula);
    return result === true || (typeof result === 'number' && result !== 0);
  } finally {
    sheet.rows[row - 1] = before;
  }
}
