// IronCalc, loaded when the first formula needs it: works out formulas over the cells that they name.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import initialise, { initSync, Model } from '@ironcalc/wasm';
import type { BookModel, CellContent, Rect, SheetModel } from '../book/model';
import { columnLetters } from './a1';
import { areaOf, cellKey, namedArea, type Area, type FormulaCell } from './dependencies';
import { toEnglish } from './dialect';
import { localeOf } from './locale';
import { isMalformed } from './syntax';

/** What IronCalc's `getCellType` answers. */
const cellType = { number: 1, text: 2, logical: 4, error: 16 };
/** IronCalc's own errors, in Google's words. */
const googleErrors: Readonly<Record<string, string>> = {
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
  '#N/IMPL': '#NAME?',
  '#N/IMPL!': '#NAME?',
};
let ready = false;

/** Loads the engine ahead of an execution, so that the first formula does not wait for it. */
export async function loadEngine(): Promise<void> {
  if (ready) return;
  await initialise({ module_or_path: await readFile(wasmPath()) });
  ready = true;
}

function loadEngineNow(): void {
  if (ready) return;
  initSync({ module: readFileSync(wasmPath()) });
  ready = true;
}

function wasmPath(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm')), 'wasm_bg.wasm');
}

/**
 * The results of formulas that do not name one another. `now` is the serial of the moment for `NOW` and `TODAY`;
 * without it those are `#NAME?`, as is every function that the engine lacks.
 */
export function compute(book: BookModel, cells: readonly FormulaCell[], now: number | null): CellContent[] {
  const plain = cells.map((cell) => plainReference(book, cell));
  if (!plain.includes(undefined)) return plain.map((content) => content ?? null);
  loadEngineNow();
  const bench = new Bench(book, now);
  try {
    for (const [index, cell] of cells.entries()) if (plain[index] === undefined) bench.place(cell);
    bench.evaluate();
    return cells.map((cell, index) => {
      const content = plain[index];
      return content === undefined ? bench.result(cell) : content;
    });
  } finally {
    bench.free();
  }
}

/** `=A1` gives the cell's own content, a blank too, of which the engine would make 0. Undefined for all else. */
function plainReference(book: BookModel, { tokens, sheet }: FormulaCell): CellContent | undefined {
  const [, token, more] = tokens;
  if (token?.kind !== 'reference' || more !== undefined || token.reference.end !== null) return undefined;
  const area = areaOf(book, sheet, token.reference);
  return area ? (area.sheet.rows[area.rect.row - 1]?.values[area.rect.column - 1] ?? null) : undefined;
}

/** A workbook of the engine: each tab that is named, and for each tab with formulas a sheet to work them out. */
class Bench {
  private readonly model = new Model('bench', 'en', 'UTC', 'en');
  private readonly indexes = new Map<string, number>();
  private readonly fed = new Set<string>();
  private sheets = 1;

  constructor(
    private readonly book: BookModel,
    private readonly now: number | null,
  ) {
    this.model.pauseEvaluation();
  }

  /** Puts the formula where it stands, on the sheet beside its tab's, and what it names on the tabs. */
  place(cell: FormulaCell): void {
    const { row, column } = cell;
    const formula = this.translate(cell);
    this.enter(this.sheet(this.nameOf(cell.sheet, 'Work')), row, column, formula);
    // Numbers are read back through a text: the engine formats to nine digits.
    const address = `${this.nameOf(cell.sheet, 'Work')}!${columnLetters(column)}${String(row)}`;
    this.enter(this.sheet(this.nameOf(cell.sheet, 'Text')), row, column, `=${address}&""`);
  }

  evaluate(): void {
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  result({ sheet, row, column }: FormulaCell): CellContent {
    const index = this.sheet(this.nameOf(sheet, 'Work'));
    const shown = this.model.getFormattedCellValue(index, row, column);
    switch (this.model.getCellType(index, row, column)) {
      case cellType.number: {
        const text = this.model.getFormattedCellValue(this.sheet(this.nameOf(sheet, 'Text')), row, column);
        const value = Number(text);
        return Number.isFinite(value) ? value : { error: '#NUM!' };
      }
      case cellType.logical:
        return shown === 'TRUE';
      case cellType.error:
        return { error: googleErrors[shown] ?? shown };
      default:
        return shown;
    }
  }

  free(): void {
    this.model.free();
  }

  private translate(cell: FormulaCell): string {
    const tokens = toEnglish(cell.tokens, localeOf(this.book.locale));
    if (isMalformed(tokens)) return '#ERROR!';
    const texts = tokens.map((token) => {
      if (token.kind === 'reference') {
        const area = areaOf(this.book, cell.sheet, token.reference);
        return area ? this.address(area) : '#REF!';
      }
      const named = token.kind === 'name' ? namedArea(this.book, token.text) : null;
      return named ? this.address(named) : token.text;
    });
    return texts.join('').replace(/\b(TODAY|NOW)\s*\(\s*\)/g, (call, name: string) => {
      if (this.now === null) return `NO${call}`;
      return String(name === 'TODAY' ? Math.floor(this.now) : this.now);
    });
  }

  private address({ sheet, rect }: Area): string {
    this.feed(sheet, rect);
    const last = `$${columnLetters(rect.column + rect.columns - 1)}$${String(rect.row + rect.rows - 1)}`;
    const first = `$${columnLetters(rect.column)}$${String(rect.row)}`;
    return `${this.nameOf(sheet, 'Tab')}!${first === last ? first : `${first}:${last}`}`;
  }

  private feed(sheet: SheetModel, rect: Rect): void {
    const index = this.sheet(this.nameOf(sheet, 'Tab'));
    const block = [index, rect.row, rect.column, rect.rows, rect.columns].join();
    if (this.fed.has(block)) return;
    this.fed.add(block);
    const lastRow = Math.min(rect.row + rect.rows - 1, sheet.rows.length);
    for (let row = rect.row; row <= lastRow; row += 1) {
      const values = sheet.rows[row - 1]?.values ?? [];
      const lastColumn = Math.min(rect.column + rect.columns - 1, values.length);
      for (let column = rect.column; column <= lastColumn; column += 1) {
        const content = values[column - 1] ?? null;
        const cell = `${String(index)}:${String(cellKey(row, column))}`;
        if (content === null || this.fed.has(cell)) continue;
        this.fed.add(cell);
        this.enter(index, row, column, inputOf(content));
      }
    }
  }

  private enter(index: number, row: number, column: number, input: string): void {
    this.model.setUserInput(index, row, column, input);
  }

  /** Names that need no quotes and cannot be taken for cells, whatever the tab is called. */
  private nameOf(sheet: SheetModel, use: 'Tab' | 'Work' | 'Text'): string {
    return `${use}_${String(this.book.sheets.indexOf(sheet))}_`;
  }

  private sheet(name: string): number {
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = this.sheets;
      this.model.newSheet();
      this.model.renameSheet(index, name);
      this.indexes.set(name, index);
      this.sheets += 1;
    }
    return index;
  }
}

function inputOf(content: string | number | boolean | { error: string }): string {
  if (typeof content === 'string') return `'${content}`;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : content.error;
}
