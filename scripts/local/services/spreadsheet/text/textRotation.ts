// How far a cell's text is turned.
export class TextRotation {
  static readonly googleClass = 'SpreadsheetApp.TextRotation';

  constructor(private readonly degrees: number) {}

  getDegrees(): number {
    return this.degrees;
  }

  /** Letters one under the other are not kept by the local workbook. */
  isVertical(): boolean {
    return false;
  }
}
