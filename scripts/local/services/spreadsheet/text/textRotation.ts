// How far a cell's text is turned.
/** What the workbook keeps for letters that stand one under the other, as spreadsheet files do. */
export const VERTICAL = 255;

export class TextRotation {
  static readonly googleClass = 'SpreadsheetApp.TextRotation';

  constructor(private readonly kept: number) {}

  getDegrees(): number {
    return this.isVertical() ? 0 : this.kept;
  }

  isVertical(): boolean {
    return this.kept === VERTICAL;
  }
}
