// A range's notes.
import { extraAt, patchExtra } from '../cells/grid';
import { eachCell, mapCells } from '../cells/rects';
import { requireEditable } from '../protection/guard';
import { checkShape, readArea, readFirst, writeArea } from './bounds';
import { RangeText } from './rangeText';

export class RangeNotes extends RangeText {
  getNote(): string {
    readFirst(this);
    return this.noteAt(this.rect.row, this.rect.column);
  }

  getNotes(): string[][] {
    readArea(this);
    return mapCells(this.rect, (row, column) => this.noteAt(row, column));
  }

  /** A number is taken as its text: `25` reads back as `25`. */
  setNote(note: unknown): this {
    this.enterNotes(() => (note === null || note === undefined ? null : String(note)));
    return this;
  }

  /** Unlike `setNote`, a whole number reads back with a decimal: `25.0` (T). */
  setNotes(notes: unknown[][]): this {
    checkShape(this.rect, notes);
    this.enterNotes((i, j) => noteText(notes[i]?.[j]));
    return this;
  }

  clearNote(): this {
    this.enterNotes(() => null);
    return this;
  }

  private enterNotes(note: (i: number, j: number) => string | null): void {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      eachCell(this.rect, (row, column, i, j) => {
        patchExtra(this.sheetModel, row, column, { note: note(i, j) || undefined });
      });
    });
  }

  private noteAt(row: number, column: number): string {
    return extraAt(this.sheetModel, row, column)?.note ?? '';
  }
}

function noteText(note: unknown): string | null {
  if (note === null || note === undefined) return null;
  if (typeof note === 'number' && Number.isInteger(note)) return note.toFixed(1);
  return String(note);
}
