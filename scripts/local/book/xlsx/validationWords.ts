// How the file and Google name the parts of a data validation rule.
import type { Rect, ValidationRule } from '../model';

/** What `ValidationRule.origin` holds: the rule as the file has it. */
export interface FileRule {
  attributes: Record<string, string>;
  formulas: string[];
  rects: Rect[];
  /** What the rule was read as: a rule that says otherwise now is no longer the file's. */
  meaning: string;
}

/** What of a rule the file's own words stand for; the cells that it lists may have moved. */
export function meaningOf({ criteria, args, allowInvalid, helpText }: ValidationRule): string {
  const plain = args.filter((argument) => typeof argument !== 'object' || Array.isArray(argument));
  return JSON.stringify([criteria, plain, allowInvalid, helpText]);
}

/** The title of Excel's message tells a checkbox from any other list of two. */
export const checkboxTitle = 'Casilla de verificación';
export const numberOperators: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};
export const dateOperators: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  lessThan: 'BEFORE',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThanOrEqual: 'ON_OR_BEFORE',
};
