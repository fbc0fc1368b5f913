// Conditional formats: the file's rules by range and priority, and the model's in order.
import { cellToA1 } from '../../values/a1';
import type { ConditionalRule, GradientPoint, Rect, Style } from '../model';
import { argb, type ColorReader } from './colors';
import { nearestExpression, operand, readOperand, readTag, tagFormula, type LongWords } from './googleWords';
import { printRects, readRects, renameTabs, shiftFormula } from './references';
import type { StyleWriter } from './styleWriter';
import type { StyleTable } from './styles';
import { child, childrenNamed, escapeXml, printElement, type XmlElement } from './xml';

interface FileRule {
  attributes: Record<string, string>;
  formulas: string[];
  anchor: Rect;
  style: Style;
  /** What the rule was read as: a rule that says otherwise now is no longer the file's. */
  condition: string;
}

const operators: Record<string, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};
const textTypes: Record<string, string> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};
const pointTypes: Record<string, string> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** The rules that Google knows, first to last, and the rest (bars, icons, top ten…) as the file has them. */
export function readConditionalFormats(
  elements: readonly XmlElement[],
  source: string,
  styles: StyleTable,
  longWords: LongWords,
): { rules: ConditionalRule[]; kept: string[] } {
  const found: { rule: ConditionalRule; priority: number }[] = [];
  const kept: string[] = [];
  for (const element of elements) {
    const ranges = readRects(element.attributes['sqref']);
    for (const rule of childrenNamed(element, 'cfRule')) {
      const read = readRule(rule, ranges, styles, longWords);
      if (read) found.push({ rule: read, priority: Number(rule.attributes['priority'] ?? 0) });
      else
        kept.push(
          printElement('conditionalFormatting', element.attributes, source.slice(rule.start, rule.end)),
        );
    }
  }
  found.sort((one, other) => one.priority - other.priority);
  return { rules: found.map(({ rule }) => rule), kept };
}

function readRule(
  element: XmlElement,
  ranges: Rect[],
  styles: StyleTable,
  longWords: LongWords,
): ConditionalRule | null {
  const { attributes } = element;
  const anchor = ranges[0];
  if (!anchor) return null;
  const gradient = readGradient(child(element, 'colorScale'), styles.color);
  if (gradient) return { ranges, condition: null, style: {}, gradient };
  const formulas = childrenNamed(element, 'formula').map(({ text }) => text);
  const condition = readCondition(attributes, formulas, longWords);
  if (!condition) return null;
  const dxf = attributes['dxfId'];
  const style = dxf === undefined ? {} : styles.differential(Number(dxf));
  const origin: FileRule = { attributes, formulas, anchor, style, condition: JSON.stringify(condition) };
  return { ranges, condition, style, gradient: null, origin };
}

function readCondition(
  attributes: Record<string, string>,
  formulas: string[],
  longWords: LongWords,
): ConditionalRule['condition'] {
  const type = attributes['type'] ?? '';
  const textWord = textTypes[type];
  if (textWord !== undefined) return { criteria: textWord, args: [attributes['text'] ?? ''] };
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', args: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', args: [] };
  if (type === 'cellIs') {
    const args = formulas.map(readOperand);
    const text = args.some((argument) => typeof argument === 'string' && !argument.startsWith('='));
    const operator = attributes['operator'] ?? '';
    if (text) return operator === 'equal' ? { criteria: 'TEXT_EQUAL_TO', args } : null;
    const criteria = operators[operator];
    return criteria === undefined ? null : { criteria, args };
  }
  if (type !== 'expression') return null;
  const words = readTag(formulas[0] ?? '', longWords);
  return words ?? { criteria: 'CUSTOM_FORMULA', args: [`=${formulas[0] ?? ''}`] };
}

function readGradient(scale: XmlElement | undefined, color: ColorReader): GradientPoint[] | null {
  if (!scale) return null;
  const colors = childrenNamed(scale, 'color');
  const points = childrenNamed(scale, 'cfvo').map(({ attributes }, index) => ({
    type: pointTypes[attributes['type'] ?? ''] ?? 'NUMBER',
    value: attributes['type'] === 'formula' ? `=${attributes['val'] ?? ''}` : (attributes['val'] ?? ''),
    color: color(colors[index]) ?? '#ffffff',
  }));
  return points.length === 0 ? null : points;
}

/** The `<conditionalFormatting>` elements of a sheet. */
export function printConditionalFormats(
  rules: readonly ConditionalRule[],
  kept: readonly string[],
  styles: StyleWriter,
  context: { renamed: ReadonlyMap<string, string>; longWords: LongWords },
): string {
  return (
    rules
      .map((rule, index) => {
        const first = rule.ranges[0];
        if (!first) return '';
        const body = rule.gradient
          ? printElement('cfRule', { type: 'colorScale', priority: index + 1 }, printGradient(rule.gradient))
          : printRule(rule, first, index + 1, styles, context);
        return printElement('conditionalFormatting', { sqref: printRects(rule.ranges) }, body);
      })
      .join('') + kept.join('')
  );
}

function printRule(
  rule: ConditionalRule,
  first: Rect,
  priority: number,
  styles: StyleWriter,
  context: { renamed: ReadonlyMap<string, string>; longWords: LongWords },
): string {
  const origin = rule.origin as FileRule | undefined;
  const sameStyle = origin?.style === rule.style && origin.attributes['dxfId'] !== undefined;
  const dxfId = sameStyle ? origin.attributes['dxfId'] : styles.differential(rule.style);
  const formulas = (list: string[]) =>
    list.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
  if (origin?.condition === JSON.stringify(rule.condition)) {
    const { row, column } = origin.anchor;
    const moved = origin.formulas.map((formula) =>
      renameTabs(shiftFormula(formula, first.row - row, first.column - column), context.renamed),
    );
    return printElement('cfRule', { ...origin.attributes, dxfId, priority }, formulas(moved));
  }
  const { criteria, args } = rule.condition ?? { criteria: 'CELL_NOT_EMPTY', args: [] };
  const cell = cellToA1(first.row, first.column);
  const common = { dxfId, priority };
  const operator = Object.keys(operators).find((key) => operators[key] === criteria);
  if (operator !== undefined) {
    return printElement('cfRule', { type: 'cellIs', ...common, operator }, formulas(args.map(operand)));
  }
  const type = Object.keys(textTypes).find((key) => textTypes[key] === criteria);
  const nearest = nearestExpression({ criteria, args }, cell);
  if (type !== undefined && nearest !== null && !String(args[0]).startsWith('=')) {
    const word = type === 'notContainsText' ? 'notContains' : type;
    return printElement(
      'cfRule',
      { type, ...common, operator: word, text: String(args[0]) },
      formulas([nearest]),
    );
  }
  if (criteria === 'CELL_EMPTY') {
    return printElement('cfRule', { type: 'containsBlanks', ...common }, formulas([`LEN(TRIM(${cell}))=0`]));
  }
  if (criteria === 'CELL_NOT_EMPTY') {
    return printElement(
      'cfRule',
      { type: 'notContainsBlanks', ...common },
      formulas([`LEN(TRIM(${cell}))>0`]),
    );
  }
  const formula =
    criteria === 'CUSTOM_FORMULA'
      ? String(args[0]).replace(/^=/, '')
      : tagFormula({ criteria, args }, nearest, context.longWords);
  return printElement('cfRule', { type: 'expression', ...common }, formulas([formula]));
}

function printGradient(points: readonly GradientPoint[]): string {
  const marks = points.map(({ type, value }) => {
    const word = Object.keys(pointTypes).find((key) => pointTypes[key] === type) ?? 'num';
    if (value.startsWith('=')) return printElement('cfvo', { type: 'formula', val: value.slice(1) });
    return printElement('cfvo', { type: word, val: value === '' ? undefined : value });
  });
  const colors = points.map(({ color }) => printElement('color', { rgb: argb(color) }));
  return printElement('colorScale', {}, marks.join('') + colors.join(''));
}
