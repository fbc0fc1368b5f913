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

/** `#rrggbb`; null for no colour. A theme's colour has no value of its own here and takes none. */
export function hexOf(color: Color | null): string | null {
  if (color === null || color.getColorType().name !== 'RGB') return null;
  return color.asRgbColor().asHexString();
}
