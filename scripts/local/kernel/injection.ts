// What a test puts into an execution from outside: failures, delays, a kill, other executions in between.
import type { Quotas } from './quotas';

export interface Injection {
  /**
   * Runs before the `n`th service call (from 1), at a simulated time. `'kill'` ends the execution there; an
   * Error is thrown to the script in place of the call. Another execution on the same book may run in here.
   */
  beforeCall?(n: number, name: string, at: number): 'kill' | Error | undefined;
  /** Simulated milliseconds that the call takes beyond its cost. */
  delay?(n: number, name: string): number;
  /** Daily limits in place of the account's, such as `{ email: 0 }`. */
  quotas?: Partial<Quotas>;
}
