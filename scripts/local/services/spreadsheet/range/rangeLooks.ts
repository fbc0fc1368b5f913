// A range's look beside its fonts: backgrounds, number formats, alignment, wrapping.
import type { EnumValue } from '../../../kernel/enums';
import {
  BACKGROUND,
  HORIZONTAL_ALIGNMENT,
  NUMBER_FORMAT,
  VERTICAL_ALIGNMENT,
  WRAP,
  WRAP_STRATEGY,
} from '../cells/aspects';
import { colorOf, hexOf, type Color } from '../color/color';
import { hexColor } from '../color/css';
import { RangeFonts } from './rangeFonts';
import { readStyle, readStyles, writeStyle, writeStyles } from './styling';

export class RangeLooks extends RangeFonts {
  getBackground(): string {
    return readStyle(this, BACKGROUND);
  }

  getBackgrounds(): string[][] {
    return readStyles(this, BACKGROUND);
  }

  setBackground(value: string | null): this {
    writeStyle(this, BACKGROUND, value);
    return this;
  }

  setBackgrounds(values: (string | null)[][]): this {
    writeStyles(this, BACKGROUND, values);
    return this;
  }

  getBackgroundObject(): Color {
    return colorOf(readStyle(this, BACKGROUND));
  }

  getBackgroundObjects(): Color[][] {
    return readStyles(this, BACKGROUND).map((row) => row.map(colorOf));
  }

  setBackgroundObject(color: Color | null): this {
    writeStyle(this, BACKGROUND, hexOf(color));
    return this;
  }

  setBackgroundObjects(colors: (Color | null)[][]): this {
    writeStyles(
      this,
      BACKGROUND,
      colors.map((row) => row.map(hexOf)),
    );
    return this;
  }

  getNumberFormat(): string {
    return readStyle(this, NUMBER_FORMAT);
  }

  getNumberFormats(): string[][] {
    return readStyles(this, NUMBER_FORMAT);
  }

  setNumberFormat(value: string): this {
    writeStyle(this, NUMBER_FORMAT, value);
    return this;
  }

  setNumberFormats(values: string[][]): this {
    writeStyles(this, NUMBER_FORMAT, values);
    return this;
  }

  getHorizontalAlignment(): string {
    return readStyle(this, HORIZONTAL_ALIGNMENT);
  }

  getHorizontalAlignments(): string[][] {
    return readStyles(this, HORIZONTAL_ALIGNMENT);
  }

  setHorizontalAlignment(value: string | null): this {
    writeStyle(this, HORIZONTAL_ALIGNMENT, value);
    return this;
  }

  setHorizontalAlignments(values: (string | null)[][]): this {
    writeStyles(this, HORIZONTAL_ALIGNMENT, values);
    return this;
  }

  getVerticalAlignment(): string {
    return readStyle(this, VERTICAL_ALIGNMENT);
  }

  getVerticalAlignments(): string[][] {
    return readStyles(this, VERTICAL_ALIGNMENT);
  }

  setVerticalAlignment(value: string | null): this {
    writeStyle(this, VERTICAL_ALIGNMENT, value);
    return this;
  }

  setVerticalAlignments(values: (string | null)[][]): this {
    writeStyles(this, VERTICAL_ALIGNMENT, values);
    return this;
  }

  getWrap(): boolean {
    return readStyle(this, WRAP);
  }

  getWraps(): boolean[][] {
    return readStyles(this, WRAP);
  }

  setWrap(value: boolean): this {
    writeStyle(this, WRAP, value);
    return this;
  }

  setWraps(values: boolean[][]): this {
    writeStyles(this, WRAP, values);
    return this;
  }

  getWrapStrategy(): EnumValue {
    return readStyle(this, WRAP_STRATEGY);
  }

  getWrapStrategies(): EnumValue[][] {
    return readStyles(this, WRAP_STRATEGY);
  }

  setWrapStrategy(value: EnumValue): this {
    writeStyle(this, WRAP_STRATEGY, value);
    return this;
  }

  setWrapStrategies(values: EnumValue[][]): this {
    writeStyles(this, WRAP_STRATEGY, values);
    return this;
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    writeStyle(this, BACKGROUND, hexColor(red, green, blue));
    return this;
  }
}
