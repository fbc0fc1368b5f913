// A range's values: what a script reads and writes.
import { displayer } from '../cells/displayer';
import { checkLength, entryOf, scriptValue } from '../cells/entry';
import { commitEntries } from '../cells/commit';
import { contentAt, formatAt, isBlankAt } from '../cells/grid';
import { eachCell, mapCells } from '../cells/rects';
import { checkShape, readArea, readFirst, writeArea } from './bounds';
import { relativeCopy } from '../../../values/formula';
import { RangeAddress } from './rangeAddress';

export class RangeValues extends RangeAddress {
  /** Number, boolean, Date (in the spreadsheet's zone) or text; `''` for a blank. */
  getValue(): unknown {
    readFirst(this);
    return this.valueAt(this.rect.row, this.rect.column);
  }

  getValues(): unknown[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.valueAt(row, column));
  }

  getDisplayValue(): string {
    readFirst(this);
    return this.textAt(this.rect.row, this.rect.column, displayer(this.host.book));
  }

  getDisplayValues(): string[][] {
    readArea(this);
    const show = displayer(this.host.book);
    return mapCells(this.rect, (row, column) => this.textAt(row, column, show));
  }

  /** True where every cell has neither value nor formula. */
  isBlank(): boolean {
    readArea(this);
    let blank = true;
    eachCell(this.rect, (row, column) => {
      blank &&= isBlankAt(this.sheetModel, row, column);
    });
    return blank;
  }

  /** The same value in every cell; a formula's references move along. Text is read as typed; null clears. */
  setValue(value: unknown): this {
    checkLength(value);
    const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
    this.enter((i, j) => (formula === null ? value : relativeCopy(formula, i, j)));
    return this;
  }

  setValues(values: unknown[][]): this {
    checkShape(this.rect, values);
    for (const row of values) row.forEach(checkLength);
    this.enter((i, j) => values[i]?.[j]);
    return this;
  }

  private enter(input: (rowOffset: number, columnOffset: number) => unknown): void {
    writeArea(this, () => {
      const entries = mapCells(this.rect, (row, column) =>
        entryOf(
          this.host,
          input(row - this.rect.row, column - this.rect.column),
          formatAt(this.sheetModel, row, column),
        ),
      );
      commitEntries(this, entries);
    });
  }

  private valueAt(row: number, column: number): unknown {
    const content = contentAt(this.sheetModel, row, column);
    if (content === null) return '';
    return scriptValue(this.host.book, content, formatAt(this.sheetModel, row, column));
  }

  private textAt(row: number, column: number, show: ReturnType<typeof displayer>): string {
    const content = contentAt(this.sheetModel, row, column);
    return content === null ? '' : show(content, formatAt(this.sheetModel, row, column));
  }
}
