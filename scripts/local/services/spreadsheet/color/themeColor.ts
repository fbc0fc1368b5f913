// A colour named by its place in the spreadsheet's theme.
import { enumValue, type EnumValue } from '../../../kernel/enums';

export class ThemeColor {
  static readonly googleClass = 'SpreadsheetApp.ThemeColor';

  constructor(private readonly type: string) {}

  getThemeColorType(): EnumValue {
    return enumValue('SpreadsheetApp.ThemeColorType', this.type);
  }

  getColorType(): EnumValue {
    return enumValue('ColorType', 'THEME');
  }
}
