// The conditions that filters and conditional formats share, as their builders say them.
import type { EnumValue } from '../../../kernel/enums';
import type { Host } from '../host';
import { dateArgument, modelArguments } from '../validation/arguments';

export interface Condition {
  /** The name of a BooleanCriteria. */
  criteria: string;
  args: readonly unknown[];
}

export abstract class ConditionBuilder {
  constructor(
    protected readonly host: Host,
    protected condition: Condition | null,
  ) {}

  withCriteria(criteria: EnumValue, args: unknown[]): this {
    return this.when(criteria.name, modelArguments(this.host, args));
  }

  whenCellEmpty(): this {
    return this.when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY', []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', [text]);
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this.whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this.whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this.whenDate('DATE_EQUAL_TO', date);
  }

  protected when(criteria: string, args: readonly unknown[]): this {
    this.condition = { criteria, args };
    return this;
  }

  private whenDate(criteria: string, date: Date | EnumValue): this {
    return date instanceof Date
      ? this.when(criteria, [dateArgument(this.host, date)])
      : this.when(`${criteria}_RELATIVE`, [date.name]);
  }
}
