// A lock between the executions of one process: who holds it, who waits, and the release at the end.
import type { BookModel } from '../../book/model';
import { ServiceError, type Execution } from '../../kernel/execution';

/** Holders by workbook and then by scope; an execution is known by its own object. */
const holders = new WeakMap<BookModel, Map<string, Execution>>();

/** How often a waiting execution looks again: other executions may run while it sleeps. */
const stepMs = 100;

export class Lock {
  static readonly googleClass = 'LockService.Lock';

  constructor(
    private readonly x: Execution,
    private readonly scope: string,
  ) {}

  /** Waits in simulated time; false where the time runs out, and at once where it is negative (T). */
  tryLock(timeoutInMillis: number): boolean {
    this.x.charge('lock.acquire');
    return this.acquire(timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    this.x.charge('lock.acquire');
    if (this.acquire(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  hasLock(): boolean {
    return this.held.get(this.scope) === this.x;
  }

  /** Does not flush: Google only advises `SpreadsheetApp.flush()` before it (D). */
  releaseLock(): void {
    this.x.charge('lock.release');
    this.release();
  }

  private acquire(timeout: number): boolean {
    if (this.hasLock()) return true;
    if (timeout < 0) return false;
    const deadline = this.x.now() + timeout;
    while (this.held.has(this.scope)) {
      const left = deadline - this.x.now();
      if (left <= 0) return false;
      this.x.sleep(Math.min(stepMs, left));
    }
    this.held.set(this.scope, this.x);
    this.x.onEnd(() => this.release());
    return true;
  }

  private release(): void {
    if (this.hasLock()) this.held.delete(this.scope);
  }

  private get held(): Map<string, Execution> {
    let held = holders.get(this.x.book);
    if (!held) holders.set(this.x.book, (held = new Map()));
    return held;
  }
}
