// The aspects of a cell's look, each in Google's words: how it reads from a style and what setting it changes.
import { enumValue, type EnumValue } from '../../../kernel/enums';
import type { Style } from '../../../book/model';
import { AUTOMATIC_FORMAT, isAutomaticFormat } from '../../../values/serial';
import { cssColor } from '../color/css';
import type { StylePatch } from './restyle';

/** `patch` answers null where Google takes the call and changes nothing. */
export interface Aspect<Read, Written> {
  read(style: Style): Read;
  patch(value: Written): StylePatch | null;
}

export const NUMBER_FORMAT: Aspect<string, string | null> = {
  read: (style) =>
    isAutomaticFormat(style.numberFormat) ? AUTOMATIC_FORMAT : (style.numberFormat ?? AUTOMATIC_FORMAT),
  patch: (value) => ({ numberFormat: value === null || value === '' ? undefined : value }),
};

function color(field: 'background' | 'fontColor', fallback: string): Aspect<string, string | null> {
  return {
    read: (style) => style[field] ?? fallback,
    patch: (value) => {
      if (value === null || value === '') return { [field]: undefined };
      const hex = cssColor(value);
      return hex === null ? null : { [field]: hex };
    },
  };
}

export const BACKGROUND = color('background', '#ffffff');
export const FONT_COLOR = color('fontColor', '#000000');

export const FONT_FAMILY: Aspect<string, string | null> = {
  read: (style) => style.fontFamily ?? 'Arial',
  patch: (value) => ({ fontFamily: value ?? undefined }),
};

export const FONT_SIZE: Aspect<number, number | null> = {
  read: (style) => style.fontSize ?? 10,
  patch: (value) => ({ fontSize: value ?? undefined }),
};

export const FONT_WEIGHT: Aspect<string, string | null> = {
  read: (style) => (style.bold ? 'bold' : 'normal'),
  patch: (value) => ({ bold: value === 'bold' ? true : undefined }),
};

export const FONT_STYLE: Aspect<string, string | null> = {
  read: (style) => (style.italic ? 'italic' : 'normal'),
  patch: (value) => ({ italic: value === 'italic' ? true : undefined }),
};

export const FONT_LINE: Aspect<string, string | null> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  patch: (value) => ({
    underline: value === 'underline' ? true : undefined,
    strikethrough: value === 'line-through' ? true : undefined,
  }),
};

/** `normal` reads back as `general-left`, a cell that nobody told anything as `general` (T). */
export const HORIZONTAL_ALIGNMENT: Aspect<string, string | null> = {
  read: (style) =>
    style.horizontalAlignment === 'general' ? 'general-left' : (style.horizontalAlignment ?? 'general'),
  patch: (value) => ({
    horizontalAlignment: value === null ? undefined : value === 'normal' ? 'general' : value,
  }),
};

export const VERTICAL_ALIGNMENT: Aspect<string, string | null> = {
  read: (style) => style.verticalAlignment ?? 'bottom',
  patch: (value) => ({ verticalAlignment: value ?? undefined }),
};

/** A cell that nobody told anything says that it wraps, though its strategy is OVERFLOW (T). */
export const WRAP: Aspect<boolean, boolean> = {
  read: (style) => (style.wrapStrategy ?? 'WRAP') === 'WRAP',
  patch: (value) => ({ wrapStrategy: value ? 'WRAP' : 'OVERFLOW' }),
};

export const WRAP_STRATEGY: Aspect<EnumValue, EnumValue> = {
  read: (style) => enumValue('SpreadsheetApp.WrapStrategy', style.wrapStrategy ?? 'OVERFLOW'),
  patch: (value) => ({ wrapStrategy: value.name as 'WRAP' | 'OVERFLOW' | 'CLIP' }),
};
