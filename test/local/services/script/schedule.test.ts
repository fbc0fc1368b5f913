import fc from 'fast-check';
import type { TriggerModel } from '../../../../scripts/local/kernel/execution';
import { nextFiring } from '../../../../scripts/local/services/script/schedule';
import type { ClockSchedule } from '../../../../scripts/local/services/script/triggerModel';
import { formatDate } from '../../../../scripts/local/services/utilities/formatDate';

const zone = 'America/Bogota';
/** A Friday. */
const created = '2022-09-16T10:20:30.000-05:00';
const bogota = (ms: number | null) => ms !== null && formatDate(ms, zone, 'EEE yyyy-MM-dd HH:mm');

function clock(schedule: Partial<ClockSchedule>, id = '42'): TriggerModel {
  const whole = { timeZone: zone, ...schedule };
  return {
    id,
    handler: 'run',
    kind: 'CLOCK',
    creator: 'ana@example.com',
    createdAt: created,
    schedule: whole,
  };
}

function firings(trigger: TriggerModel, count: number): number[] {
  const all: number[] = [];
  let after: number | null = Date.parse(created);
  while (all.length < count && (after = nextFiring(trigger, after)) !== null) all.push(after);
  return all;
}

describe('the next firing', () => {
  it('of a one-time trigger is its time, and then none', () => {
    const at = Date.parse('2022-09-16T11:00:00-05:00');
    expect(firings(clock({ at }), 3)).toEqual([at]);
  });

  it('of a date is on that day, at the hour or after midnight', () => {
    const atDate = { year: 2022, month: 9, day: 20 };
    expect(firings(clock({ atDate, atHour: 9 }), 3).map(bogota)).toEqual([
      expect.stringMatching(/^Tue 2022-09-20 09:/),
    ]);
    expect(firings(clock({ atDate }), 3).map(bogota)).toEqual([expect.stringMatching(/^Tue 2022-09-20 00:/)]);
  });

  it('of minutes and hours is counted from the creation', () => {
    expect(firings(clock({ everyMinutes: 10 }), 2).map(bogota)).toEqual([
      'Fri 2022-09-16 10:30',
      'Fri 2022-09-16 10:40',
    ]);
    expect(firings(clock({ everyHours: 6 }), 2).map(bogota)).toEqual([
      'Fri 2022-09-16 16:20',
      'Fri 2022-09-16 22:20',
    ]);
  });

  it('of a day keeps to one minute within the hour', () => {
    const [first = 0, ...rest] = firings(clock({ everyDays: 1, atHour: 9 }), 400);
    expect(bogota(first)).toMatch(/^Sat 2022-09-17 09:/);
    expect(
      rest.map((time, index) => time - first - (index + 1) * 86_400_000).every((drift) => drift === 0),
    ).toBe(true);
  });

  it('of every third day counts from the creation’s day', () => {
    expect(firings(clock({ everyDays: 3, atHour: 5 }), 2).map(bogota)).toEqual([
      expect.stringMatching(/^Mon 2022-09-19 05:/),
      expect.stringMatching(/^Thu 2022-09-22 05:/),
    ]);
  });

  it('of a weekday is that day of each week, or of every second', () => {
    expect(firings(clock({ weekday: 1, atHour: 8 }), 2).map(bogota)).toEqual([
      expect.stringMatching(/^Mon 2022-09-19 08:/),
      expect.stringMatching(/^Mon 2022-09-26 08:/),
    ]);
    expect(firings(clock({ everyWeeks: 2, weekday: 7, atHour: 8 }), 2).map(bogota)).toEqual([
      expect.stringMatching(/^Sun 2022-09-18 08:/),
      expect.stringMatching(/^Sun 2022-10-02 08:/),
    ]);
  });

  it('of a day of the month leaves out the months that lack it', () => {
    expect(firings(clock({ monthDay: 31, atHour: 1 }), 2).map(bogota)).toEqual([
      expect.stringMatching(/^Mon 2022-10-31 01:/),
      expect.stringMatching(/^Sat 2022-12-31 01:/),
    ]);
  });

  it('is read in the trigger’s own zone, through daylight saving', () => {
    const trigger = clock({ everyDays: 1, atHour: 9, timeZone: 'America/New_York' });
    const hours = firings(trigger, 120).map((time) => formatDate(time, 'America/New_York', 'HH'));
    expect(new Set(hours)).toEqual(new Set(['09']));
  });

  it('near a minute is at most a quarter of an hour off', () => {
    fc.assert(
      fc.property(fc.nat(59), fc.bigInt({ min: 0n, max: 10n ** 18n }), (nearMinute, id) => {
        const [first = 0] = firings(clock({ everyDays: 1, atHour: 12, nearMinute }, String(id)), 1);
        const noon = Date.parse('2022-09-16T12:00:00-05:00');
        const off = (first - noon) / 60_000 - nearMinute;
        expect(Math.abs(off % 1440)).toBeLessThanOrEqual(15);
      }),
    );
  });

  it('is none for a trigger that no clock drives', () => {
    expect(nextFiring({ ...clock({}), kind: 'ON_EDIT', schedule: null }, 0)).toBeNull();
  });
});
