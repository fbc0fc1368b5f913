// Which cells a formula looks at, and a register of the formulas of each sheet.
import type { BookModel, Rect, SheetModel } from '../book/model';
import { englishName } from './dialect';
import { sameName } from './references';
import { tokenize, type Corner, type FormulaToken, type Reference } from './tokens';

/** A block of one sheet. */
export interface Area {
  sheet: SheetModel;
  rect: Rect;
}

export interface FormulaCell {
  sheet: SheetModel;
  row: number;
  column: number;
  formula: string;
  tokens: FormulaToken[];
  /** Its result can change though nothing that it names does: `NOW`, `RAND`, `INDIRECT`. */
  volatile: boolean;
}

const volatileNames = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'INDIRECT', 'OFFSET']);
const registers = new WeakMap<SheetModel, Map<number, FormulaCell>>();

/** The formula cells of a sheet, looked for once; `note` keeps them after that. */
export function formulasOf(sheet: SheetModel): Map<number, FormulaCell> {
  let register = registers.get(sheet);
  if (!register) {
    register = new Map();
    for (const [index, row] of sheet.rows.entries()) {
      row?.extras?.forEach((extra, at) => {
        if (extra?.formula === undefined) return;
        register?.set(cellKey(index + 1, at + 1), readCell(sheet, index + 1, at + 1, extra.formula));
      });
    }
    registers.set(sheet, register);
  }
  return register;
}

/** Brings the register up to date with the cell, and answers its formula, if it has one. */
export function note(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
  const register = formulasOf(sheet);
  const key = cellKey(row, column);
  const formula = sheet.rows[row - 1]?.extras?.[column - 1]?.formula;
  if (formula === undefined) register.delete(key);
  else if (register.get(key)?.formula !== formula) register.set(key, readCell(sheet, row, column, formula));
  return register.get(key);
}

/** Forgets what was found: needed when cells moved without `note`. */
export function forgetFormulas(sheet: SheetModel): void {
  registers.delete(sheet);
}

/** What tells cells of one sheet apart. */
export function cellKey(row: number, column: number): number {
  return row * 20_000 + column;
}

export function readCell(sheet: SheetModel, row: number, column: number, formula: string): FormulaCell {
  const tokens = tokenize(formula);
  const volatile = tokens.some(
    ({ kind, text }) => kind === 'function' && volatileNames.has(englishName(text)),
  );
  return { sheet, row, column, formula, tokens, volatile };
}

/** The blocks that the formula names. Names of tabs or ranges that do not exist are left out. */
export function areasOf(book: BookModel, cell: FormulaCell): Area[] {
  return cell.tokens.flatMap((token) => {
    const area =
      token.kind === 'reference'
        ? areaOf(book, cell.sheet, token.reference)
        : token.kind === 'name'
          ? namedArea(book, token.text)
          : null;
    return area ? [area] : [];
  });
}

/** The block that the reference means on the grid as it is; null where the tab is not there. */
export function areaOf(book: BookModel, home: SheetModel, { sheetName, start, end }: Reference): Area | null {
  const sheet = sheetName === null ? home : book.sheets.find(({ name }) => sameName(name, sheetName));
  if (!sheet) return null;
  const last = end ?? start;
  const rows = span(start, last, 'row', sheet.maxRows);
  const columns = span(start, last, 'column', sheet.maxColumns);
  return {
    sheet,
    rect: { row: rows.first, rows: rows.length, column: columns.first, columns: columns.length },
  };
}

/** The block of a named range. */
export function namedArea(book: BookModel, name: string): Area | null {
  const named = book.namedRanges.find((each) => sameName(each.name, name));
  const sheet = named && book.sheets.find(({ id }) => id === named.sheetId);
  return named && sheet ? { sheet, rect: named.rect } : null;
}

function span(
  start: Corner,
  end: Corner,
  axis: 'row' | 'column',
  max: number,
): { first: number; length: number } {
  const [one, other] = [start[axis], end[axis]];
  if (one !== null && other !== null)
    return { first: Math.min(one, other), length: Math.abs(other - one) + 1 };
  const first = one ?? other ?? 1;
  return { first, length: Math.max(1, max - first + 1) };
}
