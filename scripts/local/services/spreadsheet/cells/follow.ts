// Formulas and rules that name cells of a sheet, kept right when its rows or columns come and go.
import type { BookModel, SheetModel, ValidationRule } from '../../../book/model';
import { isRangeArgument } from '../validation/arguments';
import { recalculateAll, shiftFormula } from '../../../values/formula';
import { shiftedRect, type Shift } from './shift';

/** Rewrites every formula and rule that names the sheet, then works results out anew where any may differ. */
export function followShift(book: BookModel, sheet: SheetModel, shift: Shift): void {
  const rules = new Map<ValidationRule, ValidationRule>();
  const follow = (formula: string, home: SheetModel): string =>
    shiftFormula(formula, home.name, { ...shift, sheetName: sheet.name });
  const mayName = (formula: string, home: SheetModel): boolean =>
    home === sheet ||
    book.namedRanges.length > 0 ||
    formula.includes(sheet.name) ||
    /\bINDIRECT\b/i.test(formula);
  let affected = false;
  for (const home of book.sheets) {
    for (const [index, row] of home.rows.entries()) {
      for (const extra of row?.extras ?? []) {
        if (extra?.formula !== undefined) {
          affected ||= mayName(extra.formula, home);
          const formula = follow(extra.formula, home);
          if (formula !== extra.formula) home.dirty.rows.add(index + 1);
          extra.formula = formula;
        }
        if (extra?.validation !== undefined)
          extra.validation = followedRule(extra.validation, sheet, shift, rules);
      }
    }
  }
  if (affected) recalculateAll(book);
}

function followedRule(
  rule: ValidationRule,
  sheet: SheetModel,
  shift: Shift,
  known: Map<ValidationRule, ValidationRule>,
): ValidationRule {
  let followed = known.get(rule);
  if (followed === undefined) {
    followed = { ...rule, args: rule.args.map((argument) => followedArgument(argument, sheet, shift)) };
    if (followed.args.every((argument, index) => argument === rule.args[index])) followed = rule;
    known.set(rule, followed);
  }
  return followed;
}

function followedArgument(argument: unknown, sheet: SheetModel, shift: Shift): unknown {
  if (!isRangeArgument(argument) || argument.sheetId !== sheet.id) return argument;
  const rect = shiftedRect(argument.rect, shift) ?? argument.rect;
  return Object.keys(rect).every((key) => rect[key as 'row'] === argument.rect[key as 'row'])
    ? argument
    : { ...argument, rect };
}
