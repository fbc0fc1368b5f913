// Where a formula's references go when it is copied, and when rows or columns come and go.
import { mapReferences, printReference, type Corner, type Reference } from './tokens';

/** Whole rows or columns that come (`count` above 0, before the 1-based `at`) or go (below 0, from `at` on). */
export interface GridChange {
  /** The tab whose rows or columns they are. */
  sheetName: string;
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** The formula as `copyTo` writes it, `dRow` rows down and `dColumn` columns right: what has no `$` moves. */
export function moveReferences(formula: string, dRow: number, dColumn: number): string {
  if (dRow === 0 && dColumn === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + dRow,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + dColumn,
  });
  return mapReferences(formula, (reference) => {
    const start = move(reference.start);
    const end = reference.end && move(reference.end);
    return isOnGrid(start) && (end === null || isOnGrid(end))
      ? printReference({ ...reference, start, end })
      : '#REF!';
  });
}

/** The formula of a cell of `sheetName` after the change; a reference to what is gone becomes `#REF!`. */
export function followChange(formula: string, sheetName: string, change: GridChange): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheetName ?? sheetName;
    const moved = sameName(target, change.sheetName) ? shifted(reference, change) : reference;
    return moved ? printReference(moved) : '#REF!';
  });
}

/** Cells of one tab that went elsewhere, as by cut and paste. */
export interface Relocation {
  sheetName: string;
  /** The tab where they are now. */
  to: string;
  /** Where a cell went; null where it did not move. */
  place: (row: number, column: number) => { row: number; column: number } | null;
}

/** The formula of a cell of `sheetName` after the move: references whose cells stayed together follow them. */
export function followRelocation(formula: string, sheetName: string, relocation: Relocation): string {
  return mapReferences(formula, (reference) => {
    const isMeant = sameName(reference.sheetName ?? sheetName, relocation.sheetName);
    const moved = isMeant ? relocated(reference, relocation) : null;
    return printReference(moved ?? reference);
  });
}

function relocated(reference: Reference, { sheetName, to, place }: Relocation): Reference | null {
  const placed = (corner: Corner): Corner | null => {
    if (corner.row === null || corner.column === null) return null;
    const cell = place(corner.row, corner.column);
    return cell && { ...corner, ...cell };
  };
  const start = placed(reference.start);
  const end = reference.end && placed(reference.end);
  if (start === null || (end === null) !== (reference.end === null)) return null;
  const isTorn = (['row', 'column'] as const).some(
    (axis) => end && end[axis]! - start[axis]! !== reference.end![axis]! - reference.start[axis]!,
  );
  if (isTorn) return null;
  const prefix = sameName(to, sheetName) ? reference.prefix : `'${to.replace(/'/g, "''")}'!`;
  return { ...reference, prefix, start, end };
}

/** Tab names are told apart without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function shifted(reference: Reference, { axis, at, count }: GridChange): Reference | null {
  const end = reference.end ?? reference.start;
  const [first, last] = [reference.start[axis], end[axis]];
  const low = Math.min(first ?? last ?? 0, last ?? first ?? 0);
  const high = Math.max(first ?? low, last ?? low);
  const stop = at - count;
  if (first !== null && last !== null && count < 0 && low >= at && high < stop) return null;
  const move = (index: number | null): number | null => {
    if (index === null || index < at) return index;
    if (count > 0 || index >= stop) return index + count;
    return index === low ? at : at - 1;
  };
  return {
    ...reference,
    start: { ...reference.start, [axis]: move(first) },
    end: reference.end && { ...reference.end, [axis]: move(last) },
  };
}

function isOnGrid({ row, column }: Corner): boolean {
  return (row === null || row >= 1) && (column === null || (column >= 1 && column <= 18_278));
}
