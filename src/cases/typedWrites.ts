// Turns changed cells into as few writes as leave every other cell of the tab untouched.
import type { CellInput, CellValue } from '../workbook/book';
import type { Area } from '../workbook/edit';

export interface Write {
  area: Area;
  cells: CellInput[][];
}

export interface Grid {
  /** What a cell is to become; undefined where it stays. */
  changed(row: number, column: number): CellInput | undefined;
  /** What a cell holds; undefined where nobody read it. */
  current(row: number, column: number): CellValue | undefined;
}

/** What a failed formula shows: written back it would take the formula's place. */
const FAILED = /^#[A-Z/0]+[!?]?$/;

/**
 * One write for each run of neighbouring columns and rows. A cell within a run that does not change is written
 * back as it was, which is harmless for texts and numbers alone: a date would be read anew. `bridges` are
 * columns that may be written back in between where that saves a write.
 */
export function writesFor(
  grid: Grid,
  columns: readonly number[],
  rows: readonly [number, number],
  bridges: readonly number[] = [],
): Write[] {
  const sorted = [...columns].sort((one, other) => one - other);
  const groups: number[][] = [];
  for (const column of sorted) {
    const open = groups[groups.length - 1] as number[] | undefined;
    const last = open?.[open.length - 1] ?? -1;
    const between = Array.from({ length: Math.max(0, column - last - 1) }, (_, index) => last + 1 + index);
    if (open && between.every((gap) => bridges.includes(gap))) open.push(...between, column);
    else groups.push([column]);
  }
  return groups.flatMap(
    (group) => runs(grid, group, rows) ?? group.flatMap((one) => runs(grid, [one], rows) ?? []),
  );
}

/** Null where these columns cannot be written together. */
function runs(
  grid: Grid,
  columns: readonly number[],
  [first, last]: readonly [number, number],
): Write[] | null {
  const found: Write[] = [];
  let open: { row: number; cells: CellInput[][]; used: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const area = { row: open.row, column: columns[0], rows: open.used, columns: columns.length };
    found.push({ area, cells: open.cells.slice(0, open.used) });
    open = null;
  };
  for (let row = first; row <= last; row++) {
    const changes = columns.some((column) => grid.changed(row, column) !== undefined);
    const cells = rowOf(grid, columns, row);
    if (changes && !cells) return null;
    if (!cells) close();
    else if (open || changes) {
      open ??= { row, cells: [], used: 0 };
      open.cells.push(cells);
      if (changes) open.used = open.cells.length;
    }
  }
  close();
  return found;
}

/** Null where one of the cells that stay cannot be written back. */
function rowOf(grid: Grid, columns: readonly number[], row: number): CellInput[] | null {
  const cells: CellInput[] = [];
  for (const column of columns) {
    const changed = grid.changed(row, column);
    const cell = changed === undefined ? writable(grid.current(row, column)) : changed;
    if (cell === undefined) return null;
    cells.push(cell);
  }
  return cells;
}

function writable(value: CellValue | undefined): CellInput | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  return typeof value === 'string' && FAILED.test(value) ? undefined : value;
}
