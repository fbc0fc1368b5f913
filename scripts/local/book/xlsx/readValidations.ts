// Data validation as the file has it: rules by range.
import { cellToA1 } from '../../values/a1';
import type { RangeArgument, Rect, SheetModel, ValidationRule } from '../model';
import { decodeCellText } from './cellText';
import { readOperand, readTag, type LongWords } from './googleWords';
import { readRects, readReference } from './references';
import { checkboxTitle, dateOperators, meaningOf, numberOperators, type FileRule } from './validationWords';
import { child, childrenNamed, flag, type XmlElement } from './xml';

export interface ReadContext {
  sheetIds: ReadonlyMap<string, number>;
  sheetId: number;
  /** The rectangle that a name of the workbook stands for. */
  names: ReadonlyMap<string, RangeArgument>;
  longWords: LongWords;
}

const comparisons: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** The file's rules, each with its cells. What only shows a message (type `none`) is no rule. */
export function readValidations(
  elements: readonly XmlElement[],
  context: ReadContext,
): { rule: ValidationRule; rects: Rect[] }[] {
  return elements.flatMap((element) => {
    const attributes = { ...element.attributes };
    const rects = readRects(attributes['sqref'] ?? child(element, 'xm:sqref')?.text);
    delete attributes['sqref'];
    const first = rects[0];
    if (!first || (attributes['type'] ?? 'none') === 'none') return [];
    const formulas = ['formula1', 'formula2'].flatMap((name) => {
      const formula = child(element, name) ?? child(child(element, `x14:${name}`), 'xm:f');
      return formula ? [decodeCellText(formula.text)] : [];
    });
    const rule = readWords(attributes, formulas, first, context);
    const origin: FileRule = { attributes, formulas, rects, meaning: meaningOf(rule) };
    return [{ rule: Object.freeze({ ...rule, origin }), rects }];
  });
}

function readWords(
  attributes: Record<string, string>,
  formulas: readonly string[],
  first: Rect,
  context: ReadContext,
): ValidationRule {
  const prompt = attributes['prompt'];
  const rejects = flagOf(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  const [formula = '', second = ''] = formulas;
  const common = { allowInvalid: !rejects, helpText: prompt === undefined ? null : decodeCellText(prompt) };
  const rule = (criteria: string, ...args: unknown[]): ValidationRule => ({ criteria, args, ...common });
  const operator = attributes['operator'] ?? 'between';
  const operands = second === '' ? [readOperand(formula)] : [readOperand(formula), readOperand(second)];
  switch (attributes['type']) {
    case 'list': {
      const visible = !flagOf(attributes['showDropDown']);
      const literal = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
      if (literal !== undefined) {
        const items = literal
          .replace(/""/g, '"')
          .split(',')
          .map((item) => item.trim());
        if (attributes['errorTitle'] !== checkboxTitle) return rule('VALUE_IN_LIST', items, visible);
        return rule('CHECKBOX', ...(items.join() === 'TRUE,FALSE' ? [] : items));
      }
      const range = readReference(formula, context.sheetIds, context.sheetId) ?? context.names.get(formula);
      // A computed list has no word in Google; as a formula that is not enforced it hurts nobody.
      return range
        ? rule('VALUE_IN_RANGE', range, visible)
        : { ...rule('CUSTOM_FORMULA', `=${formula}`), allowInvalid: true };
    }
    case 'whole':
    case 'decimal':
      return rule(`NUMBER_${numberOperators[operator] ?? 'BETWEEN'}`, ...operands);
    case 'date':
      if (operator === 'notEqual') break;
      return rule(`DATE_${dateOperators[operator] ?? 'BETWEEN'}`, ...operands);
    case 'custom': {
      const words = readTag(formula, context.longWords);
      return words ? rule(words.criteria, ...words.args) : rule('CUSTOM_FORMULA', `=${formula}`);
    }
  }
  const cell = cellToA1(first.row, first.column);
  return rule(
    'CUSTOM_FORMULA',
    `=${comparison(attributes['type'] === 'textLength' ? `LEN(${cell})` : cell, operator, formula, second)}`,
  );
}

function comparison(subject: string, operator: string, low: string, high: string): string {
  if (operator === 'between') return `AND(${subject}>=${low},${subject}<=${high})`;
  if (operator === 'notBetween') return `OR(${subject}<${low},${subject}>${high})`;
  return `${subject}${comparisons[operator] ?? '='}${low}`;
}

/** Gives each cell of the grid its rule. */
export function applyValidations(
  sheet: SheetModel,
  rules: readonly { rule: ValidationRule; rects: Rect[] }[],
): void {
  for (const { rule, rects } of rules) {
    for (const rect of rects) {
      const bottom = Math.min(rect.row + rect.rows - 1, sheet.maxRows);
      const right = Math.min(rect.column + rect.columns - 1, sheet.maxColumns);
      for (let row = rect.row; row <= bottom; row += 1) {
        const extras = ((sheet.rows[row - 1] ??= { values: [] }).extras ??= []);
        for (let column = rect.column; column <= right; column += 1)
          (extras[column - 1] ??= {}).validation = rule;
      }
    }
  }
}

function flagOf(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** The file's elements that hold rules: the sheet's own and those that Excel 2010 put beside them. */
export function validationElements(sections: readonly XmlElement[]): XmlElement[] {
  const own = childrenNamed(
    sections.find(({ name }) => name === 'dataValidations'),
    'dataValidation',
  );
  const extensions = childrenNamed(
    sections.find(({ name }) => name === 'extLst'),
    'ext',
  );
  const later = extensions.flatMap((ext) =>
    childrenNamed(child(ext, 'x14:dataValidations'), 'x14:dataValidation'),
  );
  return [...own, ...later].filter((element) => !flag(element, 'x14:deleted'));
}
