import fc from 'fast-check';
import { bogotaMoment, dayNumber, parseMoment, secondNumber } from '../../src/calendar/civilTime';

describe('civil dates and times', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2022-09-16', 19251],
    ['2024-02-29', 19782],
    ['2022-02-30', null],
    ['2022-13-01', null],
    ['16/09/2022', null],
    ['', null],
  ])('numbers the day %j as %j', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  it.each([
    ['2022-09-16T10:42', { date: '2022-09-16', time: '10:42:00' }],
    ['2022-09-16 10:42:07', { date: '2022-09-16', time: '10:42:07' }],
    ['2022-09-16T24:00', null],
    ['2022-09-31T10:42', null],
    ['2022-09-16T10:42Z', null],
    ['2022-09-16', null],
    ['hoy', null],
  ])('reads the moment %j', (text, moment) => {
    expect(parseMoment(text)).toEqual(moment);
  });

  it('gives the wall clock of Bogotá, which is five hours behind UTC all year', () => {
    const range = { min: Date.UTC(1994, 0), max: Date.UTC(2090, 0) };
    fc.assert(
      fc.property(fc.integer(range), (instant) => {
        const clock = new Intl.DateTimeFormat('sv-SE', {
          timeZone: 'America/Bogota',
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(instant);
        const { date, time } = bogotaMoment(instant);
        expect(`${date} ${time}`).toBe(clock);
        expect(secondNumber({ date, time })).toBe(Math.floor(instant / 1000) - 5 * 3600);
      }),
    );
  });
});
