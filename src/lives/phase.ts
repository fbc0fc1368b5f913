// R5: which phase a Facebook Live is in, and until when its templates hold. Pure.
import { dayNumber, isoDay, monthLater, secondNumber, type Moment } from '../calendar/civilTime';

/** A publication that was or will be broadcast. Dates ISO, times `HH:MM:SS`; null where the row does not say. */
export interface Live {
  row: number;
  date: string;
  start: string | null;
  end: string | null;
  topic: string;
  entity: string;
  /** Whether it is about the organisation's own offer; the channels of the entity answer for the others (R3). */
  own: boolean;
  link: string;
}

export const PHASES = ['scheduled', 'live', 'finished', 'archive'] as const;
export type Phase = (typeof PHASES)[number];

/** Where a row names no end, the broadcast is taken to have ended by midnight. */
const END_OF_DAY = '23:59:59';
const START_OF_DAY = '00:00:00';

/** `archive` begins on the day after the month's last one: then ask whether a comment is a petition first. */
export function phaseOf(live: Live, now: Moment): Phase {
  const at = secondNumber(now);
  const start = secondNumber({ date: live.date, time: live.start ?? START_OF_DAY });
  const end = endOf(live);
  if (at === null || start === null || end === null) return 'archive';
  if (at < start) return 'scheduled';
  if (at <= end) return 'live';
  return now.date <= finishedUntil(live) ? 'finished' : 'archive';
}

/** The last day, ISO, on which the template of a finished Live may be sent: a calendar month after its end. */
export function finishedUntil(live: Live): string {
  return monthLater(isEndNextDay(live) ? nextDay(live.date) : live.date);
}

/** A Live that ends after midnight ends on the next day. */
function endOf(live: Live): number | null {
  const date = isEndNextDay(live) ? nextDay(live.date) : live.date;
  return secondNumber({ date, time: live.end ?? END_OF_DAY });
}

function isEndNextDay({ start, end }: Live): boolean {
  return start !== null && end !== null && end < start;
}

function nextDay(date: string): string {
  return isoDay((dayNumber(date) ?? 0) + 1);
}
