// R29: what a day of a shift asks for, and what is left of it after the minutes that could not be worked. Pure.
import { dayNumber, weekdayOf } from '../../calendar/civilTime';
import type { BusinessCalendar } from '../../calendar/businessDays';

/** A value that holds from a date on; `''` where it always held. */
interface DatedGoal {
  from: string;
  value: number;
}

export interface GoalPolicy {
  long: readonly DatedGoal[];
  longArchived: readonly DatedGoal[];
  short: readonly DatedGoal[];
  shortSaturday: readonly DatedGoal[];
  /** Minutes of a day's shift. */
  longMinutes: readonly DatedGoal[];
  shortMinutes: readonly DatedGoal[];
  shortSaturdayMinutes: readonly DatedGoal[];
}

interface DayGoal {
  cases: number;
  /** Null where the shift has no goal for them. */
  archived: number | null;
}

const MINUTES_OF_A_DAY = 1440;

/** Null where the shift asks for nothing that day: Sundays, holidays, a Saturday of the long shift, no known shift. */
export function dayGoal(
  shift: string,
  date: string,
  policy: GoalPolicy,
  calendar: BusinessCalendar,
): DayGoal | null {
  if (!calendar.isBusinessDay(date)) return null;
  const saturday = isSaturday(date);
  if (shift === 'long' && !saturday) {
    return goal(date, policy.long, policy.longArchived);
  }
  if (shift !== 'short') return null;
  return goal(date, saturday ? policy.shortSaturday : policy.short, null);
}

/** How long the shift is on such a day, also where it asks for nothing; a day's length where no shift is known. */
export function shiftMinutes(shift: string, date: string, policy: GoalPolicy): number {
  if (shift === 'long') return inForce(policy.longMinutes, date) ?? MINUTES_OF_A_DAY;
  if (shift !== 'short') return MINUTES_OF_A_DAY;
  const saturday = isSaturday(date);
  return inForce(saturday ? policy.shortSaturdayMinutes : policy.shortMinutes, date) ?? MINUTES_OF_A_DAY;
}

/** The part of a goal that the minutes left ask for, to two decimals: `130 × (480 − 60) ÷ 480` is 113.75. */
export function adjusted(whole: number, shiftMinutes: number, lost: number): number {
  if (shiftMinutes <= 0) return whole;
  const left = Math.max(0, shiftMinutes - lost);
  return Math.round((whole * left * 100) / shiftMinutes) / 100;
}

/** Cases done of the adjusted goal, in per cent to one decimal; null where nothing was asked. */
export function percent(done: number, asked: number | null): number | null {
  return asked === null || asked <= 0 ? null : Math.round((done * 1000) / asked) / 10;
}

function isSaturday(date: string): boolean {
  return weekdayOf(dayNumber(date) ?? 0) === 6;
}

function goal(
  date: string,
  cases: readonly DatedGoal[],
  archived: readonly DatedGoal[] | null,
): DayGoal | null {
  const asked = inForce(cases, date);
  return asked === null ? null : { cases: asked, archived: archived && inForce(archived, date) };
}

/** The value of the latest date up to this one; null before the first. `values` are in order of date. */
function inForce(values: readonly DatedGoal[], date: string): number | null {
  const begun = values.filter(({ from }) => from <= date);
  return begun.length > 0 ? begun[begun.length - 1].value : null;
}
