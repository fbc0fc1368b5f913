// What is kept of the last run of the alerts, and whether one is missing.
import { dayNumber, isoDay } from '../calendar/civilTime';
import { businessCalendar, type BusinessCalendar } from '../calendar/businessDays';
import type { WallTime } from '../context';
import { keptJson } from '../workbook/keptJson';
import { policyFrom } from './policy';

export interface LastRun {
  /** ISO day on which a run came to its end. */
  on: string;
  /** Whose mail did not go out, and why: the address itself, or what may pass. */
  failed: { to: string; address: boolean }[];
}

const KEY = 'alerts.run';
/** Google picks the minute of the first trigger within six and seven; some minutes more for the run itself. */
const EXPECTED_FROM = '07:10:00';
/** More days off in a row than any calendar has. */
const LONGEST_BREAK = 60;

/** Null where none ever ended. */
export function lastRunOf(properties: Readonly<Record<string, string>>): LastRun | null {
  const run = keptJson<LastRun>(properties[KEY]);
  return run && typeof run.on === 'string' && Array.isArray(run.failed) ? run : null;
}

export function lastRunProperties(run: LastRun): Record<string, string> {
  return { [KEY]: JSON.stringify(run) };
}

/** Whether the alerts of a business day that has come did not run. */
export function alertsAreLate(run: LastRun | null, now: WallTime, calendar: BusinessCalendar): boolean {
  const today = dayNumber(now.date) ?? 0;
  for (let back = now.time >= EXPECTED_FROM ? 0 : 1; back < LONGEST_BREAK; back++) {
    const date = isoDay(today - back);
    if (calendar.isBusinessDay(date)) return run === null || run.on < date;
  }
  return false;
}

/** What the panel's banner says. A base that nobody has looked at yet has none. */
export function alertsBanner(
  properties: Readonly<Record<string, string>>,
  now: WallTime,
  hasEscalations: boolean,
): { late: boolean; lastRun: string | null } {
  const run = lastRunOf(properties);
  const calendar = policyFrom(properties)?.term.calendar ?? businessCalendar({ saturday: false, extra: [] });
  return { late: hasEscalations && alertsAreLate(run, now, calendar), lastRun: run?.on ?? null };
}
