// The triggers of the state as the script service reads them: what a clock trigger's schedule says.
import type { TriggerModel } from '../../kernel/execution';

/** The builder's words. Hours and dates are the zone's wall clock; `weekday` counts from 1, Monday. */
export interface ClockSchedule {
  timeZone: string;
  /** One firing at this instant, epoch milliseconds. */
  at?: number;
  /** One firing on this day. */
  atDate?: { year: number; month: number; day: number };
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  weekday?: number;
  monthDay?: number;
  atHour?: number;
  nearMinute?: number;
}

export function scheduleOf(trigger: TriggerModel): ClockSchedule | null {
  return trigger.kind === 'CLOCK' ? (trigger.schedule as ClockSchedule | null) : null;
}
