// A sheet's cells: ranges of it, its extent, appending, clearing, sorting, searching.
import { findPlace } from '../cells/address';
import { commitEntries } from '../cells/commit';
import { checkLength, entryOf, scriptValue } from '../cells/entry';
import { checkCellLimit, dataRect, lastContentColumn, lastContentRow } from '../cells/extent';
import { contentAt, dropValueExtras, formatAt, patchExtra } from '../cells/grid';
import { recalculateAll } from '../../../values/formula';
import { mapCells, rectOf } from '../cells/rects';
import { shiftSheet } from '../cells/shiftSheet';
import { sortRows } from '../cells/sort';
import { ServiceError } from '../../../kernel/execution';
import { requireEditable, requireSheetEditable } from '../protection/guard';
import { checkInGrid, checkRect } from '../range/bounds';
import type { Range } from '../range/range';
import type { RangeList } from '../rangeList';
import type { TextFinder } from '../search/textFinder';
import { SheetLayout } from './sheetLayout';

export class SheetContent extends SheetLayout {
  getRange(rowOrNotation: number | string, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof rowOrNotation === 'string') {
      const place = findPlace(this.host.book, this.model, rowOrNotation);
      return this.host.range(place.sheet, place.rect, place.open);
    }
    const rect = rectOf(rowOrNotation, column ?? 1, numRows, numColumns);
    checkRect(rect);
    return this.host.range(this.model, rect);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return this.host.rangeList(a1Notations.map((notation) => this.getRange(notation)));
  }

  /** 0 on an empty sheet. */
  getLastRow(): number {
    this.host.x.read(1);
    return lastContentRow(this.model);
  }

  getLastColumn(): number {
    this.host.x.read(1);
    return lastContentColumn(this.model);
  }

  getDataRange(): Range {
    this.host.x.read(1);
    return this.host.range(this.model, dataRect(this.model));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rect = rectOf(
      startRow,
      startColumn,
      numRows === -1 ? this.model.maxRows - startRow + 1 : numRows,
      numColumns === -1 ? this.model.maxColumns - startColumn + 1 : numColumns,
    );
    checkRect(rect);
    checkInGrid({ sheetModel: this.model, rect });
    this.host.x.read(rect.rows * rect.columns);
    return mapCells(rect, (row, column) =>
      scriptValue(this.host.book, contentAt(this.model, row, column), formatAt(this.model, row, column)),
    );
  }

  /** Writes below the last row with content; a full grid grows (R: one report of an error instead, P). */
  appendRow(rowContents: unknown[]): this {
    rowContents.forEach(checkLength);
    if (rowContents.length === 0) throw new ServiceError('Range values cannot be empty.');
    this.host.x.append(rowContents.length);
    const row = lastContentRow(this.model) + 1;
    requireEditable(this.host, this.model, rectOf(row, 1, 1, rowContents.length));
    this.growTo(row, rowContents.length);
    const area = { host: this.host, sheetModel: this.model, rect: rectOf(row, 1, 1, rowContents.length) };
    const entries = rowContents.map((value, i) =>
      entryOf(this.host, value, formatAt(this.model, row, i + 1)),
    );
    commitEntries(area, [entries]);
    return this;
  }

  /** Contents and formats go, notes and validations stay (T). */
  clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }): this {
    return this.wipe(options?.formatOnly !== true, options?.contentsOnly !== true);
  }

  clearContents(): this {
    return this.wipe(true, false);
  }

  clearFormats(): this {
    return this.wipe(false, true);
  }

  clearNotes(): this {
    return this.layout(() => {
      this.eachExtra((row, column) => patchExtra(this.model, row, column, { note: undefined }));
    });
  }

  /** All rows below the frozen ones: without frozen rows the header is sorted too (T). */
  sort(columnPosition: number, ascending = true): this {
    this.host.x.write(this.model.maxColumns * this.model.rows.length, () => {
      requireSheetEditable(this.host, this.model);
      const first = this.model.frozenRows + 1;
      const rect = rectOf(first, 1, Math.max(1, this.model.maxRows - first + 1), this.model.maxColumns);
      sortRows(this.host.book, this.model, rect, [{ column: columnPosition, ascending }]);
    });
    return this;
  }

  createTextFinder(findText: string): TextFinder {
    const rect = rectOf(1, 1, this.model.maxRows, this.model.maxColumns);
    return this.host.textFinder(findText, [{ sheet: this.model, rect }]);
  }

  private growTo(row: number, columns: number): void {
    const { book } = this.host;
    const { maxRows, maxColumns } = this.model;
    if (row > maxRows) {
      checkCellLimit(book, (row - maxRows) * maxColumns);
      shiftSheet(book, this.model, { axis: 'row', at: maxRows + 1, count: row - maxRows });
    }
    if (columns > maxColumns) {
      checkCellLimit(book, (columns - maxColumns) * this.model.maxRows);
      shiftSheet(book, this.model, { axis: 'column', at: maxColumns + 1, count: columns - maxColumns });
    }
  }

  private wipe(contents: boolean, formats: boolean): this {
    return this.layout(() => {
      const { model } = this;
      this.eachExtra((row, column) => {
        if (contents) dropValueExtras(model, row, column);
        if (formats) patchExtra(model, row, column, { style: undefined });
      });
      if (contents) for (const row of model.rows) if (row) row.values = [];
      if (formats) {
        model.columnStyles.clear();
        model.merges = [];
        model.conditionalRules = [];
        model.bandings = [];
      }
      model.dirty.everything = true;
      if (contents) recalculateAll(this.host.book);
    });
  }

  private eachExtra(visit: (row: number, column: number) => void): void {
    this.model.rows.forEach((row, i) => {
      row?.extras?.forEach((extra, j) => {
        if (extra !== undefined) visit(i + 1, j + 1);
      });
    });
  }
}
