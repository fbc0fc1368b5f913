// Addresses as a workbook's XML writes them: `A1:B3 D5`, and references inside formulas that move or are renamed.
import { columnLetters, columnNumber, parseA1, quoteSheetName, rectToA1, resolveA1 } from '../../values/a1';
import type { RangeArgument, Rect } from '../model';

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const columns = new Map<string, number>();

/** `{ row, column }` of `AB12`; fast, for the millions of cells of a sheet. */
export function cellPlace(reference: string): { row: number; column: number } {
  let at = 0;
  while (reference.charCodeAt(at) >= 65) at += 1;
  const letters = reference.slice(0, at);
  let column = columns.get(letters);
  if (column === undefined) columns.set(letters, (column = columnNumber(letters)));
  return { row: Number(reference.slice(at)), column };
}

/** The rectangles of a list separated by blanks; open ones reach the end of Excel's grid. */
export function readRects(sqref: string | undefined): Rect[] {
  const rects: Rect[] = [];
  for (const part of (sqref ?? '').split(/\s+/)) {
    const range = part === '' ? null : parseA1(part);
    const rect = range && resolveA1(range, lastRow, lastColumn);
    if (rect) rects.push(rect);
  }
  return rects;
}

export function printRects(rects: readonly Rect[]): string {
  return rects.map(rectToA1).join(' ');
}

/** `'My tab'!$A$2:$A$26`. */
export function printReference(sheetName: string, rect: Rect): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row)}`;
  const first = corner(rect.row, rect.column);
  const last = corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1);
  return `${quoteSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

/** The cells that a formula names if it is nothing but one reference; `home` is the tab that stands where none is named. */
export function readReference(
  formula: string,
  sheetIds: ReadonlyMap<string, number>,
  home: number,
): RangeArgument | null {
  const range = parseA1(formula);
  if (!range) return null;
  const sheetId = range.sheetName === null ? home : sheetIds.get(range.sheetName);
  const rect = resolveA1(range, lastRow, lastColumn);
  return sheetId === undefined || !rect ? null : { sheetId, rect };
}

/**
 * Rectangles that cover the given cells exactly once: runs down each column, joined sideways where they are alike.
 * `cells` may come in any order.
 */
export function coverCells(cells: readonly { row: number; column: number }[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const rects: Rect[] = [];
  const open = new Map<string, Rect>();
  for (const run of runs) {
    const key = `${String(run.row)}+${String(run.rows)}`;
    const left = open.get(key);
    if (left && left.column + left.columns === run.column) left.columns += 1;
    else {
      rects.push(run);
      open.set(key, run);
    }
  }
  return rects;
}

// A text, a quoted tab name, a name or function, or a reference; only the last has groups.
const formulaPart =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[A-Za-z_\\.][\w.]*[(!]|(?<![\w.$])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.]))/g;

/** The formula as it reads after a copy `rows` down and `columns` to the right: relative references move. */
export function shiftFormula(formula: string, rows: number, columnsRight: number): string {
  const column = (fixed: string, letters: string) =>
    fixed + (fixed === '$' ? letters : columnLetters(Math.max(1, columnNumber(letters) + columnsRight)));
  const row = (fixed: string, number: string) =>
    fixed + (fixed === '$' ? number : String(Math.max(1, Number(number) + rows)));
  return formula.replace(formulaPart, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      fixed = '',
      letters,
      fixedRow = '',
      number,
      fixedA = '',
      a,
      fixedB = '',
      b,
      fixedM = '',
      m,
      fixedN = '',
      n,
    ] = groups;
    if (letters !== undefined && number !== undefined) return column(fixed, letters) + row(fixedRow, number);
    if (a !== undefined && b !== undefined) return `${column(fixedA, a)}:${column(fixedB, b)}`;
    if (m !== undefined && n !== undefined) return `${row(fixedM, m)}:${row(fixedN, n)}`;
    return whole;
  });
}

const tabName = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\w.]*)!/gu;

/** The formula with tabs called by their new names. */
export function renameTabs(formula: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return formula;
  return formula.replace(tabName, (whole: string, quoted: string | undefined, bare: string | undefined) => {
    const now = renamed.get(quoted?.replace(/''/g, "'") ?? bare ?? '');
    return now === undefined ? whole : `${quoteSheetName(now)}!`;
  });
}

/** Whether the formula names one of the tabs. */
export function mentionsTab(formula: string, tabs: ReadonlySet<string>): boolean {
  if (tabs.size === 0) return false;
  return [...formula.matchAll(tabName)].some(([, quoted, bare]) =>
    tabs.has(quoted?.replace(/''/g, "'") ?? bare ?? ''),
  );
}
