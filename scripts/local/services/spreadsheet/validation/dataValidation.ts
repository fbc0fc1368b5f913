// A validation rule as a script reads it.
import type { ValidationRule } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import type { Host } from '../host';
import { scriptArguments } from './arguments';
import type { DataValidationBuilder } from './dataValidationBuilder';

export class DataValidation {
  static readonly googleClass = 'SpreadsheetApp.DataValidation';

  constructor(
    protected readonly host: Host,
    readonly rule: ValidationRule,
  ) {}

  copy(): DataValidationBuilder {
    return this.host.validationBuilder(this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return enumValue('SpreadsheetApp.DataValidationCriteria', this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return scriptArguments(this.host, this.rule);
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}
