// A range's fonts: family, size, weight, style, line, colour.
import { FONT_COLOR, FONT_FAMILY, FONT_LINE, FONT_SIZE, FONT_STYLE, FONT_WEIGHT } from '../cells/aspects';
import { colorOf, hexOf, type Color } from '../color/color';
import { RangeFormulas } from './rangeFormulas';
import { readStyle, readStyles, writeStyle, writeStyles } from './styling';

export class RangeFonts extends RangeFormulas {
  getFontFamily(): string {
    return readStyle(this, FONT_FAMILY);
  }

  getFontFamilies(): string[][] {
    return readStyles(this, FONT_FAMILY);
  }

  setFontFamily(value: string | null): this {
    writeStyle(this, FONT_FAMILY, value);
    return this;
  }

  setFontFamilies(values: (string | null)[][]): this {
    writeStyles(this, FONT_FAMILY, values);
    return this;
  }

  getFontSize(): number {
    return readStyle(this, FONT_SIZE);
  }

  getFontSizes(): number[][] {
    return readStyles(this, FONT_SIZE);
  }

  setFontSize(value: number | null): this {
    writeStyle(this, FONT_SIZE, value);
    return this;
  }

  setFontSizes(values: (number | null)[][]): this {
    writeStyles(this, FONT_SIZE, values);
    return this;
  }

  getFontWeight(): string {
    return readStyle(this, FONT_WEIGHT);
  }

  getFontWeights(): string[][] {
    return readStyles(this, FONT_WEIGHT);
  }

  setFontWeight(value: string | null): this {
    writeStyle(this, FONT_WEIGHT, value);
    return this;
  }

  setFontWeights(values: (string | null)[][]): this {
    writeStyles(this, FONT_WEIGHT, values);
    return this;
  }

  getFontStyle(): string {
    return readStyle(this, FONT_STYLE);
  }

  getFontStyles(): string[][] {
    return readStyles(this, FONT_STYLE);
  }

  setFontStyle(value: string | null): this {
    writeStyle(this, FONT_STYLE, value);
    return this;
  }

  setFontStyles(values: (string | null)[][]): this {
    writeStyles(this, FONT_STYLE, values);
    return this;
  }

  getFontLine(): string {
    return readStyle(this, FONT_LINE);
  }

  getFontLines(): string[][] {
    return readStyles(this, FONT_LINE);
  }

  setFontLine(value: string | null): this {
    writeStyle(this, FONT_LINE, value);
    return this;
  }

  setFontLines(values: (string | null)[][]): this {
    writeStyles(this, FONT_LINE, values);
    return this;
  }

  getFontColor(): string {
    return readStyle(this, FONT_COLOR);
  }

  getFontColors(): string[][] {
    return readStyles(this, FONT_COLOR);
  }

  setFontColor(value: string | null): this {
    writeStyle(this, FONT_COLOR, value);
    return this;
  }

  setFontColors(values: (string | null)[][]): this {
    writeStyles(this, FONT_COLOR, values);
    return this;
  }

  getFontColorObject(): Color {
    return colorOf(readStyle(this, FONT_COLOR));
  }

  getFontColorObjects(): Color[][] {
    return readStyles(this, FONT_COLOR).map((row) => row.map(colorOf));
  }

  setFontColorObject(color: Color | null): this {
    writeStyle(this, FONT_COLOR, hexOf(color));
    return this;
  }

  setFontColorObjects(colors: (Color | null)[][]): this {
    writeStyles(
      this,
      FONT_COLOR,
      colors.map((row) => row.map(hexOf)),
    );
    return this;
  }
}
