// Formulas: their results kept right as cells change, and their references as cells move.
import type { BookModel, CellContent, SheetModel } from '../book/model';
import {
  areasOf,
  forgetFormulas,
  formulasOf,
  note,
  readCell,
  type Area,
  type FormulaCell,
} from './dependencies';
import { compute, loadEngine } from './engine';
import {
  followChange,
  followRelocation,
  moveReferences,
  type GridChange,
  type Relocation,
} from './references';
import { epochToSerial } from './serial';

/** Cells whose content or formula is new: one cell, or a block where `rows` and `columns` are given. */
export interface ChangedCells {
  sheet: SheetModel;
  row: number;
  column: number;
  rows?: number;
  columns?: number;
}

const clocks = new WeakMap<BookModel, () => number>();

/** Loads the engine before an execution. Without it the first formula loads it, in some 100 ms. */
export async function prepareFormulas(): Promise<void> {
  await loadEngine();
}

/** Gives the workbook's `NOW` and `TODAY` their clock (epoch ms). Without one they keep their last results. */
export function setFormulaClock(book: BookModel, now: () => number): void {
  clocks.set(book, now);
}

/**
 * The result of a formula as if it stood in the cell, over the contents as they are; it may name that very cell,
 * as the formula of a validation rule does. An array gives its first value. A function that is not known to the
 * engine gives `#NAME?`, what cannot be read `#ERROR!`.
 */
export function evaluateFormula(
  book: BookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): CellContent {
  return compute(book, [readCell(sheet, row, column, formula)], serialNow(book))[0] ?? null;
}

/**
 * Works out the formulas among the changed cells, and all that depend on these. Cells of a circle are `#REF!`.
 * A formula that the engine does not know keeps the result it had.
 */
export function recalculate(book: BookModel, changed: readonly ChangedCells[]): void {
  const dirty = new Set(changed.flatMap(notedFormulas));
  const all = book.sheets.flatMap((sheet) => [...formulasOf(sheet).values()]);
  if (all.length === 0) return;
  for (const cell of all) if (cell.volatile) dirty.add(cell);
  const waiting = all
    .filter((cell) => !dirty.has(cell))
    .map((cell) => ({ cell, areas: areasOf(book, cell) }));
  let fresh: Area[] = [...bounds(changed), ...[...dirty].map(areaOfCell)];
  while (fresh.length > 0) {
    const reached = waiting.filter(
      ({ cell, areas }) => !dirty.has(cell) && areas.some((area) => fresh.some((each) => meet(area, each))),
    );
    for (const { cell } of reached) dirty.add(cell);
    fresh = reached.map(({ cell }) => areaOfCell(cell));
  }
  settle(book, [...dirty]);
}

/** Looks for the formulas of every sheet anew and works them all out: after sheets, rows or columns came or went. */
export function recalculateAll(book: BookModel): void {
  for (const sheet of book.sheets) forgetFormulas(sheet);
  settle(
    book,
    book.sheets.flatMap((sheet) => [...formulasOf(sheet).values()]),
  );
}

/** The formula of a cell of the tab `sheetName` after rows or columns came or went on `change.sheetName`. */
export function shiftFormula(formula: string, sheetName: string, change: GridChange): string {
  return followChange(formula, sheetName, change);
}

/** Rewrites every formula that names cells which went elsewhere, then works all out anew. */
export function relocateReferences(book: BookModel, relocation: Relocation): void {
  for (const sheet of book.sheets) {
    forgetFormulas(sheet);
    for (const { row, column, formula } of formulasOf(sheet).values()) {
      const extra = sheet.rows[row - 1]?.extras?.[column - 1];
      const followed = followRelocation(formula, sheet.name, relocation);
      if (extra?.formula === undefined || followed === formula) continue;
      extra.formula = followed;
      sheet.dirty.rows.add(row);
    }
  }
  recalculateAll(book);
}

/** The formula as `copyTo` writes it `dRow` rows down and `dColumn` columns right. */
export function relativeCopy(formula: string, dRow: number, dColumn: number): string {
  return moveReferences(formula, dRow, dColumn);
}

function notedFormulas({ sheet, row, column, rows = 1, columns = 1 }: ChangedCells): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      const cell = note(sheet, row + down, column + right);
      if (cell) found.push(cell);
    }
  }
  return found;
}

/** One block a sheet around all its changed cells: it may cover more, never less. */
function bounds(changed: readonly ChangedCells[]): Area[] {
  const edges = new Map<SheetModel, { top: number; left: number; bottom: number; right: number }>();
  for (const { sheet, row, column, rows = 1, columns = 1 } of changed) {
    const edge = edges.get(sheet) ?? { top: row, left: column, bottom: 0, right: 0 };
    edges.set(sheet, {
      top: Math.min(edge.top, row),
      left: Math.min(edge.left, column),
      bottom: Math.max(edge.bottom, row + rows - 1),
      right: Math.max(edge.right, column + columns - 1),
    });
  }
  return [...edges].map(([sheet, { top, left, bottom, right }]) => ({
    sheet,
    rect: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  }));
}

/** Works out the formulas in rounds: first those that wait for none of the others. */
function settle(book: BookModel, cells: readonly FormulaCell[]): void {
  const now = serialNow(book);
  const waitsFor = waits(book, cells);
  let open = [...cells];
  while (open.length > 0) {
    const left = new Set(open);
    const round = open.filter((cell) => !waitsFor.get(cell)?.some((other) => left.has(other)));
    const results = round.length > 0 ? compute(book, round, now) : open.map(() => ({ error: '#REF!' }));
    const done = round.length > 0 ? round : open;
    done.forEach((cell, index) => {
      keep(cell, results[index] ?? null);
    });
    const settled = new Set(done);
    open = open.filter((cell) => !settled.has(cell));
  }
}

function waits(book: BookModel, cells: readonly FormulaCell[]): Map<FormulaCell, FormulaCell[]> {
  const bySheet = new Map<SheetModel, FormulaCell[]>();
  for (const cell of cells) {
    const others = bySheet.get(cell.sheet);
    if (others) others.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return new Map(
    cells.map((cell) => {
      const areas = areasOf(book, cell);
      return [
        cell,
        areas.flatMap((area) =>
          (bySheet.get(area.sheet) ?? []).filter((each) => meet(area, areaOfCell(each))),
        ),
      ];
    }),
  );
}

function keep({ sheet, row, column }: FormulaCell, result: CellContent): void {
  const model = sheet.rows[row - 1];
  if (!model) return;
  const before = model.values[column - 1] ?? null;
  const unknown = result !== null && typeof result === 'object' && result.error === '#NAME?';
  if (same(before, result) || (unknown && before !== null)) return;
  while (model.values.length < column) model.values.push(null);
  model.values[column - 1] = result;
  sheet.dirty.rows.add(row);
}

function same(one: CellContent, other: CellContent): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other;
  return one.error === other.error;
}

function serialNow(book: BookModel): number | null {
  const clock = clocks.get(book);
  return clock ? epochToSerial(clock(), book.timeZone) : null;
}

function areaOfCell({ sheet, row, column }: FormulaCell): Area {
  return { sheet, rect: { row, column, rows: 1, columns: 1 } };
}

function meet(one: Area, other: Area): boolean {
  const [a, b] = [one.rect, other.rect];
  return (
    one.sheet === other.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
