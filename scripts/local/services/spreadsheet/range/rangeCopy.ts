// Copying and moving a range's cells elsewhere, whole or in part.
import type { SheetModel } from '../../../book/model';
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { rangeNotFound } from '../errors';
import { moveCells, pasteCells } from '../cells/paste';
import { rectOf } from '../cells/rects';
import { requireEditable } from '../protection/guard';
import type { Sheet } from '../sheet/sheet';
import { checkInGrid, checkRect } from './bounds';
import type { Range } from './range';
import { RangeMerges } from './rangeMerges';

const NORMAL = enumValue('SpreadsheetApp.CopyPasteType', 'PASTE_NORMAL');
const FORMAT = enumValue('SpreadsheetApp.CopyPasteType', 'PASTE_FORMAT');
const VALUES = enumValue('SpreadsheetApp.CopyPasteType', 'PASTE_VALUES');

export class RangeCopy extends RangeMerges {
  /**
   * The source is pasted whole even into a smaller target, and repeats to fill a larger one (T). A paste type
   * without `transposed` is passed over: all is pasted (T, issuetracker 427192537).
   */
  copyTo(
    destination: Range,
    how?: EnumValue | { formatOnly?: boolean; contentsOnly?: boolean },
    transposed?: boolean,
  ): void {
    let type = NORMAL;
    if (how !== undefined && 'enumClass' in how) type = transposed === undefined ? NORMAL : how;
    else if (how?.formatOnly) type = FORMAT;
    else if (how?.contentsOnly) type = VALUES;
    this.paste(destination, type, transposed ?? false);
  }

  copyFormatToRange(
    sheet: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.paste(this.target(sheet, column, columnEnd, row, rowEnd), FORMAT, false);
  }

  copyValuesToRange(
    sheet: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.paste(this.target(sheet, column, columnEnd, row, rowEnd), VALUES, false);
  }

  /** Cut and paste: the source is left blank and without format, references to it follow. */
  moveTo(target: Range): void {
    const from = this.rect;
    const to = rectOf(target.rect.row, target.rect.column, from.rows, from.columns);
    checkInGrid(this);
    checkInGrid({ sheetModel: target.sheetModel, rect: to });
    this.host.x.write(2 * from.rows * from.columns, () => {
      requireEditable(this.host, this.sheetModel, from);
      requireEditable(this.host, target.sheetModel, to);
      moveCells(this.host, this.sheetModel, from, target.sheetModel, to);
    });
  }

  private paste(destination: Range, type: EnumValue, transposed: boolean): void {
    const { rows, columns } = this.rect;
    const [high, wide] = transposed ? [columns, rows] : [rows, columns];
    const down = Math.max(1, Math.floor(destination.rect.rows / high));
    const across = Math.max(1, Math.floor(destination.rect.columns / wide));
    const to = rectOf(destination.rect.row, destination.rect.column, high * down, wide * across);
    checkInGrid(this);
    checkInGrid({ sheetModel: destination.sheetModel, rect: to });
    this.host.x.write(to.rows * to.columns, () => {
      requireEditable(destination.host, destination.sheetModel, to);
      pasteCells(
        { host: this.host, sheet: this.sheetModel, rect: this.rect },
        { host: destination.host, sheet: destination.sheetModel, rect: to },
        type.name,
        transposed,
      );
    });
  }

  private target(
    sheet: Sheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): Range {
    const rect = rectOf(row, column, rowEnd - row + 1, columnEnd - column + 1);
    checkRect(rect);
    return this.host.range(typeof sheet === 'number' ? this.sheetById(sheet) : sheet.model, rect);
  }

  private sheetById(id: number): SheetModel {
    const found = this.host.book.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw rangeNotFound();
    return found;
  }
}
