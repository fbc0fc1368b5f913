// The page's clock: the real one, moved as far as the user wants.

export class SimulatedClock {
  private ahead: number;

  /** `start` is the simulated time now, epoch ms. */
  constructor(
    private readonly realNow: () => number,
    start: number,
  ) {
    this.ahead = start - realNow();
  }

  now(): number {
    return this.realNow() + this.ahead;
  }

  /** Milliseconds that it is ahead of the real one. */
  get offset(): number {
    return this.ahead;
  }

  moveTo(time: number): void {
    this.ahead = time - this.realNow();
  }
}
