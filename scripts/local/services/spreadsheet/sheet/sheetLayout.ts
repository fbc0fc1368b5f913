// What a sheet freezes, hides, and how wide and high its columns and rows are.
import { ServiceError } from '../../../kernel/execution';
import { displayText } from '../cells/entry';
import { contentAt, formatAt, styleAt } from '../cells/grid';
import { outOfBounds, outsideSheet } from '../errors';
import { isHiddenByFilter } from '../filter/hidden';
import type { Range } from '../range/range';
import { SheetRows } from './sheetRows';

const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export class SheetLayout extends SheetRows {
  getFrozenRows(): number {
    this.host.x.read(1);
    return this.model.frozenRows;
  }

  getFrozenColumns(): number {
    this.host.x.read(1);
    return this.model.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (rows < 0 || rows > this.model.maxRows) throw outOfBounds('rows');
    if (rows === this.model.maxRows)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.layout(() => {
      this.model.frozenRows = rows;
    });
  }

  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns > this.model.maxColumns) throw outOfBounds('columns');
    if (columns === this.model.maxColumns) {
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    }
    this.layout(() => {
      this.model.frozenColumns = columns;
    });
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.show('row', rowIndex, numRows, false);
  }

  hideRow(row: Range): void {
    this.hideRows(row.rect.row, row.rect.rows);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.show('row', rowIndex, numRows, true);
  }

  unhideRow(row: Range): void {
    this.showRows(row.rect.row, row.rect.rows);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.show('column', columnIndex, numColumns, false);
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.rect.column, column.rect.columns);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.show('column', columnIndex, numColumns, true);
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.rect.column, column.rect.columns);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this.host.x.read(1);
    return this.model.hiddenRows.has(rowPosition);
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    this.host.x.read(1);
    return isHiddenByFilter(this.model, rowPosition);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.host.x.read(1);
    return this.model.hiddenColumns.has(columnPosition);
  }

  /** Pixels. */
  getColumnWidth(columnPosition: number): number {
    this.host.x.read(1);
    this.inside('column', columnPosition, 1);
    return this.model.columnWidths.get(columnPosition) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this.inside('column', startColumn, numColumns);
    return this.layout(() => {
      for (let i = 0; i < numColumns; i += 1) this.model.columnWidths.set(startColumn + i, width);
    });
  }

  getRowHeight(rowPosition: number): number {
    this.host.x.read(1);
    this.inside('row', rowPosition, 1);
    return this.model.rowHeights.get(rowPosition) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  /** Rows never become lower than their text: 21 pixels at least. `setRowHeightsForced` does as told. */
  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.setRowHeightsForced(startRow, numRows, Math.max(DEFAULT_HEIGHT, height));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    this.inside('row', startRow, numRows);
    return this.layout(() => {
      for (let i = 0; i < numRows; i += 1) this.model.rowHeights.set(startRow + i, height);
    });
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** Nobody measures letters here: about seven pixels each at size ten. */
  autoResizeColumns(startColumn: number, numColumns: number): this {
    this.inside('column', startColumn, numColumns);
    return this.layout(() => {
      for (let i = 0; i < numColumns; i += 1) {
        this.model.columnWidths.set(startColumn + i, this.contentWidth(startColumn + i));
      }
    });
  }

  autoResizeRows(startRow: number, numRows: number): this {
    this.inside('row', startRow, numRows);
    return this.layout(() => {
      for (let i = 0; i < numRows; i += 1) this.model.rowHeights.delete(startRow + i);
    });
  }

  private show(axis: 'row' | 'column', start: number, count: number, shown: boolean): void {
    this.inside(axis, start, count);
    this.layout(() => {
      const hidden = axis === 'row' ? this.model.hiddenRows : this.model.hiddenColumns;
      for (let i = start; i < start + count; i += 1) {
        if (shown) hidden.delete(i);
        else hidden.add(i);
      }
    });
  }

  private inside(axis: 'row' | 'column', start: number, count: number): void {
    const size = axis === 'row' ? this.model.maxRows : this.model.maxColumns;
    if (start < 1 || count < 1 || start + count - 1 > size) {
      throw count === 1 && start > size ? outsideSheet() : outOfBounds(axis === 'row' ? 'rows' : 'columns');
    }
  }

  private contentWidth(column: number): number {
    let widest = 0;
    for (let row = 1; row <= this.model.rows.length; row += 1) {
      const content = contentAt(this.model, row, column);
      if (content === null) continue;
      const text = displayText(this.host.book, content, formatAt(this.model, row, column));
      const size = styleAt(this.model, row, column).fontSize ?? 10;
      for (const line of text.split('\n')) widest = Math.max(widest, line.length * 0.7 * size);
    }
    return widest === 0 ? DEFAULT_WIDTH : Math.round(widest) + 10;
  }
}
