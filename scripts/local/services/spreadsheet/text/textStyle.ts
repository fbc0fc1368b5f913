// The look of text, of a cell or of a run within it, and the builder that makes it.
import type { Style } from '../../../book/model';
import type { StylePatch } from '../cells/restyle';
import { colorOf, hexOf, type Color } from '../color/color';
import { cssColor } from '../color/css';
import type { TextLook } from './look';

export class TextStyle {
  static readonly googleClass = 'SpreadsheetApp.TextStyle';

  constructor(readonly look: TextLook) {}

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.look);
  }

  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }

  getForegroundColorObject(): Color | null {
    return this.look.fontColor === undefined ? null : colorOf(this.look.fontColor);
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }

  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
}

export class TextStyleBuilder {
  static readonly googleClass = 'SpreadsheetApp.TextStyleBuilder';

  constructor(private look: TextLook = {}) {}

  build(): TextStyle {
    return new TextStyle(this.look);
  }

  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }

  setForegroundColor(cssString: string): this {
    const fontColor = cssColor(cssString);
    return fontColor === null ? this : this.with({ fontColor });
  }

  setForegroundColorObject(color: Color): this {
    const fontColor = hexOf(color);
    return fontColor === null ? this : this.with({ fontColor });
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }

  setItalic(italic: boolean): this {
    return this.with({ italic });
  }

  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }

  private with(change: TextLook): this {
    this.look = { ...this.look, ...change };
    return this;
  }
}

/** A cell's text style has every attribute, by default Google's own (T). */
export function styleOfText(style: Style): TextStyle {
  return new TextStyle({
    fontFamily: style.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: style.fontSize ?? 10,
    fontColor: style.fontColor ?? '#000000',
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
  });
}

/** Only what the text style says changes. */
export function patchOfStyle({ look }: TextStyle): StylePatch {
  return { ...look };
}
