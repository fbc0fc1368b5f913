// Instants as the wall clock of a zone shows them, in the form of a `datetime-local` field.

const dayMs = 86_400_000;

/** `2026-09-13T10:42` of an instant in epoch ms. */
export function wallTime(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as Intl.DateTimeFormatOptions).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** `time` (`08:00`) of the day after `instant`'s. */
export const laterTime = (instant: number, timeZone: string, time: string): string =>
  `${wallTime(instant + dayMs, timeZone).slice(0, 10)}T${time}`;
