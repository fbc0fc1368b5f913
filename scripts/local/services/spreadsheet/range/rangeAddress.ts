// A range's place: where it lies, how it is written, and ranges made from it.
import type { Rect, SheetModel } from '../../../book/model';
import { rangeName } from '../cells/address';
import { hasCell, lastColumnOf, lastRowOf, rectOf, type OpenEnds } from '../cells/rects';
import type { Host } from '../host';
import { ServiceError } from '../../../kernel/execution';
import { mayEdit } from '../protection/guard';
import type { Sheet } from '../sheet/sheet';
import { checkRect } from './bounds';
import type { Range } from './range';

export class RangeAddress {
  static readonly googleClass = 'SpreadsheetApp.Range';

  constructor(
    readonly host: Host,
    readonly sheetModel: SheetModel,
    readonly rect: Rect,
    readonly open: OpenEnds = {},
  ) {}

  getA1Notation(): string {
    return rangeName(this.rect, this.open);
  }

  getRow(): number {
    return this.rect.row;
  }

  getRowIndex(): number {
    return this.rect.row;
  }

  getColumn(): number {
    return this.rect.column;
  }

  getColumnIndex(): number {
    return this.rect.column;
  }

  getLastRow(): number {
    return lastRowOf(this.rect);
  }

  getLastColumn(): number {
    return lastColumnOf(this.rect);
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  getHeight(): number {
    return this.rect.rows;
  }

  getWidth(): number {
    return this.rect.columns;
  }

  getGridId(): number {
    return this.sheetModel.id;
  }

  getSheet(): Sheet {
    return this.host.sheet(this.sheetModel);
  }

  isStartRowBounded(): boolean {
    return this.open.startRow !== true;
  }

  isEndRowBounded(): boolean {
    return this.open.endRow !== true;
  }

  isStartColumnBounded(): boolean {
    return this.open.startColumn !== true;
  }

  isEndColumnBounded(): boolean {
    return this.open.endColumn !== true;
  }

  /** 1-based within this range. */
  getCell(row: number, column: number): Range {
    if (row < 1 || row > this.rect.rows || column < 1 || column > this.rect.columns) {
      throw new ServiceError('Cell reference out of range');
    }
    return this.host.range(this.sheetModel, rectOf(this.rect.row + row - 1, this.rect.column + column - 1));
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const rect = rectOf(
      this.rect.row + rowOffset,
      this.rect.column + columnOffset,
      numRows ?? this.rect.rows,
      numColumns ?? this.rect.columns,
    );
    checkRect(rect);
    return this.host.range(this.sheetModel, rect);
  }

  canEdit(): boolean {
    return mayEdit(this.host, this.sheetModel, this.rect);
  }

  activate(): this {
    select(this, { row: this.rect.row, column: this.rect.column });
    return this;
  }

  /** Keeps the selected ranges where they hold this cell, else selects it alone. */
  activateAsCurrentCell(): this {
    const before = this.host.selection;
    const cell = { row: this.rect.row, column: this.rect.column };
    const inside =
      before?.sheetId === this.sheetModel.id &&
      before.ranges.some((range) => hasCell(range, cell.row, cell.column));
    if (before && inside) this.host.selection = { ...before, current: cell };
    else select(this, cell);
    return this;
  }
}

function select(range: RangeAddress, current: { row: number; column: number }): void {
  range.host.book.activeSheetId = range.sheetModel.id;
  range.host.selection = { sheetId: range.sheetModel.id, ranges: [range.rect], current };
  range.host.x.showUi({ kind: 'activate', range: `${range.sheetModel.name}!${range.getA1Notation()}` });
}
