// What the count leaves for a person to look at: where it stands, which rule is in doubt, and what the text needs.
import type { DateDoubt } from './rules/datedRows';
import type { RowDoubt } from './rules/dayCount';
import type { DowntimeDoubt } from './rules/downtime';
import type { AgentShift } from './shifts';

export type CountDoubt =
  | RowDoubt
  | DateDoubt
  | DowntimeDoubt
  | NonNullable<AgentShift['doubt']>
  | 'loneText'
  | 'rowUndated'
  | 'agentUnknown'
  | 'decisionUnclear'
  | 'settingUnusable'
  | 'tabWithoutDate';

/** `row` 0 where the whole tab is meant. */
export interface Noted<Rule extends string> {
  tab: string;
  row: number;
  rule: Rule;
  /** What the cell says. */
  written?: string;
  /** The row that this one repeats. */
  first?: number | null;
  /** Whether the row counted all the same. */
  counted?: boolean;
  /** ISO. */
  date?: string | null;
}
