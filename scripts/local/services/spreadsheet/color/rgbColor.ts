// The red, green and blue of a colour.
import { enumValue, type EnumValue } from '../../../kernel/enums';

export class RgbColor {
  static readonly googleClass = 'RgbColor';

  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return this.channel(1);
  }

  getGreen(): number {
    return this.channel(3);
  }

  getBlue(): number {
    return this.channel(5);
  }

  getColorType(): EnumValue {
    return enumValue('ColorType', 'RGB');
  }

  private channel(start: number): number {
    return parseInt(this.hex.slice(start, start + 2), 16);
  }
}
