// A colour as Google's objects hold it; every colour of the local workbook is an RGB one.
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { RgbColor } from './rgbColor';
import { ThemeColor } from './themeColor';

export class Color {
  static readonly googleClass: string = 'SpreadsheetApp.Color';

  /** Either `#rrggbb` or the name of a ThemeColorType. */
  constructor(protected value: { rgb: string } | { theme: string } | null) {}

  getColorType(): EnumValue {
    const kind = this.value === null ? 'UNSUPPORTED' : 'rgb' in this.value ? 'RGB' : 'THEME';
    return enumValue('ColorType', kind);
  }

  asRgbColor(): RgbColor {
    if (this.value === null || !('rgb' in this.value))
      throw new ServiceError('Object is not of type RgbColor.');
    return new RgbColor(this.value.rgb);
  }

  asThemeColor(): ThemeColor {
    if (this.value === null || !('theme' in this.value)) {
      throw new ServiceError('Object is not of type ThemeColor.');
    }
    return new ThemeColor(this.value.theme);
  }
}

export function colorOf(hex: string): Color {
  return new Color({ rgb: hex });
}

/** The colours of Google's standard theme, which every workbook here has. */
const THEME: Readonly<Record<string, string>> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

/** `#rrggbb`, of a theme's colour too: cells keep no names of colours. Null for none. */
export function hexOf(color: Color | null): string | null {
  const kind = color?.getColorType().name;
  if (color === null || kind === 'UNSUPPORTED') return null;
  if (kind === 'RGB') return color.asRgbColor().asHexString();
  return THEME[color.asThemeColor().getThemeColorType().name] ?? null;
}
