// Scattered cells as the fewest rectangles that a greedy look finds: what a paste or a deletion is sent as.

/** 1-based first cell and the texts of a rectangle. */
export interface Block {
  row: number;
  column: number;
  values: string[][];
}

/** `cells` by 1-based row, then column. Each cell is in one block; blocks come from top to bottom. */
export function blocksOf(cells: ReadonlyMap<number, ReadonlyMap<number, string>>): Block[] {
  const done: Block[] = [];
  let open: Block[] = [];
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    const next: Block[] = [];
    for (const run of runsOf(row, cells.get(row)!)) {
      const above = open.find(
        (block) =>
          block.column === run.column &&
          block.row + block.values.length === row &&
          block.values[0]!.length === run.values[0]!.length,
      );
      if (above) above.values.push(run.values[0]!);
      else done.push(run);
      next.push(above ?? run);
    }
    open = next;
  }
  return done;
}

function runsOf(row: number, line: ReadonlyMap<number, string>): Block[] {
  const runs: Block[] = [];
  for (const column of [...line.keys()].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.column + last.values[0]!.length === column) last.values[0]!.push(line.get(column)!);
    else runs.push({ row, column, values: [[line.get(column)!]] });
  }
  return runs;
}
