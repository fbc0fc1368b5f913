// Data validation as the model has it, by cell, printed as the file's rules by range.
import { cellToA1 } from '../../values/a1';
import type { RangeArgument, Rect, SheetModel, ValidationRule } from '../model';
import { encodeCellText } from './cellText';
import { nearestExpression, operand, tagFormula, type LongWords } from './googleWords';
import { coverCells, lastRow, printRects, printReference, renameTabs, shiftFormula } from './references';
import { checkboxTitle, dateOperators, meaningOf, numberOperators, type FileRule } from './validationWords';
import { escapeXml, printElement } from './xml';

export interface WriteContext {
  sheetNames: ReadonlyMap<number, string>;
  /** Tabs that are called otherwise than when the file was read. */
  renamed: ReadonlyMap<string, string>;
  longWords: LongWords;
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
    const element = printRule(rule, reopened(rects, originOf(rule), sheet), context);
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
  const origin = originOf(rule);
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
  const numberOperator = keyOf(numberOperators, criteria.replace(/^NUMBER_/, ''));
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

/** The file's own rule, as long as the rule still says what it said. */
function originOf(rule: ValidationRule): FileRule | undefined {
  const origin = rule.origin as FileRule | undefined;
  return origin?.meaning === meaningOf(rule) ? origin : undefined;
}
