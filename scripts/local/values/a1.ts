// A1 notation: the addresses of cells, ranges, whole rows and whole columns, read and printed.
import type { Rect } from '../book/model';

/** A range as written. Rows and columns count from 1; a null bound is open (`5:7` has open columns). */
export interface A1Range {
  /** The tab that the text names, or null where it names none. */
  sheetName: string | null;
  startRow: number | null;
  startColumn: number | null;
  endRow: number | null;
  endColumn: number | null;
}

const corner = /^(\$?[A-Za-z]{1,3})?(\$?[1-9]\d{0,6})?$/;
const r1c1Range = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;
const plainSheetName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const looksLikeReference = /^(?:[A-Za-z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i;

/** `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `columnNumber('ab')` is 28; a leading `$` is ignored. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.replace('$', '').toUpperCase())
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/**
 * Reads `B2`, `$B$2:D4`, `5:7`, `D:F`, `A5:B`, `R2C3:R4C5`, each with or without `Tab!` or `'My tab'!`.
 * Mixed corners are put in order. Null where the text is no address. `RC1` is column RC, row 1 (case A9).
 */
export function parseA1(text: string): A1Range | null {
  const { sheetName, address } = splitSheetName(text.trim());
  if (sheetName === '') return null;
  const byNumber = r1c1Range.exec(address);
  if (byNumber) {
    const [row, column] = [Number(byNumber[1]), Number(byNumber[2])];
    const lastRow = byNumber[3] === undefined ? row : Number(byNumber[3]);
    const lastColumn = byNumber[4] === undefined ? column : Number(byNumber[4]);
    return ordered(sheetName, row, column, lastRow, lastColumn);
  }
  const corners = address.split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0] ?? '');
  if (!first) return null;
  if (corners.length === 1) {
    if (first.row === null || first.column === null) return null;
    return ordered(sheetName, first.row, first.column, first.row, first.column);
  }
  const last = parseCorner(corners[1] ?? '');
  if (!last) return null;
  // A bound that only one corner gives is where the range begins: `A5:B` and `A:B5` both start at row 5.
  const rows = inOrder(first.row, last.row);
  const columns = inOrder(first.column, last.column);
  if (rows[0] === null && columns[0] === null) return null;
  return { sheetName, startRow: rows[0], startColumn: columns[0], endRow: rows[1], endColumn: columns[1] };
}

/** Closes the open bounds with the size of the grid. Null where the range starts beyond it. */
export function resolveA1(range: A1Range, maxRows: number, maxColumns: number): Rect | null {
  const row = range.startRow ?? 1;
  const column = range.startColumn ?? 1;
  const rows = (range.endRow ?? maxRows) - row + 1;
  const columns = (range.endColumn ?? maxColumns) - column + 1;
  return rows < 1 || columns < 1 ? null : { row, column, rows, columns };
}

/** `B2:D4`, `5:7`, `D:F`, `A5:B`, with the tab before it where the range names one. */
export function printA1(range: A1Range): string {
  const start = printCorner(range.startRow, range.startColumn);
  const end = printCorner(range.endRow, range.endColumn);
  const single = range.startRow !== null && range.startColumn !== null && start === end;
  const address = single ? start : `${start}:${end}`;
  return range.sheetName === null ? address : `${quoteSheetName(range.sheetName)}!${address}`;
}

/** `B2:D4`, or `B2` for one cell. */
export function rectToA1(rect: Rect): string {
  const start = columnLetters(rect.column) + String(rect.row);
  if (rect.rows === 1 && rect.columns === 1) return start;
  return `${start}:${columnLetters(rect.column + rect.columns - 1)}${String(rect.row + rect.rows - 1)}`;
}

/** `cellToA1(3, 28)` is `AB3`. */
export function cellToA1(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** The tab's name as a formula needs it: `'My tab'`, `'it''s'`, or bare where that is enough. */
export function quoteSheetName(name: string): string {
  if (plainSheetName.test(name) && !looksLikeReference.test(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

function splitSheetName(text: string): { sheetName: string | null; address: string } {
  const quoted = /^'((?:[^']|'')*)'!/.exec(text);
  if (quoted) {
    return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), address: text.slice(quoted[0].length) };
  }
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, address: text };
  return { sheetName: text.slice(0, bang), address: text.slice(bang + 1) };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = corner.exec(text);
  if (!match || text === '') return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2].replace('$', '')),
  };
}

function printCorner(row: number | null, column: number | null): string {
  return (column === null ? '' : columnLetters(column)) + (row === null ? '' : String(row));
}

function inOrder(first: number | null, last: number | null): [number | null, number | null] {
  if (first !== null && last !== null) return first <= last ? [first, last] : [last, first];
  return [first ?? last, null];
}

function ordered(
  sheetName: string | null,
  row: number,
  column: number,
  row2: number,
  column2: number,
): A1Range {
  return {
    sheetName,
    startRow: Math.min(row, row2),
    startColumn: Math.min(column, column2),
    endRow: Math.max(row, row2),
    endColumn: Math.max(column, column2),
  };
}
