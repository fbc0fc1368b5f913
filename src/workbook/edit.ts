// A person's edit of the grid as a use case sees it, with what may be read and written around it.
import type { CellInput, CellValue } from './book';

/** 1-based, ends included in the counts. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Edit {
  readonly area: Area;
  /** The one cell's new content as text; null for a block, for an emptied cell, and where Google says nothing. */
  readonly value: string | null;
  /** What the one cell held; null for a block, and where it was empty. */
  readonly oldValue: string | null;
  /** Service calls on the spreadsheet so far. */
  spent(): number;
  /** One call. */
  sheetId(): number;
  /** Each of these costs one call, and `reach` more. */
  values(area: Area): CellValue[][];
  /** As `Tab.write`: texts come back character for character. */
  write(area: Area, rows: readonly (readonly CellInput[])[]): void;
  notes(area: Area): string[][];
  writeNotes(area: Area, notes: readonly (readonly string[])[]): void;
  /** Last row and column of the tab with content. */
  lastRow(): number;
  lastColumn(): number;
  /** What it costs to get at an area: nothing for the edit's own and for one that was used before. */
  reach(area: Area): 0 | 1;
}

export function lastRowOf(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columns - 1;
}
