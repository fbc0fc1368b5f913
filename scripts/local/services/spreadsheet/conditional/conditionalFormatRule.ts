// A conditional format, and the builder that makes one.
import type { ConditionalRule, GradientPoint, Rect, SheetModel, Style } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { restyle, type StylePatch } from '../cells/restyle';
import { PLAIN } from '../cells/grid';
import { cssColor } from '../color/css';
import { ConditionBuilder } from '../filter/conditionBuilder';
import type { Host } from '../host';
import type { Range } from '../range/range';
import { BooleanCondition, GradientCondition } from './conditions';

export class ConditionalFormatRule {
  static readonly googleClass = 'SpreadsheetApp.ConditionalFormatRule';

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel | null,
    readonly model: ConditionalRule,
  ) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.host, this.sheet, this.model);
  }

  getRanges(): Range[] {
    const { sheet } = this;
    return sheet ? this.model.ranges.map((rect) => this.host.range(sheet, rect)) : [];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.model.condition && new BooleanCondition(this.host, this.model);
  }

  getGradientCondition(): GradientCondition | null {
    return this.model.gradient && new GradientCondition(this.model.gradient);
  }
}

export class ConditionalFormatRuleBuilder extends ConditionBuilder {
  static readonly googleClass = 'SpreadsheetApp.ConditionalFormatRuleBuilder';

  private ranges: Rect[];
  private style: Style;
  private points: Partial<Record<'min' | 'mid' | 'max', GradientPoint>> = {};

  constructor(
    host: Host,
    private sheet: SheetModel | null = null,
    model?: ConditionalRule,
  ) {
    super(host, model?.condition ?? null);
    this.ranges = [...(model?.ranges ?? [])];
    this.style = model?.style ?? PLAIN;
    const points = model?.gradient;
    const [min, mid, max] = points?.length === 2 ? [points[0], undefined, points[1]] : (points ?? []);
    this.points = { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) };
  }

  build(): ConditionalFormatRule {
    const gradient = [this.points.min, this.points.mid, this.points.max].filter(
      (point) => point !== undefined,
    );
    if (this.condition === null && gradient.length === 0) {
      throw new ServiceError('A conditional format rule must have a condition.');
    }
    return new ConditionalFormatRule(this.host, this.sheet, {
      ranges: [...this.ranges],
      condition: gradient.length > 0 ? null : this.condition,
      style: this.style,
      gradient: gradient.length > 0 ? gradient : null,
    });
  }

  copy(): ConditionalFormatRuleBuilder {
    return this.build().copy();
  }

  getRanges(): Range[] {
    const { sheet } = this;
    return sheet ? this.ranges.map((rect) => this.host.range(sheet, rect)) : [];
  }

  setRanges(ranges: Range[]): this {
    this.sheet = ranges[0]?.sheetModel ?? null;
    this.ranges = ranges.map((range) => range.rect);
    return this;
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.condition && this.build().getBooleanCondition();
  }

  getGradientCondition(): GradientCondition | null {
    return this.points.min || this.points.max ? this.build().getGradientCondition() : null;
  }

  setBackground(color: string | null): this {
    return this.look({ background: color === null ? undefined : (cssColor(color) ?? undefined) });
  }

  setFontColor(color: string | null): this {
    return this.look({ fontColor: color === null ? undefined : (cssColor(color) ?? undefined) });
  }

  setBold(bold: boolean | null): this {
    return this.look({ bold: bold ?? undefined });
  }

  setItalic(italic: boolean | null): this {
    return this.look({ italic: italic ?? undefined });
  }

  setUnderline(underline: boolean | null): this {
    return this.look({ underline: underline ?? undefined });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.look({ strikethrough: strikethrough ?? undefined });
  }

  setGradientMinpoint(color: string): this {
    return this.point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point('min', color, type.name, value);
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point('mid', color, type.name, value);
  }

  setGradientMaxpoint(color: string): this {
    return this.point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.point('max', color, type.name, value);
  }

  private look(patch: StylePatch): this {
    this.style = restyle(this.style, patch);
    return this;
  }

  private point(place: 'min' | 'mid' | 'max', color: string, type: string, value: string): this {
    this.points[place] = { type, value, color: cssColor(color) ?? '#ffffff' };
    return this;
  }
}
