// What one agent's day asks for, and what is left of it after the downtime that counts.
import type { AgentDowntime } from './downtimeDays';
import type { CountPolicy } from './policy';
import { dayDowntime, type DowntimeDoubt } from './rules/downtime';
import { adjusted, dayGoal, shiftMinutes } from './rules/goals';

export interface AgentGoal {
  /** As the settings say; null where the shift asks for nothing. */
  goal: number | null;
  archivedGoal: number | null;
  adjustedGoal: number | null;
  adjustedArchivedGoal: number | null;
  shiftMinutes: number;
  lost: number;
  doubts: { row: number; doubt: DowntimeDoubt }[];
}

/** `entries`: that agent's of that day. */
export function agentGoal(
  { goals, calendar }: Pick<CountPolicy, 'goals' | 'calendar'>,
  shift: string,
  date: string,
  entries: readonly Pick<AgentDowntime, 'row' | 'minutes' | 'reason' | 'corrected' | 'counts'>[],
): AgentGoal {
  const minutes = shiftMinutes(shift, date, goals);
  const { minutes: lost, doubts } = dayDowntime(
    entries.filter(({ counts }) => counts),
    minutes,
  );
  const goal = dayGoal(shift, date, goals, calendar);
  const archivedGoal = goal?.archived ?? null;
  return {
    ...{ goal: goal?.cases ?? null, archivedGoal },
    adjustedGoal: goal && adjusted(goal.cases, minutes, lost),
    adjustedArchivedGoal: archivedGoal === null ? null : adjusted(archivedGoal, minutes, lost),
    ...{ shiftMinutes: minutes, lost, doubts },
  };
}
