// A case that comes back into the panel: refused by the base, or undone by the agent.
import type { CaseDraft } from './queue';

export interface ReturnedCase {
  readonly draft: CaseDraft;
  /** Why it came back, in Spanish, and the field that it is about. */
  readonly problem: string | null;
  readonly field: string | null;
  /** Comes back only where it displaces nothing. */
  readonly onlyIfFree: boolean;
}
