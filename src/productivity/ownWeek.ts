// One agent's days of a week against what each asks: done, goal, what was left of it after downtime.
import { dayNumber, isoDay } from '../calendar/civilTime';
import { agentGoal, type AgentGoal } from './agentGoal';
import type { DowntimeDays } from './downtimeDays';
import { isAgent, type OwnBase } from './ownBase';
import type { CountPolicy } from './policy';
import type { DayCount } from './rules/dayCount';

export interface OwnDay extends AgentGoal {
  /** ISO. */
  date: string;
  cases: number;
  archived: number;
}

/** What the days go by. */
export interface OwnCount {
  own: OwnBase;
  /** `long`, `short`, or `''`. */
  shift: string;
  policy: CountPolicy;
  downtime: DowntimeDays;
  days: ReadonlyMap<string, DayCount>;
  /** Cases that stand in SIN DM y ERROR alone, by day. */
  beside: ReadonlyMap<string, number>;
}

/** Monday to Saturday, and a Sunday on which something was done or is asked. */
export function ownWeek(count: OwnCount, monday: string): OwnDay[] {
  const first = dayNumber(monday) ?? 0;
  const days = Array.from({ length: 7 }, (_, index) => ownDay(count, isoDay(first + index)));
  const sunday = days[6];
  return sunday.cases + sunday.archived > 0 || sunday.goal !== null ? days : days.slice(0, 6);
}

export function ownDay({ own, shift, policy, downtime, days, beside }: OwnCount, date: string): OwnDay {
  const entries = downtime.entries.filter((entry) => entry.date === date && isAgent(entry.agent, own.agent));
  const day = days.get(date);
  return {
    ...{ date, cases: (day?.cases ?? 0) + (beside.get(date) ?? 0), archived: day?.archived ?? 0 },
    ...agentGoal(policy, shift, date, entries),
  };
}
