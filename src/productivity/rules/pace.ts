// How a day goes on at the pace it has had: what stands at the end of the shift. Pure; minutes of the day.

export interface WorkedDay {
  now: number;
  /** Of the first entry, or of an earlier downtime. */
  start: number;
  shiftMinutes: number;
  /** Minutes of downtime up to now. */
  lost: number;
}

export type Pace =
  | { kind: 'early' }
  | { kind: 'over'; end: number }
  | { kind: 'running'; end: number; worked: number; left: number };

/** Of less no pace can be told. */
const LEAST_MINUTES = 30;
const LAST_MINUTE = 1439;

export function paceOf({ now, start, shiftMinutes, lost }: WorkedDay): Pace {
  const end = Math.min(start + shiftMinutes, LAST_MINUTE);
  if (now >= end) return { kind: 'over', end };
  const worked = now - start - lost;
  return worked < LEAST_MINUTES ? { kind: 'early' } : { kind: 'running', end, worked, left: end - now };
}

/** What is done by the end, whole cases. */
export function projected(done: number, { worked, left }: Extract<Pace, { kind: 'running' }>): number {
  return Math.floor(done + (done * left) / worked);
}
