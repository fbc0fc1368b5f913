// Until which day everybody was mailed, and until which day an evening's work came to its end. Pure.
import { dayNumber, isoDay } from '../../calendar/civilTime';
import { keptJson } from '../../workbook/keptJson';

type Kept = Readonly<Record<string, string>>;

export interface EveningRun {
  /** ISO day up to which everything was closed and mailed. */
  on: string;
  /** Addresses whose mail Google refused: the next run tries them again. */
  failed: string[];
}

const RUN = 'closeMail.run';
const TOLD = 'closeMail.to.';
/** A mail about an older day tells nobody anything. */
const MOST_DAYS = 7;

/** Null where no evening ever ended. */
export function lastEvening(kept: Kept): EveningRun | null {
  const run = keptJson<EveningRun>(kept[RUN]);
  return run && dayNumber(run.on) !== null && Array.isArray(run.failed) ? run : null;
}

export function eveningProperties(run: EveningRun): Record<string, string> {
  return { [RUN]: JSON.stringify(run) };
}

/** ISO days that are to be mailed up to `upTo`, in order. */
export function daysToMail(run: EveningRun | null, upTo: string): string[] {
  const last = dayNumber(upTo) ?? 0;
  const done = run && (dayNumber(run.on) ?? 0);
  const first = done === null ? last : run?.failed.length === 0 ? done + 1 : done;
  const from = Math.max(first, last - MOST_DAYS + 1);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => isoDay(from + index));
}

/** Whether this address had its mail of the day. */
export function wasTold(kept: Kept, address: string, date: string): boolean {
  return ((kept[TOLD + address] as string | undefined) ?? '') >= date;
}

export function toldProperties(address: string, date: string): Record<string, string> {
  return { [TOLD + address]: date };
}
