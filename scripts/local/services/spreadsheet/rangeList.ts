// Several ranges of one sheet, changed together.
import type { EnumValue } from '../../kernel/enums';
import type { Host } from './host';
import type { Range } from './range/range';
import type { ClearOptions } from './range/rangeClear';

export class RangeList {
  static readonly googleClass = 'SpreadsheetApp.RangeList';

  constructor(
    private readonly host: Host,
    private readonly ranges: readonly Range[],
  ) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }

  /** The first cell of the last range becomes the current one. */
  activate(): this {
    const last = this.ranges.at(-1);
    if (last === undefined) return this;
    last.activate();
    this.host.selection = {
      sheetId: last.sheetModel.id,
      ranges: this.ranges.map((range) => range.rect),
      current: { row: last.rect.row, column: last.rect.column },
    };
    return this;
  }

  breakApart(): this {
    return this.each((range) => range.breakApart());
  }

  check(): this {
    return this.each((range) => range.check());
  }

  clear(options?: ClearOptions): this {
    return this.each((range) => range.clear(options ?? {}));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.each((range) => range.clearNote());
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    return this.each((range) => range.insertCheckboxes(checkedValue, uncheckedValue));
  }

  removeCheckboxes(): this {
    return this.each((range) => range.removeCheckboxes());
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): this {
    return this.each((range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: string | null): this {
    return this.each((range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: string | null): this {
    return this.each((range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: string | null): this {
    return this.each((range) => range.setFontWeight(fontWeight));
  }

  setFormula(formula: string): this {
    return this.each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.each((range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: unknown): this {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): this {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setShowHyperlink(showHyperlink: boolean): this {
    return this.each((range) => range.setShowHyperlink(showHyperlink));
  }

  setTextRotation(degrees: number): this {
    return this.each((range) => range.setTextRotation(degrees));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.each((range) => range.setVerticalAlignment(alignment));
  }

  setVerticalText(isVertical: boolean): this {
    return this.each((range) => range.setVerticalText(isVertical));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this.each((range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.each((range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): this {
    return this.each((range) => range.trimWhitespace());
  }

  uncheck(): this {
    return this.each((range) => range.uncheck());
  }

  setBorder(...lines: Parameters<Range['setBorder']>): this {
    return this.each((range) => range.setBorder(...lines));
  }

  private each(change: (range: Range) => unknown): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}
