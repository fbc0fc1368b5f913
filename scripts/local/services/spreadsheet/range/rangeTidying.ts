// Tidying a range's values: sorting, duplicates, spaces, splitting, shuffling.
import type { EnumValue } from '../../../kernel/enums';
import { recalculate } from '../../../values/formula';
import { displayText, entryOf } from '../cells/entry';
import { commitEntries } from '../cells/commit';
import {
  contentAt,
  copyCell,
  extraAt,
  formatAt,
  placeCell,
  putContent,
  withoutValueExtras,
  type CellCopy,
} from '../cells/grid';
import { eachCell, lastRowOf, mapCells, rectOf } from '../cells/rects';
import { sortKeys, sortRows } from '../cells/sort';
import { splitText, guessDelimiter } from '../cells/split';
import { requireEditable } from '../protection/guard';
import { checkInGrid, readArea, writeArea } from './bounds';
import type { Range } from './range';
import { RangeShifts } from './rangeShifts';
import { lastContentRow } from '../cells/extent';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

export class RangeTidying extends RangeShifts {
  /** Columns are counted on the sheet, not within the range. */
  sort(sortSpec: unknown): this {
    const keys = sortKeys(sortSpec, this.rect);
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      sortRows(this.host.book, this.sheetModel, this.rect, keys);
    });
    return this;
  }

  randomize(): this {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      const rows = mapCells(this.rect, (row, column) => copyCell(this.sheetModel, row, column));
      for (let i = rows.length - 1; i > 0; i -= 1) {
        const j = Math.floor(Math.random() * (i + 1));
        [rows[i], rows[j]] = [rows[j] as CellCopy[], rows[i] as CellCopy[]];
      }
      this.place(rows);
    });
    return this;
  }

  /** Keeps the first of equal rows; answers the range that is left. Columns are counted on the sheet. */
  removeDuplicates(columnsToCompare?: number[]): Range {
    readArea(this);
    requireEditable(this.host, this.sheetModel, this.rect);
    const { rect, sheetModel: sheet } = this;
    const compared = columnsToCompare?.map((column) => column - rect.column);
    const seen = new Set<string>();
    const cells = mapCells(rect, (row, column) => copyCell(sheet, row, column));
    const kept = cells.filter((row) => {
      const key = JSON.stringify(
        row.filter((_, j) => compared?.includes(j) ?? true).map(({ content }) => fold(content)),
      );
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (kept.length < cells.length) {
      this.place([...kept, ...cells.slice(kept.length).map((row) => row.map(valueless))]);
    }
    return this.host.range(sheet, { ...rect, rows: Math.max(1, kept.length) });
  }

  /** Spaces, tabs and new lines at both ends go; runs of them within become one space. */
  trimWhitespace(): this {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      eachCell(this.used(), (row, column) => {
        const content = contentAt(this.sheetModel, row, column);
        if (typeof content !== 'string' || extraAt(this.sheetModel, row, column)?.formula) return;
        const trimmed = content.trim().replace(/\s+/g, ' ');
        if (trimmed !== content) putContent(this.sheetModel, row, column, trimmed === '' ? null : trimmed);
      });
      recalculate(this.host.book, [{ sheet: this.sheetModel, ...this.rect }]);
    });
    return this;
  }

  /** Pieces go to the cells on the right, over what stands there. Without a delimiter one is guessed. */
  splitTextToColumns(delimiter?: string | EnumValue): void {
    checkInGrid(this);
    this.host.x.append(this.rect.rows);
    const { sheetModel: sheet, rect } = this;
    const texts = mapCells({ ...rect, columns: 1 }, (row, column) =>
      displayText(this.host.book, contentAt(sheet, row, column), formatAt(sheet, row, column)),
    ).map(([text]) => text ?? '');
    const mark =
      delimiter === undefined
        ? guessDelimiter(texts)
        : typeof delimiter === 'string'
          ? delimiter
          : (DELIMITERS[delimiter.name] ?? ',');
    const pieces = texts.map((text) => splitText(text, mark));
    const columns = Math.max(1, ...pieces.map((row) => row.length));
    const target = this.host.range(sheet, rectOf(rect.row, rect.column, rect.rows, columns));
    checkInGrid(target);
    const entries = pieces.map((row) =>
      Array.from({ length: columns }, (_, j) => entryOf(this.host, row[j] ?? null, undefined)),
    );
    commitEntries(target, entries);
  }

  private used(): { row: number; column: number; rows: number; columns: number } {
    const last = Math.min(lastRowOf(this.rect), lastContentRow(this.sheetModel));
    return { ...this.rect, rows: Math.max(0, last - this.rect.row + 1) };
  }

  private place(rows: CellCopy[][]): void {
    eachCell(this.rect, (row, column, i, j) => {
      const cell = rows[i]?.[j];
      if (cell !== undefined) placeCell(this.sheetModel, row, column, cell);
    });
    recalculate(this.host.book, [{ sheet: this.sheetModel, ...this.rect }]);
  }
}

/** Duplicates are found without regard to case. */
function fold(content: CellCopy['content']): unknown {
  return typeof content === 'string' ? content.toLowerCase() : content;
}

function valueless({ extra }: CellCopy): CellCopy {
  const look = withoutValueExtras(extra);
  return { content: null, extra: Object.keys(look).length > 0 ? look : undefined };
}
