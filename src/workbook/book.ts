// The workbook as use cases see it: narrow, synchronous, addressed by 1-based rows and columns.

/** What a cell answers when read. Dates come as `Date`, a blank as `''`. */
export type CellValue = string | number | boolean | Date;

/** One match of `Book.find`. */
export interface CellAddress {
  tab: string;
  row: number;
  column: number;
}

/** One tab. Each method that touches cells is one service call. */
export interface Tab {
  readonly name: string;
  readonly id: number;
  readonly hidden: boolean;
  rowCount(): number;
  columnCount(): number;
  /** Last row and column with any content; 0 on an empty tab. */
  lastRow(): number;
  lastColumn(): number;
  values(row: number, column: number, rows: number, columns: number): CellValue[][];
  displayValues(row: number, column: number, rows: number, columns: number): string[][];
  formulas(row: number, column: number, rows: number, columns: number): string[][];
  /**
   * The last non-blank row of a column as Ctrl+Up from the foot of the grid finds it (1 where none). Where the
   * foot itself is filled that is the top of its block: a caller that writes below must see the next row blank.
   */
  lastFilledRow(column: number): number;
  /** Rows of one column, from `row` down, whose displayed text matches a RE2 expression: one call, by Google's text finder. */
  rowsFound(row: number, column: number, expression: string): number[];
  /** The first of them; null where there is none. */
  firstFound(row: number, column: number, expression: string): number | null;
  /**
   * Writes texts so that they come back character for character (a guard apostrophe where Google would read
   * a formula, number, date or boolean into them); numbers, booleans and typed values as they are.
   */
  write(row: number, column: number, rows: readonly (readonly CellInput[])[]): void;
  clear(row: number, column: number, rows: number, columns: number): void;
  insertRowsAfter(row: number, count: number): void;
  insertColumnsAfter(column: number, count: number): void;
  format(row: number, column: number, rows: number, columns: number, format: CellFormat): void;
  /** Google's patterns; a cell that nobody formatted answers `General` or `0.###############`. */
  numberFormats(row: number, column: number, rows: number, columns: number): string[][];
  /** Which cells have a validation rule. */
  validations(row: number, column: number, rows: number, columns: number): boolean[][];
  note(row: number, column: number, text: string): void;
  /** `''` where a cell has none. */
  notes(row: number, column: number, rows: number, columns: number): string[][];
  hideColumn(column: number): void;
  freezeRows(rows: number): void;
  /** Of a column, or of several from there on. */
  columnWidth(column: number, pixels: number, columns?: number): void;
  rowHeight(row: number, pixels: number): void;
  /**
   * Lets these charts stand on the tab, each known by its id or else its title: made where there is none, changed
   * where they show other cells. Any other stays. Answers their ids, in order.
   */
  charts(charts: readonly TabChart[]): number[];
  /** People are asked before they change the tab by hand; scripts are not. Nothing where the tab is protected already. */
  warnBeforeEdits(reason: string): void;
}

/** A value to write: a literal text, or `typed` text that Google should read as a person's typing (dates, times). */
export type CellInput = string | number | boolean | null | { typed: string };

/** A chart over cells of its own tab: the first column names what the others count, the first row says what they are. */
export interface TabChart {
  /** Null where nobody knows it yet. */
  id: number | null;
  title: string;
  kind: 'bar' | 'column';
  row: number;
  column: number;
  rows: number;
  columns: number;
  colors: readonly string[];
  /** Where its corner goes when it is made; a person may move it afterwards. Size in pixels. */
  at: { row: number; column: number; width: number; height: number };
}

export interface CellFormat {
  numberFormat?: string;
  bold?: boolean;
  background?: string;
  fontColor?: string;
  wrap?: boolean;
  /** A dropdown of these words; others are let in with a warning unless `strict`. */
  list?: { words: readonly string[]; strict: boolean; help: string };
}

/** The spreadsheet. */
export interface Book {
  tabs(): Tab[];
  tab(name: string): Tab | null;
  insertTab(name: string, index: number, rows: number, columns: number): Tab;
  /** A copy of a tab, with all that is on it: one call, where another grid than Google's usual one takes several. */
  copyTab(tab: Tab, name: string, index: number): Tab;
  /**
   * Cells of any tab whose displayed text matches, by Google's text finder with a RE2 expression: one call, and
   * three more that are cheap for each cell. Of more than `most` only the last ones.
   */
  find(expression: string, most?: number): CellAddress[];
  /**
   * The first columns of a tab from `row` down to the foot of its grid: two calls, where asking the tab takes three.
   * Null where no tab has this name, or none so wide.
   */
  readDown(tab: string, row: number, columns: number): CellValue[][] | null;
  /** Commits buffered writes; must run before the lock is released. */
  flush(): void;
}
