// The one door of all service calls: counts, charges simulated time, holds the time limit, lets tests interfere.
import costs from './costs.json';
import { ExecutionKilled, ServiceError, type CostKind } from './execution';
import type { Injection } from './injection';

/** What an execution did, in service calls. */
export interface CallCount {
  total: number;
  byMethod: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
}

export const timeLimitText = 'Exceeded maximum execution time';

const flatCosts: Record<string, number> = Object.fromEntries(
  Object.entries(costs).flatMap(([group, kinds]) =>
    typeof kinds === 'string'
      ? []
      : Object.entries(kinds).flatMap(([kind, cost]) =>
          typeof cost === 'number' ? [[`${group}.${kind}`, cost]] : [],
        ),
  ),
);

export class Gate {
  readonly calls: CallCount = { total: 0, byMethod: {}, cellsRead: 0, cellsWritten: 0 };
  /** Set once the execution has been ended from outside: every later call throws it, whatever the script catches. */
  killed: ExecutionKilled | null = null;
  private elapsedMs = 0;
  private charged = false;

  /**
   * `limitMs` is the simulated time that Google grants: six minutes, 30 seconds in a simple trigger. `startMs` is
   * what goes by before the first line.
   */
  constructor(
    private readonly startedAt: number,
    private readonly limitMs: number,
    private readonly injection: Injection,
    private readonly startMs: number = costs.execution.start,
  ) {}

  /** Simulated time, epoch ms. The execution's start is over when its first line runs. */
  now(): number {
    return this.startedAt + Math.floor(this.elapsedMs);
  }

  /** With the execution's own start, which the user waits for too. */
  estimatedMs(): number {
    return Math.round((this.startMs + this.elapsedMs) * 1000) / 1000;
  }

  /** Runs one service call. A call that charges nothing is local to the script's server. */
  pass<T>(name: string, call: () => T): T {
    if (this.killed) throw this.killed;
    this.calls.total += 1;
    this.calls.byMethod[name] = (this.calls.byMethod[name] ?? 0) + 1;
    this.interfere(name);
    const outerCharged = this.charged;
    this.charged = false;
    try {
      return call();
    } finally {
      if (!this.charged && !this.killed) this.spend(costs.spreadsheet.local.base);
      this.charged = outerCharged;
    }
  }

  charge(kind: CostKind): void {
    this.spend(flatCosts[kind]!);
  }

  chargeCells(kind: 'read' | 'write' | 'flush' | 'append', cells: number): void {
    const { base, perCell } = costs.spreadsheet[kind];
    this.spend(base + perCell * cells);
  }

  /** Lets simulated time pass. */
  spend(milliseconds: number): void {
    if (this.killed) throw this.killed;
    this.charged = true;
    this.elapsedMs += milliseconds;
    if (this.elapsedMs > this.limitMs) this.kill(timeLimitText);
  }

  /** Work of the runtime itself, such as making an event object: it costs the script nothing. */
  quietly<T>(work: () => T): T {
    const elapsedMs = this.elapsedMs;
    try {
      return work();
    } finally {
      this.elapsedMs = elapsedMs;
    }
  }

  kill(message: string): never {
    this.killed = new ExecutionKilled(message);
    throw this.killed;
  }

  private interfere(name: string): void {
    const { beforeCall, delay } = this.injection;
    const n = this.calls.total;
    const verdict = beforeCall?.(n, name, this.now());
    if (verdict === 'kill') this.kill(`The execution was ended before call ${n}, ${name}`);
    if (verdict instanceof Error)
      throw verdict instanceof ServiceError ? verdict : new ServiceError(verdict.message);
    if (delay) this.spend(delay(n, name));
  }
}
