// The two states of a checkbox, which are TRUE and FALSE unless the rule names others.
import type { ValidationRule } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';

type State = string | number | boolean;

export function checkboxRule(checkedValue?: unknown, uncheckedValue?: unknown): ValidationRule {
  const args = [checkedValue, uncheckedValue].filter((value) => value !== undefined && value !== null);
  if (args.length === 2 && args[0] === args[1]) {
    throw new ServiceError('The checked value and the unchecked value must not be the same.');
  }
  return { criteria: 'CHECKBOX', args, allowInvalid: true, helpText: null };
}

/** With only a ticked value, the unticked one is a blank. */
export function checkboxStates(rule: ValidationRule): { checked: State; unchecked: State | null } {
  const [checked, unchecked] = rule.args as (State | undefined)[];
  if (checked === undefined) return { checked: true, unchecked: false };
  return { checked, unchecked: unchecked ?? null };
}
