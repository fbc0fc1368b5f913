// Downtime as the agent writes it down, from its first minute until the base has it. Pure but for what the device keeps.
import type { Loss } from '../../sidebar/connection';
import type { DeviceStore } from '../../sidebar/deviceStore';
import { DOWNTIME } from '../../texts/sidebarDay';

export interface DowntimeDraft {
  requestId: string;
  /** ISO; the hours are `09:30`, `''` where not known. */
  date: string;
  from: string;
  to: string;
  minutes: string;
  reason: string;
  /** Whether a sending got no answer. */
  unsure: boolean;
}

export const DRAFT_FIELDS = ['date', 'from', 'to', 'minutes', 'reason'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** Of each person who uses the device an own one. */
const keyOf = (email: string): string => `gestion.novedad.${email}`;

export function emptyDraft(requestId: string, date: string): DowntimeDraft {
  return { requestId, date, from: '', to: '', minutes: '', reason: '', unsure: false };
}

export function isEmpty({ from, to, minutes, reason }: DowntimeDraft): boolean {
  return [from, to, minutes, reason].every((text) => text.trim() === '');
}

/** With the change; the minutes follow the hours where both are there. */
export function changed(draft: DowntimeDraft, part: Partial<DowntimeDraft>): DowntimeDraft {
  const next = { ...draft, ...part };
  const minutes = 'from' in part || 'to' in part ? minutesBetween(next.from, next.to) : null;
  return minutes === null ? next : { ...next, minutes: String(minutes) };
}

/** Begins at this hour, or ends what has begun. */
export function clocked(draft: DowntimeDraft, date: string, hour: string): DowntimeDraft {
  return isRunning(draft)
    ? changed(draft, { to: hour })
    : changed({ ...draft, minutes: '' }, { date, from: hour, to: '' });
}

/** Begun and not ended. */
export function isRunning({ from, to, minutes }: DowntimeDraft): boolean {
  return from !== '' && to === '' && minutes === '';
}

export interface MeasuredLoss {
  from: string;
  to: string;
  minutes: number;
}

/** The day's losses of a minute at least that no line of the day names. */
export function lossesOf(past: readonly Loss[], date: string, lines: readonly string[]): MeasuredLoss[] {
  return past
    .filter(({ from, to }) => from.startsWith(date) && to.startsWith(date))
    .map(({ from, to }) => ({ from: from.slice(11, 16), to: to.slice(11, 16) }))
    .flatMap(({ from, to }) => {
      const minutes = minutesBetween(from, to);
      const told = lines.some((line) => line.includes(`${from} a ${to}`));
      return minutes === null || told ? [] : [{ from, to, minutes }];
    });
}

export function withLoss(draft: DowntimeDraft, date: string, { from, to }: MeasuredLoss): DowntimeDraft {
  return changed(draft, { date, from, to, reason: draft.reason || DOWNTIME.lostReason });
}

/** What lacks before it can be sent. */
export function lacking({ from, to, minutes, reason }: DowntimeDraft): DraftField[] {
  const hours = from !== '' && to !== '';
  return [
    ...(!hours && !/^\d+$/.test(minutes.trim()) ? (['minutes'] as const) : []),
    ...(reason.trim() === '' ? (['reason'] as const) : []),
  ];
}

/** As `reportDowntime` takes it. */
export function requestOf({ requestId, date, from, to, minutes, reason }: DowntimeDraft) {
  // An hour alone says no span, and minutes that are none are for the base to refuse.
  const whole = from !== '' && to !== '';
  return {
    requestId,
    date,
    reason,
    from: whole ? from : '',
    to: whole ? to : '',
    minutes: Number(minutes) || 0,
  };
}

export function keepDraft(store: DeviceStore, email: string, draft: DowntimeDraft): void {
  if (isEmpty(draft)) store.remove(keyOf(email));
  else store.write(keyOf(email), JSON.stringify(draft));
}

/** What a reload finds; null where there is nothing. */
export function keptDraft(store: DeviceStore, email: string): DowntimeDraft | null {
  try {
    const kept = JSON.parse(store.read(keyOf(email)) ?? 'null') as Partial<DowntimeDraft> | null;
    return kept?.requestId ? { ...emptyDraft(kept.requestId, ''), ...kept } : null;
  } catch {
    return null;
  }
}

/** Null where these are no two hours in order. */
function minutesBetween(from: string, to: string): number | null {
  const [start, end] = [minuteOf(from), minuteOf(to)];
  return start !== null && end !== null && end > start ? end - start : null;
}

function minuteOf(hour: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(hour.trim());
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}
