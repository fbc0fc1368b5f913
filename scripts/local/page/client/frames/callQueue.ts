// Google's limit: ten calls of a page at once, the others wait their turn.

export const mostAtOnce = 10;

export class CallQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** `start` begins a call; `done` has to be called when it has ended. */
  add(start: () => void): void {
    if (this.running >= mostAtOnce) {
      this.waiting.push(start);
      return;
    }
    this.running += 1;
    start();
  }

  done(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
