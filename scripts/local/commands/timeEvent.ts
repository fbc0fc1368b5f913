// The event object of a time-driven trigger: numbers of the moment, in UTC as Google gives them (R).
import type { Trigger } from '../kernel/runFunction';

const dayMs = 86_400_000;

export function timeEvent(epochMs: number): Trigger['event'] {
  const date = new Date(epochMs);
  const weekday = date.getUTCDay() || 7;
  return () => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekday,
    'week-of-year': isoWeek(date, weekday),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  });
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(date: Date, weekday: number): number {
  const day = Math.floor(date.getTime() / dayMs);
  const thursday = day + 4 - weekday;
  const yearStart = Date.UTC(new Date(thursday * dayMs).getUTCFullYear(), 0, 1) / dayMs;
  return Math.floor((thursday - yearStart) / 7) + 1;
}
