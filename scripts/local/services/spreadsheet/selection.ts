// What is selected on the screen.
import type { EnumValue } from '../../kernel/enums';
import type { Host } from './host';
import type { Range } from './range/range';
import type { RangeList } from './rangeList';
import type { Sheet } from './sheet/sheet';

export class Selection {
  static readonly googleClass = 'SpreadsheetApp.Selection';

  constructor(private readonly host: Host) {}

  getActiveSheet(): Sheet {
    return this.host.spreadsheet().getActiveSheet();
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList | null {
    return this.getActiveSheet().getActiveRangeList();
  }

  getCurrentCell(): Range | null {
    return this.getActiveSheet().getCurrentCell();
  }

  /** From the current cell, as with Ctrl, Shift and an arrow key. */
  getNextDataRange(direction: EnumValue): Range | null {
    const start = this.getCurrentCell();
    if (start === null) return null;
    const end = start.getNextDataCell(direction).rect;
    const row = Math.min(start.rect.row, end.row);
    const column = Math.min(start.rect.column, end.column);
    return this.host.range(start.sheetModel, {
      row,
      column,
      rows: Math.abs(start.rect.row - end.row) + 1,
      columns: Math.abs(start.rect.column - end.column) + 1,
    });
  }
}
