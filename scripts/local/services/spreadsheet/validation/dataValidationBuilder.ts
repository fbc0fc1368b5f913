// Builds a validation rule.
import type { ValidationRule } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import type { Host } from '../host';
import type { Range } from '../range/range';
import { dateArgument, modelArguments, rangeArgument } from './arguments';
import { checkboxRule } from './checkbox';
import { DataValidation } from './dataValidation';

/** A new rule warns and lets in; it does not reject (D). */
const NEW_RULE: ValidationRule = { criteria: '', args: [], allowInvalid: true, helpText: null };

export class DataValidationBuilder {
  static readonly googleClass = 'SpreadsheetApp.DataValidationBuilder';

  private rule: ValidationRule;

  constructor(
    private readonly host: Host,
    rule: ValidationRule = NEW_RULE,
  ) {
    const { origin: _fileRule, ...kept } = rule;
    this.rule = kept;
  }

  build(): DataValidation {
    if (this.rule.criteria === '') {
      throw new ServiceError('Cannot build a DataValidation without criteria.');
    }
    return new DataValidation(this.host, this.rule);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.host, this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.rule.criteria === '' ? null : new DataValidation(this.host, this.rule).getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return new DataValidation(this.host, this.rule).getCriteriaValues();
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    this.rule = { ...this.rule, allowInvalid: allowInvalidData };
    return this;
  }

  setHelpText(helpText: string | null): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }

  withCriteria(criteria: EnumValue, args: unknown[]): this {
    return this.require(criteria.name, modelArguments(this.host, args));
  }

  requireCheckbox(checkedValue?: unknown, uncheckedValue?: unknown): this {
    return this.require('CHECKBOX', checkboxRule(checkedValue, uncheckedValue).args);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', [this.date(date)]);
  }

  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', [this.date(date)]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', [this.date(start), this.date(end)]);
  }

  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', [this.date(date)]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', [this.date(start), this.date(end)]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', [this.date(date)]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', [this.date(date)]);
  }

  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [rangeArgument(range), showDropdown]);
  }

  private require(criteria: string, args: readonly unknown[]): this {
    this.rule = { ...this.rule, criteria, args };
    return this;
  }

  private date(date: Date): number {
    return dateArgument(this.host, date);
  }
}
