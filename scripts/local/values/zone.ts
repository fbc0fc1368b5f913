// How far a time zone's clocks stand from UTC at an instant, looked up through Intl and remembered.

export const dayMs = 86_400_000;

/** A wall-clock moment; `month` counts from 1. */
export interface CivilTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** Whether the name is a zone's, such as `America/Bogota`. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Milliseconds that the zone's clocks are ahead of UTC at the instant. */
export function offsetAt(epochMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(epochMs / dayMs);
  const before = offsetAtDayStart(zone, day);
  // No zone changes twice within a day, so equal ends mean a day without change.
  return before === offsetAtDayStart(zone, day + 1) ? before : askClock(zone.clock, epochMs);
}

interface Zone {
  clock: Intl.DateTimeFormat;
  /** Offset at the first instant of a UTC day, counted from 1970. */
  dayStarts: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    zone = { clock, dayStarts: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function offsetAtDayStart(zone: Zone, day: number): number {
  let offset = zone.dayStarts.get(day);
  if (offset === undefined) {
    offset = askClock(zone.clock, day * dayMs);
    zone.dayStarts.set(day, offset);
  }
  return offset;
}

function askClock(clock: Intl.DateTimeFormat, epochMs: number): number {
  const shown: Record<string, string> = {};
  for (const part of clock.formatToParts(epochMs)) shown[part.type] = part.value;
  const year = shown['era'] === 'BC' ? 1 - Number(shown['year']) : Number(shown['year']);
  const wall = wallOf({
    year,
    month: Number(shown['month']),
    day: Number(shown['day']),
    hour: Number(shown['hour']),
    minute: Number(shown['minute']),
    second: Number(shown['second']),
  });
  return wall - Math.floor(epochMs / 1000) * 1000;
}

/** Milliseconds from 1970-01-01T00:00 to the civil moment, as if on a UTC clock. Day 0 is the month before. */
export function wallOf(civil: { year: number; month: number; day: number } & Partial<CivilTime>): number {
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = civil;
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(civil.year, civil.month - 1, civil.day) + time;
}
