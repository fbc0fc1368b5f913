// The two kinds of conditions of a conditional format as a script reads them.
import type { ConditionalRule, GradientPoint } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import type { Host } from '../host';
import { scriptArguments } from '../validation/arguments';

export class BooleanCondition {
  static readonly googleClass = 'SpreadsheetApp.BooleanCondition';

  constructor(
    private readonly host: Host,
    private readonly rule: ConditionalRule,
  ) {}

  toString(): string {
    return 'ConditionalFormatBooleanCondition';
  }

  getCriteriaType(): EnumValue {
    return enumValue('SpreadsheetApp.BooleanCriteria', this.rule.condition?.criteria ?? 'CELL_NOT_EMPTY');
  }

  getCriteriaValues(): unknown[] {
    return this.rule.condition ? scriptArguments(this.host, this.rule.condition) : [];
  }

  getBackground(): string | null {
    return this.rule.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.rule.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.rule.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.rule.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.rule.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.rule.style.strikethrough ?? null;
  }
}

export class GradientCondition {
  static readonly googleClass = 'SpreadsheetApp.GradientCondition';

  private readonly min: GradientPoint | undefined;
  private readonly mid: GradientPoint | undefined;
  private readonly max: GradientPoint | undefined;

  constructor(points: readonly GradientPoint[]) {
    this.min = points[0];
    this.mid = points.length > 2 ? points[1] : undefined;
    this.max = points.at(-1);
  }

  toString(): string {
    return 'ConditionalFormatGradientCondition';
  }

  getMinColor(): string {
    return this.min?.color ?? '';
  }

  getMinType(): EnumValue | null {
    return interpolation(this.min);
  }

  getMinValue(): string {
    return this.min?.value ?? '';
  }

  getMidColor(): string {
    return this.mid?.color ?? '';
  }

  getMidType(): EnumValue | null {
    return interpolation(this.mid);
  }

  getMidValue(): string {
    return this.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.max?.color ?? '';
  }

  getMaxType(): EnumValue | null {
    return interpolation(this.max);
  }

  getMaxValue(): string {
    return this.max?.value ?? '';
  }
}

function interpolation(point: GradientPoint | undefined): EnumValue | null {
  return point ? enumValue('SpreadsheetApp.InterpolationType', point.type) : null;
}
