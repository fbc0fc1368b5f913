// A Book in memory that behaves as Google's does where use cases can tell: what use-case tests write to.
import type {
  Book,
  CellAddress,
  CellFormat,
  CellInput,
  CellValue,
  Tab,
  TabChart,
} from '../../src/workbook/book';
import {
  BLANK_CONTENT,
  blank,
  content,
  isFilled,
  lastFilledIndex,
  refuse,
  seeded,
  type CellSeed,
  type MemoryCell,
} from './memoryCells';
import { displayOf } from './memoryValues';

export interface TabSeed {
  name: string;
  rows: readonly (readonly CellSeed[])[];
  hidden?: boolean;
  /** The grid; by default 20 rows more than the data and no column more, 26 columns on an empty tab. */
  rowCount?: number;
  columnCount?: number;
}

/** One call on a tab or the book, for tests of cost. */
export interface BookCall {
  tab: string;
  method: string;
  cells: number;
}

export class MemoryBook implements Book {
  readonly calls: BookCall[] = [];
  private readonly all: MemoryTab[];
  private nextId = 1;

  constructor(seeds: readonly TabSeed[]) {
    this.all = seeds.map((seed) => new MemoryTab(this, seed, this.nextId++));
  }

  tabs(): MemoryTab[] {
    return [...this.all];
  }

  tab(name: string): MemoryTab | null {
    return this.all.find((tab) => tab.name === name) ?? null;
  }

  insertTab(name: string, index: number, rows: number, columns: number): MemoryTab {
    if (this.tab(name)) throw new Error(`A sheet with the name "${name}" already exists.`);
    this.note(name, 'insertTab', 0);
    const seed = { name, rows: [], rowCount: rows, columnCount: columns };
    const tab = new MemoryTab(this, seed, this.nextId++);
    this.all.splice(index, 0, tab);
    return tab;
  }

  copyTab(tab: MemoryTab, name: string, index: number): MemoryTab {
    if (tab.lastRow() > 0) throw new Error('Only a tab without content is copied here.');
    return this.insertTab(name, index, tab.rowCount(), tab.columnCount());
  }

  find(expression: string): CellAddress[] {
    this.note('', 'find', 0);
    const pattern = new RegExp(expression.replace(/^\(\?[a-z]+\)/, ''), 'i');
    return this.all.flatMap((tab) => tab.matches(pattern));
  }

  readDown(name: string, row: number, columns: number): CellValue[][] | null {
    const tab = this.tab(name);
    if (!tab || row > tab.rowCount() || columns > tab.columnCount()) return null;
    return tab.values(row, 1, tab.rowCount() - row + 1, columns);
  }

  flush(): void {
    this.note('', 'flush', 0);
  }

  note(tab: string, method: string, cells: number): void {
    this.calls.push({ tab, method, cells });
  }

  /** How many cells were read so far. */
  cellsRead(): number {
    const reads = this.calls.filter((call) => /alues|formulas|ormats|validations|notes/.test(call.method));
    return reads.reduce((sum, call) => sum + call.cells, 0);
  }

  /** Everything that a person could notice, as plain data. */
  snapshot(): unknown {
    return JSON.parse(JSON.stringify(this.all.map((tab) => tab.snapshot())));
  }
}

export class MemoryTab implements Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  /** What people are told before they change the tab by hand; one at most. */
  readonly warnings: string[] = [];
  /** Those that a person made have an id below 1000. */
  standingCharts: TabChart[] = [];
  frozen = 0;
  private cells: (MemoryCell | undefined)[][];
  private height: number;
  private width: number;

  constructor(
    private readonly book: MemoryBook,
    seed: TabSeed,
    readonly id: number,
  ) {
    const widest = Math.max(0, ...seed.rows.map((row) => row.length));
    this.name = seed.name;
    this.hidden = seed.hidden ?? false;
    this.cells = seed.rows.map((row) => row.map(seeded));
    this.height = seed.rowCount ?? seed.rows.length + 20;
    this.width = seed.columnCount ?? (widest || 26);
  }

  rowCount(): number {
    return this.height;
  }

  columnCount(): number {
    return this.width;
  }

  lastRow(): number {
    this.book.note(this.name, 'lastRow', 0);
    for (let row = this.cells.length; row > 0; row--) {
      if ((this.cells[row - 1] ?? []).some(isFilled)) return row;
    }
    return 0;
  }

  lastColumn(): number {
    this.book.note(this.name, 'lastColumn', 0);
    return this.cells.reduce((last, row) => Math.max(last, lastFilledIndex(row) + 1), 0);
  }

  values(row: number, column: number, rows: number, columns: number): CellValue[][] {
    return this.read('values', row, column, rows, columns, (cell) => cell?.value ?? '');
  }

  displayValues(row: number, column: number, rows: number, columns: number): string[][] {
    return this.read('displayValues', row, column, rows, columns, (cell) => cell?.display ?? '');
  }

  formulas(row: number, column: number, rows: number, columns: number): string[][] {
    return this.read('formulas', row, column, rows, columns, (cell) => cell?.formula ?? '');
  }

  numberFormats(row: number, column: number, rows: number, columns: number): string[][] {
    return this.read('numberFormats', row, column, rows, columns, (cell) => cell?.numberFormat ?? 'General');
  }

  validations(row: number, column: number, rows: number, columns: number): boolean[][] {
    return this.read('validations', row, column, rows, columns, (cell) => Boolean(cell?.list));
  }

  notes(row: number, column: number, rows: number, columns: number): string[][] {
    return this.read('notes', row, column, rows, columns, (cell) => cell?.note ?? '');
  }

  lastFilledRow(column: number): number {
    this.book.note(this.name, 'lastFilledRow', 0);
    const filled = (row: number) => isFilled(this.cells[row - 1]?.[column - 1]);
    let row = this.height;
    if (filled(row) && row > 1 && filled(row - 1)) {
      while (row > 1 && filled(row - 1)) row--;
      return row;
    }
    do row--;
    while (row > 1 && !filled(row));
    return Math.max(row, 1);
  }

  rowsFound(row: number, column: number, expression: string): number[] {
    const pattern = new RegExp(expression, 'i');
    const rows = this.cells.flatMap((cells, index) => {
      const cell = cells[column - 1];
      return index + 1 >= row && cell && isFilled(cell) && pattern.test(cell.display) ? [index + 1] : [];
    });
    this.book.note(this.name, 'rowsFound', rows.length);
    return rows;
  }

  firstFound(row: number, column: number, expression: string): number | null {
    const [first] = this.rowsFound(row, column, expression);
    return first ?? null;
  }

  write(row: number, column: number, rows: readonly (readonly CellInput[])[]): void {
    if (rows.length === 0) return;
    if (rows.some((cells) => cells.length !== rows[0].length)) {
      throw new Error('Cannot convert Array to Object[][].');
    }
    this.within('write', row, column, rows.length, rows[0].length);
    for (const cells of rows) cells.forEach((input) => refuse(input));
    rows.forEach((cells, r) => cells.forEach((input, c) => this.put(row + r, column + c, input)));
  }

  clear(row: number, column: number, rows: number, columns: number): void {
    this.each('clear', row, column, rows, columns, (cell) => Object.assign(cell, BLANK_CONTENT));
  }

  insertRowsAfter(row: number, count: number): void {
    this.book.note(this.name, 'insertRowsAfter', 0);
    const added = Array.from({ length: count }, (): (MemoryCell | undefined)[] => []);
    if (row < this.cells.length) this.cells.splice(row, 0, ...added);
    this.height += count;
  }

  insertColumnsAfter(column: number, count: number): void {
    this.book.note(this.name, 'insertColumnsAfter', 0);
    for (const row of this.cells) {
      if (column < row.length) row.splice(column, 0, ...new Array<undefined>(count).fill(undefined));
    }
    this.width += count;
  }

  format(row: number, column: number, rows: number, columns: number, format: CellFormat): void {
    const { numberFormat, list, ...style } = format;
    this.each('format', row, column, rows, columns, (cell) => {
      Object.assign(cell.style, style);
      if (list) cell.list = list;
      if (numberFormat !== undefined) {
        cell.numberFormat = numberFormat;
        cell.display = displayOf(cell.value, numberFormat);
      }
    });
  }

  note(row: number, column: number, text: string): void {
    this.each('note', row, column, 1, 1, (cell) => {
      cell.note = text;
    });
  }

  hideColumn(column: number): void {
    this.book.note(this.name, 'hideColumn', 0);
    this.hiddenColumns.add(column);
  }

  freezeRows(rows: number): void {
    this.book.note(this.name, 'freezeRows', 0);
    this.frozen = rows;
  }

  columnWidth(column: number, pixels: number, columns = 1): void {
    this.book.note(this.name, 'columnWidth', 0);
    for (let at = column; at < column + columns; at++) this.widths.set(at, pixels);
  }

  rowHeight(row: number, pixels: number): void {
    this.book.note(this.name, 'rowHeight', 0);
    this.heights.set(row, pixels);
  }

  warnBeforeEdits(reason: string): void {
    this.book.note(this.name, 'warnBeforeEdits', 0);
    if (this.warnings.length === 0) this.warnings.push(reason);
  }

  charts(charts: readonly TabChart[]): number[] {
    this.book.note(this.name, 'charts', 0);
    return charts.map((chart) => {
      const { standingCharts: all } = this;
      const before = all.findIndex((one) => one.id === chart.id || one.title === chart.title);
      const id = all[before]?.id ?? 1000 + all.length;
      if (before < 0) all.push({ ...chart, id });
      else all[before] = { ...chart, id, at: all[before].at };
      return id;
    });
  }

  matches(pattern: RegExp): CellAddress[] {
    return this.cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell && isFilled(cell) && pattern.test(cell.display)
          ? [{ tab: this.name, row: r + 1, column: c + 1 }]
          : [],
      ),
    );
  }

  /** One cell, for assertions; not counted as a call. */
  cell(row: number, column: number): MemoryCell {
    return this.cells[row - 1]?.[column - 1] ?? blank();
  }

  snapshot(): unknown {
    return {
      name: this.name,
      hidden: this.hidden,
      grid: [this.height, this.width],
      frozen: this.frozen,
      widths: [...this.widths],
      hiddenColumns: [...this.hiddenColumns],
      charts: this.standingCharts,
      cells: this.cells.map((row) => row.map((cell) => cell ?? null)),
    };
  }

  private read<T>(
    method: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
    take: (cell: MemoryCell | undefined) => T,
  ): T[][] {
    this.within(method, row, column, rows, columns);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_none, c) => take(this.cells[row - 1 + r]?.[column - 1 + c])),
    );
  }

  private each(
    method: string,
    row: number,
    column: number,
    rows: number,
    columns: number,
    change: (cell: MemoryCell) => void,
  ): void {
    this.within(method, row, column, rows, columns);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) change(this.own(r, c));
    }
  }

  private put(row: number, column: number, input: CellInput): void {
    const cell = this.own(row, column);
    Object.assign(cell, content(input, cell.numberFormat));
    if (cell.list?.strict && cell.display !== '' && !cell.list.words.includes(cell.display)) {
      throw new Error('The data you entered violates the data validation rules set on this cell.');
    }
  }

  private own(row: number, column: number): MemoryCell {
    while (this.cells.length < row) this.cells.push([]);
    const cells = this.cells[row - 1];
    const cell = cells[column - 1] ?? blank();
    cells[column - 1] = cell;
    return cell;
  }

  private within(method: string, row: number, column: number, rows: number, columns: number): void {
    this.book.note(this.name, method, rows * columns);
    if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
    const inside =
      row >= 1 && column >= 1 && row + rows - 1 <= this.height && column + columns - 1 <= this.width;
    if (!inside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
