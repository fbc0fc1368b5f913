// Makes a colour of a CSS text or a theme's name.
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { Color } from './color';
import { cssColor } from './css';

export class ColorBuilder extends Color {
  static override readonly googleClass = 'SpreadsheetApp.ColorBuilder';

  constructor() {
    super(null);
  }

  setRgbColor(cssString: string): this {
    const rgb = cssColor(cssString);
    if (rgb === null) throw new ServiceError(`Invalid argument: ${cssString}`);
    this.value = { rgb };
    return this;
  }

  setThemeColor(themeColorType: EnumValue): this {
    this.value = { theme: themeColorType.name };
    return this;
  }

  build(): Color {
    return new Color(this.value);
  }
}
