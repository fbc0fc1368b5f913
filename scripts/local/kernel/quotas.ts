// Google's daily limits, per user, counted for 24 hours from the first use (page "Quotas for Google Services", D).
import type { ScriptState } from './execution';

export type Account = 'consumer' | 'workspace';

export interface Quotas {
  /** Recipients, not messages. */
  email: number;
  /** Reads and writes. */
  properties: number;
  urlFetch: number;
}

export const quotasOf: Record<Account, Quotas> = {
  consumer: { email: 100, properties: 50_000, urlFetch: 20_000 },
  workspace: { email: 1_500, properties: 500_000, urlFetch: 100_000 },
};

const dayMs = 86_400_000;

/** One user's use of the quotas in a state that outlives executions. */
export class QuotaMeter {
  constructor(
    private readonly state: ScriptState,
    private readonly user: string,
    private readonly limits: Quotas,
    private readonly now: () => number,
  ) {}

  remaining(kind: keyof Quotas): number {
    return Math.max(0, this.limits[kind] - (this.used()[kind] ?? 0));
  }

  /** Takes the amount, or nothing where less is left. */
  spend(kind: keyof Quotas, amount: number): boolean {
    if (amount > this.remaining(kind)) return false;
    const used = this.used();
    used[kind] = (used[kind] ?? 0) + amount;
    return true;
  }

  private used(): Record<string, number> {
    const record = this.state.quotas[this.user];
    if (record && this.now() < record.since + dayMs) return record.used;
    const fresh = { since: this.now(), used: {} };
    this.state.quotas[this.user] = fresh;
    return fresh.used;
  }
}
