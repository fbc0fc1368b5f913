// Clearing a range: contents, formats, notes, validations, each alone or together.
import { recalculate } from '../../../values/formula';
import { patchExtra, PLAIN, putContent } from '../cells/grid';
import { eachCell, lastColumnOf } from '../cells/rects';
import { requireEditable } from '../protection/guard';
import { isHiddenByFilter } from '../filter/hidden';
import { writeArea } from './bounds';
import { coversColumns } from './styling';
import { RangeValidation } from './rangeValidation';

export interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
  skipFilteredRows?: boolean;
}

export class RangeClear extends RangeValidation {
  /** Without options: contents and formats. Notes and validations stay. */
  clear(options: ClearOptions = {}): this {
    const some =
      options.commentsOnly || options.contentsOnly || options.formatOnly || options.validationsOnly;
    this.wipe({
      contents: options.contentsOnly || !some,
      formats: options.formatOnly || !some,
      notes: options.commentsOnly === true,
      validations: options.validationsOnly === true,
      skipFiltered: options.skipFilteredRows === true,
    });
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }

  private wipe(what: {
    contents: boolean | undefined;
    formats: boolean | undefined;
    notes: boolean;
    validations: boolean;
    skipFiltered: boolean;
  }): void {
    writeArea(this, () => {
      const sheet = this.sheetModel;
      requireEditable(this.host, sheet, this.rect);
      if (what.formats && coversColumns(this)) forgetColumns(sheet, this.rect);
      eachCell(this.rect, (row, column) => {
        if (row > sheet.rows.length && !what.formats) return;
        if (what.skipFiltered && isHiddenByFilter(sheet, row)) return;
        if (what.contents) putContent(sheet, row, column, null);
        if (what.formats) clearLook(sheet, row, column);
        if (what.notes) patchExtra(sheet, row, column, { note: undefined });
        if (what.validations) patchExtra(sheet, row, column, { validation: undefined });
      });
      if (what.contents) recalculate(this.host.book, [{ sheet, ...this.rect }]);
    });
  }
}

function forgetColumns(sheet: RangeClear['sheetModel'], rect: RangeClear['rect']): void {
  for (let column = rect.column; column <= lastColumnOf(rect); column += 1) sheet.columnStyles.delete(column);
  sheet.dirty.layout = true;
}

/** A cell under a styled column needs a plain style of its own to lose the column's. */
function clearLook(sheet: RangeClear['sheetModel'], row: number, column: number): void {
  const style = sheet.columnStyles.has(column) ? PLAIN : undefined;
  patchExtra(sheet, row, column, { style });
}
