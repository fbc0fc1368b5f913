// Business days against an oracle of its own: days counted one by one.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  businessCalendar,
  dayAfter,
  elapsed,
  type BusinessCalendar,
  type DayOff,
} from '../../src/calendar/businessDays';
import { lawHolidays } from './lawHolidays';

type Day = Temporal.PlainDate;

const LAW = new Set(Array.from({ length: 18 }, (_, index) => [...lawHolidays(2019 + index)]).flat());
const EXTRA: DayOff[] = [
  { date: '2022-09-19', name: 'Jornada de bienestar' },
  { date: '2024-12-24', name: 'Nochebuena' },
  { date: '2030-06-15', name: 'Aniversario' },
];

function counts(day: Day, saturday: boolean, extra: readonly DayOff[]): boolean {
  const week = saturday ? 6 : 5;
  return day.dayOfWeek <= week && !LAW.has(String(day)) && !extra.some(({ date }) => date === String(day));
}

/** Every business day of the years looked at, in order. */
function countedDays(saturday: boolean, extra: readonly DayOff[]): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from('2020-01-01'); day.year < 2037; day = day.add({ days: 1 })) {
    if (counts(day, saturday, extra)) days.push(String(day));
  }
  return days;
}

const CALENDARS = [
  { week: 'Monday to Friday', saturday: false, extra: [] },
  { week: 'Monday to Saturday', saturday: true, extra: [] },
  { week: 'Monday to Friday less own days off', saturday: false, extra: EXTRA },
  { week: 'Monday to Saturday less own days off', saturday: true, extra: EXTRA },
];

function everyDay(): string[] {
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from('2020-01-01'); day.year < 2036; day = day.add({ days: 1 }))
    days.push(String(day));
  return days;
}

describe.each(CALENDARS)('$week', ({ saturday, extra }) => {
  const calendar = businessCalendar({ saturday, extra });

  it('agrees with the oracle on day 5 and day 8 of every filing day of 2020 to 2035', () => {
    const days = everyDay();
    expect(days).toHaveLength(5844);
    const counted = countedDays(saturday, extra);
    let next = 0;
    const wrong = days.filter((date) => {
      while (counted[next] <= date) next++;
      return [5, 8].some((n) => dayAfter(calendar, date, n).date !== counted[next + n - 1]);
    });
    expect(wrong).toEqual([]);
  });

  it('accounts for every day between, once, counted or skipped by name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay()), fc.integer({ min: 1, max: 30 }), (date, n) => {
        const { date: end, proof } = dayAfter(calendar, date, n);
        const all = [...proof.counted, ...proof.skipped.map((off) => off.date)].sort();
        expect(all).toEqual(between(date, end));
        expect(proof.counted).toHaveLength(n);
        expect(proof.counted[n - 1]).toBe(end);
        expect(proof.skipped.every((off) => off.name !== '' && !calendar.isBusinessDay(off.date))).toBe(true);
        expect(elapsed(calendar, date, end)).toBe(n);
      }),
    );
  });
});

function between(from: string, to: string): string[] {
  const days: string[] = [];
  const end = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, end) < 0) {
    day = day.add({ days: 1 });
    days.push(String(day));
  }
  return days;
}

describe('business days', () => {
  const plain: BusinessCalendar = businessCalendar({ saturday: false, extra: [] });

  it.each([
    ['2022-09-13', 5, '2022-09-20'],
    ['2022-09-13', 8, '2022-09-23'],
    ['2022-10-07', 5, '2022-10-14'],
    ['2022-10-07', 8, '2022-10-20'],
    ['2022-10-07', 15, '2022-10-31'],
    ['2022-12-15', 15, '2023-01-05'],
    ['2022-12-29', 8, '2023-01-11'],
  ])('after %s the %d. is %s', (from, n, date) => {
    expect(dayAfter(plain, from, n).date).toBe(date);
  });

  it('begin on the next business day, whatever day it was filed on', () => {
    expect(dayAfter(plain, '2022-08-13', 1).date).toBe('2022-08-16');
    expect(dayAfter(plain, '2022-08-14', 1).date).toBe('2022-08-16');
    expect(dayAfter(plain, '2022-08-15', 1).date).toBe('2022-08-16');
  });

  it('name the days that they skip', () => {
    expect(dayAfter(plain, '2022-10-13', 3).proof).toEqual({
      counted: ['2022-10-14', '2022-10-18', '2022-10-19'],
      skipped: [
        { date: '2022-10-15', name: 'sábado' },
        { date: '2022-10-16', name: 'domingo' },
        { date: '2022-10-17', name: 'Día de la Raza' },
      ],
    });
  });

  it('name both holidays where two meet', () => {
    expect(plain.nameOfDayOff('2025-06-30')).toBe('San Pedro y San Pablo y Sagrado Corazón de Jesús');
  });

  it('have not passed before the day they are counted from', () => {
    expect(elapsed(plain, '2022-09-16', '2022-09-16')).toBe(0);
    expect(elapsed(plain, '2022-09-16', '2022-09-01')).toBe(0);
  });
});
