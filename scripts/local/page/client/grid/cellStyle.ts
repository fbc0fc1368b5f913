// How a cell looks, from the protocol's words to Univer's.
import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { CellKind, StyleView } from '../../protocol';

/** What cells look like where nothing is said, as in Google's new sheets. */
export const plainStyle: IStyleData = {
  ff: 'Arial',
  fs: 10,
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.OVERFLOW,
  pd: { t: 0, r: 3, b: 2, l: 3 },
};

const horizontal: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const vertical: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const wraps = {
  WRAP: WrapStrategy.WRAP,
  OVERFLOW: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
};

const lines: Record<string, BorderStyleTypes> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

const sides = { top: 't', left: 'l', bottom: 'b', right: 'r' } as const;

/** `view` undefined: a cell that has only a kind. */
export function univerStyle(view: StyleView | undefined, kind: CellKind): IStyleData {
  // A dropdown's chip knows only what its cell says itself.
  const style: IStyleData = { ff: plainStyle.ff!, fs: view?.fontSize ?? plainStyle.fs! };
  const place = horizontal[view?.horizontalAlignment ?? ''] ?? placeOf(kind);
  if (place !== undefined) style.ht = place;
  if (!view) return style;
  if (view.background) style.bg = { rgb: view.background };
  if (view.fontColor) style.cl = { rgb: view.fontColor };
  if (view.fontFamily) style.ff = view.fontFamily;
  if (view.bold) style.bl = 1;
  if (view.italic) style.it = 1;
  if (view.underline) style.ul = { s: 1 };
  if (view.strikethrough) style.st = { s: 1 };
  if (view.verticalAlignment) style.vt = vertical[view.verticalAlignment] ?? VerticalAlign.BOTTOM;
  if (view.wrap) style.tb = wraps[view.wrap];
  if (view.textRotation) style.tr = { a: -view.textRotation };
  if (view.borders) style.bd = bordersOf(view.borders);
  return style;
}

function placeOf(kind: CellKind): HorizontalAlign | undefined {
  switch (kind) {
    case 'n':
      return HorizontalAlign.RIGHT;
    case 'b':
    case 'e':
      return HorizontalAlign.CENTER;
    case 't':
      return undefined;
  }
}

function bordersOf(borders: NonNullable<StyleView['borders']>): IStyleData['bd'] {
  const drawn: NonNullable<IStyleData['bd']> = {};
  for (const [side, letter] of Object.entries(sides)) {
    const border = borders[side as keyof typeof sides];
    if (border)
      drawn[letter] = { s: lines[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return drawn;
}
