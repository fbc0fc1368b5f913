// Finds a line of downtime again, also after rows have moved, with the same person's others of that day.
import { dayNumber, isoDay } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import type { StandingBase, StandingTab } from './base';
import type { SeenDowntime } from './calls';
import type { DayRange } from './daysRows';
import { downtimeDays, type AgentDowntime } from './downtimeDays';
import { seenOf } from './downtimeLine';
import { isAgent } from './ownBase';
import { writtenDate } from './rules/writtenDate';

/** Days back from today within which a line without a whole date of its own is looked for. */
const REACH = 62;

interface Found {
  entry: AgentDowntime;
  others: AgentDowntime[];
}

/** `row` where it was, and `seen` what it said; null for whatever stands there. Throws `DOWNTIME_NOT_THERE`. */
export function findDowntime(
  base: StandingBase,
  standing: StandingTab,
  { row, seen }: { row: number; seen: SeenDowntime | null },
  today: string,
  policy: { approvalFrom: string },
): Found {
  const range = seen ? { from: seen.date, to: seen.date } : rangeAt(standing, row, today);
  const { entries } = downtimeDays(base, range, today, policy);
  const there = entries.filter((entry) => !seen || isSame(seenOf(entry), seen));
  const entry = there.find((one) => one.row === row) ?? (seen && there.length === 1 ? there[0] : null);
  if (!entry) throw new KnownError('DOWNTIME_NOT_THERE', { row: String(row) });
  const others = entries.filter(
    (other) => other !== entry && other.date === entry.date && isAgent(other.agent, entry.agent),
  );
  return { entry, others };
}

function rangeAt({ tab, layout }: StandingTab, row: number, today: string): DayRange {
  const { date } = layout.columns;
  const inGrid = row > layout.headerRow && row <= tab.rowCount();
  const written = date && inGrid ? writtenDate(tab.values(row, date, 1, 1)[0][0]) : null;
  if (written?.kind === 'day') return { from: written.date, to: written.date };
  return { from: isoDay((dayNumber(today) ?? 0) - REACH), to: today };
}

/** Minutes and decision may be others by now: that is for the caller to judge. */
function isSame(one: SeenDowntime, other: SeenDowntime): boolean {
  return one.date === other.date && one.agent === other.agent && one.reason === other.reason;
}
