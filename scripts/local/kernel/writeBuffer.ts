// Writes that wait to be committed, as Google buffers them: a rejected one surfaces at the call that commits.

export class WriteBuffer {
  private pending: (() => void)[] = [];
  private cells = 0;

  get isEmpty(): boolean {
    return this.pending.length === 0;
  }

  /** Cells written since the last commit. */
  get pendingCells(): number {
    return this.cells;
  }

  add(cells: number, apply: () => void): void {
    this.pending.push(apply);
    this.cells += cells;
  }

  /** Applies the writes in order. Where one throws, the rest of the batch is dropped with it. */
  commit(): void {
    const batch = this.pending;
    this.drop();
    for (const apply of batch) apply();
  }

  drop(): void {
    this.pending = [];
    this.cells = 0;
  }
}
