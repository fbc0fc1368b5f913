// Data validation: the file's rules by range, and the model's by cell.
import { cellToA1 } from '../../values/a1';
import type { RangeArgument, Rect, SheetModel, ValidationRule } from '../model';
import { decodeCellText, encodeCellText } from './cellText';
import { nearestExpression, operand, readOperand, readTag, tagFormula, type LongWords } from './googleWords';
import {
  coverCells,
  lastRow,
  printRects,
  printReference,
  readRects,
  readReference,
  renameTabs,
  shiftFormula,
} from './references';
import { child, childrenNamed, escapeXml, flag, printElement, type XmlElement } from './xml';

/** What `ValidationRule.origin` holds: the rule as the file has it. */
interface FileRule {
  attributes: Record<string, string>;
  formulas: string[];
  rects: Rect[];
}

export interface ReadContext {
  sheetIds: ReadonlyMap<string, number>;
  sheetId: number;
  /** The rectangle that a name of the workbook stands for. */
  names: ReadonlyMap<string, RangeArgument>;
  longWords: LongWords;
}

export interface WriteContext {
  sheetNames: ReadonlyMap<number, string>;
  /** Tabs that are called otherwise than when the file was read. */
  renamed: ReadonlyMap<string, string>;
  longWords: LongWords;
}

const checkboxTitle = 'Casilla de verificación';
const operators: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};
const dateOperators: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  lessThan: 'BEFORE',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThanOrEqual: 'ON_OR_BEFORE',
};
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
    const origin: FileRule = { attributes, formulas, rects };
    return [{ rule: Object.freeze({ ...meaning(origin, first, context), origin }), rects }];
  });
}

function meaning({ attributes, formulas }: FileRule, first: Rect, context: ReadContext): ValidationRule {
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
      return rule(`NUMBER_${operators[operator] ?? 'BETWEEN'}`, ...operands);
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

/** The elements of `<dataValidations>` for the sheet's cells as they are. `kept` are those that are no rules. */
export function printValidations(sheet: SheetModel, context: WriteContext, kept: readonly string[]): string {
  const groups = new Map<string, { rule: ValidationRule; cells: { row: number; column: number }[] }>();
  const keys = new Map<ValidationRule, string>();
  const origins = new Map<unknown, number>();
  sheet.rows.forEach((row, index) =>
    row?.extras?.forEach((extra, at) => {
      const rule = extra?.validation;
      if (!rule) return;
      let key = keys.get(rule);
      if (key === undefined) {
        if (!origins.has(rule.origin)) origins.set(rule.origin, origins.size);
        key = JSON.stringify([
          rule.criteria,
          rule.args,
          rule.allowInvalid,
          rule.helpText,
          origins.get(rule.origin),
        ]);
        keys.set(rule, key);
      }
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { rule, cells: [] }));
      group.cells.push({ row: index + 1, column: at + 1 });
    }),
  );
  const elements = [...kept];
  for (const { rule, cells } of groups.values()) {
    const rects = coverCells(cells);
    const element = printRule(rule, reopened(rects, rule.origin as FileRule | undefined, sheet), context);
    if (element !== null) elements.push(element);
  }
  return elements.length === 0
    ? ''
    : printElement('dataValidations', { count: elements.length }, elements.join(''));
}

/** A rule that the file gives to rows beyond the grid still does. */
function reopened(rects: Rect[], origin: FileRule | undefined, sheet: SheetModel): Rect[] {
  if (!origin?.rects.some((rect) => rect.row + rect.rows - 1 >= lastRow)) return rects;
  return rects.map((rect) =>
    rect.row + rect.rows - 1 === sheet.maxRows ? { ...rect, rows: lastRow - rect.row + 1 } : rect,
  );
}

function printRule(rule: ValidationRule, rects: Rect[], context: WriteContext): string | null {
  const first = rects[0];
  if (!first) return null;
  const origin = rule.origin as FileRule | undefined;
  const anchor = origin?.rects[0];
  if (origin && anchor && rule.criteria !== 'VALUE_IN_RANGE') {
    const moved = origin.formulas.map((formula) =>
      renameTabs(
        shiftFormula(formula, first.row - anchor.row, first.column - anchor.column),
        context.renamed,
      ),
    );
    return validationXml(origin.attributes, rects, moved);
  }
  const words = fileWords(rule, cellToA1(first.row, first.column), context);
  if (words === null) return null;
  const attributes = {
    ...(origin?.attributes ?? {
      type: words.type,
      ...(words.operator === undefined ? {} : { operator: words.operator }),
      allowBlank: '1',
      ...(rule.helpText === null
        ? {}
        : { showInputMessage: '1', prompt: encodeCellText(rule.helpText).slice(0, 255) }),
      showErrorMessage: '1',
      ...(rule.allowInvalid ? { errorStyle: 'warning' } : {}),
      ...(rule.criteria === 'CHECKBOX' ? { errorTitle: checkboxTitle } : {}),
      ...(words.hideDropdown ? { showDropDown: '1' } : {}),
    }),
  };
  return validationXml(attributes, rects, words.formulas);
}

function fileWords(
  rule: ValidationRule,
  cell: string,
  context: WriteContext,
): { type: string; operator?: string; formulas: string[]; hideDropdown?: boolean } | null {
  const { criteria, args } = rule;
  const operands = args.map(operand);
  const numberOperator = keyOf(operators, criteria.replace(/^NUMBER_/, ''));
  if (criteria.startsWith('NUMBER_') && numberOperator !== undefined) {
    return { type: 'decimal', operator: numberOperator, formulas: operands };
  }
  const dateOperator = keyOf(dateOperators, criteria.replace(/^DATE_/, ''));
  if (criteria.startsWith('DATE_') && dateOperator !== undefined) {
    return { type: 'date', operator: dateOperator, formulas: operands };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formulas: [String(args[0]).replace(/^=/, '')] };
  if (criteria === 'VALUE_IN_RANGE') {
    const range = args[0] as RangeArgument;
    const name = context.sheetNames.get(range.sheetId);
    if (name === undefined) return null;
    return { type: 'list', formulas: [printReference(name, range.rect)], hideDropdown: args[1] === false };
  }
  const items =
    criteria === 'CHECKBOX'
      ? args.length === 2
        ? args
        : args.length === 0
          ? ['TRUE', 'FALSE']
          : null
      : args[0];
  if ((criteria === 'VALUE_IN_LIST' || criteria === 'CHECKBOX') && Array.isArray(items)) {
    const texts = items.map(String);
    const literal = `"${texts.join(',').replace(/"/g, '""')}"`;
    // Excel takes 255 characters at most and cannot say a comma, nor blanks at an item's ends.
    if (
      literal.length <= 255 &&
      texts.every((text) => text !== '' && !text.includes(',') && text.trim() === text)
    ) {
      return {
        type: 'list',
        formulas: [literal],
        hideDropdown: criteria === 'VALUE_IN_LIST' && args[1] === false,
      };
    }
  }
  return { type: 'custom', formulas: [tagFormula(rule, nearestExpression(rule, cell), context.longWords)] };
}

function validationXml(attributes: Record<string, string>, rects: Rect[], formulas: string[]): string {
  const inner = formulas.map(
    (formula, index) =>
      `<formula${String(index + 1)}>${escapeXml(encodeCellText(formula))}</formula${String(index + 1)}>`,
  );
  return printElement('dataValidation', { ...attributes, sqref: printRects(rects) }, inner.join(''));
}

function keyOf(words: Record<string, string>, word: string): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
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
