// Writes rows of generated cells, wherever people have moved the rows and the columns, and nothing in between.
import type { CellInput, Tab } from './book';

/** By field what a row gets; a field that is left out is emptied. */
type Cells<Field extends string> = Readonly<Partial<Record<Field, CellInput>>>;

/** The cells of each row, by its number. Rows that stand together are one call, and so are columns; that of `control` comes first. */
export function writeRowCells<Field extends string>(
  tab: Tab,
  columns: ReadonlyMap<Field, number>,
  control: number,
  byRow: ReadonlyMap<number, Cells<Field>>,
): void {
  const at = new Map([...columns].map(([field, column]) => [column, field]));
  for (const [from, to] of stretchesOf([...byRow.keys()])) {
    for (const [first, last] of columnRuns(columns, control)) {
      const fields = Array.from({ length: last - first + 1 }, (_, index) => at.get(first + index));
      tab.write(
        from,
        first,
        Array.from({ length: to - from + 1 }, (_, index) =>
          fields.map((field) => (field && byRow.get(from + index)?.[field]) ?? null),
        ),
      );
    }
  }
}

/** The columns as stretches of neighbours, that of `control` first. */
export function columnRuns(
  columns: ReadonlyMap<string, number>,
  control: number,
): [first: number, last: number][] {
  const all = stretchesOf([...columns.values()]);
  const isFirst = ([from, to]: [number, number]) => from <= control && control <= to;
  return [...all.filter(isFirst), ...all.filter((run) => !isFirst(run))];
}

/** Numbers as stretches, in order, whose gaps are smaller than `gap` + 1. */
export function stretchesOf(numbers: readonly number[], gap = 1): [number, number][] {
  const stretches: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = stretches[stretches.length - 1];
    if (last && number - last[1] <= gap) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}
