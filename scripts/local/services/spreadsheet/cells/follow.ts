// Formulas and rules that name cells of a sheet, kept right when its rows or columns come and go.
import type { BookModel, SheetModel, ValidationRule } from '../../../book/model';
import { isRangeArgument } from '../validation/arguments';
import { recalculateAll, shiftFormula } from '../../../values/formula';
import { shiftedRect, type Shift } from './shift';

/** Rewrites every formula and rule of the workbook that names the sheet, then works all results out anew. */
export function followShift(book: BookModel, sheet: SheetModel, shift: Shift): void {
  const rules = new Map<ValidationRule, ValidationRule>();
  const follow = (formula: string, home: SheetModel): string =>
    shiftFormula(formula, home.name, { ...shift, sheetName: sheet.name });
  let formulas = 0;
  for (const home of book.sheets) {
    for (const [index, row] of home.rows.entries()) {
      for (const extra of row?.extras ?? []) {
        if (extra?.formula !== undefined) {
          formulas += 1;
          const formula = follow(extra.formula, home);
          if (formula !== extra.formula) home.dirty.rows.add(index + 1);
          extra.formula = formula;
        }
        if (extra?.validation !== undefined)
          extra.validation = followedRule(extra.validation, sheet, shift, rules);
      }
    }
  }
  if (formulas > 0) recalculateAll(book);
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
