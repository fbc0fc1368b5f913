// Inserting, deleting and moving a sheet's rows and columns.
import type { SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import { checkCellLimit } from '../cells/extent';
import { copyCell, placeCell } from '../cells/grid';
import { moveLines } from '../cells/moveLines';
import { shiftSheet } from '../cells/shiftSheet';
import { outOfBounds } from '../errors';
import { requireEditable } from '../protection/guard';
import type { Range } from '../range/range';
import { SheetIdentity } from './sheetIdentity';

type Axis = 'row' | 'column';

export class SheetRows extends SheetIdentity {
  getMaxRows(): number {
    return this.model.maxRows;
  }

  getMaxColumns(): number {
    return this.model.maxColumns;
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insert('row', rowIndex, numRows, rowIndex);
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.insert('row', beforePosition, howMany, beforePosition);
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.insert('row', afterPosition + 1, howMany, afterPosition);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insert('column', columnIndex, numColumns, columnIndex);
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.insert('column', beforePosition, howMany, beforePosition);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.insert('column', afterPosition + 1, howMany, afterPosition);
  }

  deleteRow(rowPosition: number): this {
    return this.remove('row', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.remove('row', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): this {
    return this.remove('column', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.remove('column', columnPosition, howMany);
  }

  /** The rows of `rowSpec` go before the row that stands at `destinationIndex` now. */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    this.move('row', rowSpec.rect.row, rowSpec.rect.rows, destinationIndex);
  }

  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this.move('column', columnSpec.rect.column, columnSpec.rect.columns, destinationIndex);
  }

  /** New lines look like the `model` line, the one that the insertion was asked of. */
  private insert(axis: Axis, at: number, count: number, model: number): this {
    const [size, across] = this.size(axis);
    if (model < 1 || model > size) throw outOfBounds(axis === 'row' ? 'rows' : 'columns');
    if (count < 1) {
      throw new ServiceError(`The number of ${axis}s to insert must be at least 1.`);
    }
    this.host.x.append(count * across);
    checkCellLimit(this.host.book, count * across);
    requireEditable(this.host, this.model, this.lines(axis, model, 1));
    shiftSheet(this.host.book, this.model, { axis, at, count });
    dressLines(this.model, axis, at, count, model >= at ? model + count : model);
    return this;
  }

  private remove(axis: Axis, at: number, count: number): this {
    this.host.x.append(0);
    const [size] = this.size(axis);
    if (at < 1 || count < 1 || at + count - 1 > size) throw outOfBounds(axis === 'row' ? 'rows' : 'columns');
    const frozen = axis === 'row' ? this.model.frozenRows : this.model.frozenColumns;
    const lastFree = size - frozen;
    const lostFree = at + count - 1 - Math.max(at - 1, frozen);
    if (lostFree >= lastFree || count === size) {
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    requireEditable(this.host, this.model, this.lines(axis, at, count));
    shiftSheet(this.host.book, this.model, { axis, at, count: -count });
    return this;
  }

  private move(axis: Axis, from: number, count: number, to: number): void {
    const [size, across] = this.size(axis);
    this.host.x.append(count * across);
    if (to < 1 || to > size + 1) throw outOfBounds(axis === 'row' ? 'rows' : 'columns');
    requireEditable(this.host, this.model, this.lines(axis, from, count));
    moveLines(this.host.book, this.model, axis, from, count, to);
  }

  private size(axis: Axis): [along: number, across: number] {
    const { maxRows, maxColumns } = this.model;
    return axis === 'row' ? [maxRows, maxColumns] : [maxColumns, maxRows];
  }

  private lines(
    axis: Axis,
    at: number,
    count: number,
  ): { row: number; column: number; rows: number; columns: number } {
    return axis === 'row'
      ? { row: at, column: 1, rows: count, columns: this.model.maxColumns }
      : { row: 1, column: at, rows: this.model.maxRows, columns: count };
  }
}

/** Gives new rows or columns the formats and validations of the line they were made from. */
function dressLines(sheet: SheetModel, axis: Axis, at: number, count: number, source: number): void {
  if (axis === 'column') {
    const style = sheet.columnStyles.get(source);
    const width = sheet.columnWidths.get(source);
    for (let column = at; column < at + count; column += 1) {
      if (style) sheet.columnStyles.set(column, style);
      if (width !== undefined) sheet.columnWidths.set(column, width);
    }
  }
  const across = axis === 'row' ? (sheet.rows[source - 1]?.extras?.length ?? 0) : sheet.rows.length;
  for (let other = 1; other <= across; other += 1) {
    const [row, column] = axis === 'row' ? [source, other] : [other, source];
    const extra = copyCell(sheet, row, column).extra;
    if (extra?.style === undefined && extra?.validation === undefined) continue;
    const look = {
      ...(extra.style && { style: extra.style }),
      ...(extra.validation && { validation: extra.validation }),
    };
    for (let line = at; line < at + count; line += 1) {
      const [r, c] = axis === 'row' ? [line, other] : [other, line];
      placeCell(sheet, r, c, { content: null, extra: { ...look } });
    }
  }
}
