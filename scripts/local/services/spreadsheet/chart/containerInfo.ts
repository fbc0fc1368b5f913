// Where a chart is anchored.
import type { ChartModel } from '../../../book/model';

export class ContainerInfo {
  static readonly googleClass = 'SpreadsheetApp.ContainerInfo';

  constructor(private readonly anchor: ChartModel['anchor']) {}

  getAnchorRow(): number {
    return this.anchor.row;
  }

  getAnchorColumn(): number {
    return this.anchor.column;
  }

  getOffsetX(): number {
    return this.anchor.offsetX;
  }

  getOffsetY(): number {
    return this.anchor.offsetY;
  }
}
