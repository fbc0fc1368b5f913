import fc from 'fast-check';
import { formatDate } from '../../../../scripts/local/services/utilities/formatDate';

const at = Date.UTC(2023, 0, 1, 12, 5, 9, 7);

describe('formatDate', () => {
  it.each([
    ['GMT', 'yyyy-MM-dd HH:mm:ss', '2023-01-01 12:05:09'],
    ['America/Bogota', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2023-01-01T07:05:09.007-05:00'],
    ['GMT-5', 'HH:mm Z z', '07:05 -0500 GMT-05:00'],
    ['GMT+05:30', 'HH:mm XXX X XX', '17:35 +05:30 +05 +0530'],
    ['UTC', 'HH z X', '12 UTC Z'],
    ['America/Bogota', 'z zzzz', 'COT Colombia Standard Time'],
    ['America/New_York', 'z', 'EST'],
    ['PST', 'HH', '04'],
    ['Nowhere/Land', 'HH z', '12 GMT'],
    ['GMT', 'EEE EEEE E', 'Sun Sunday Sun'],
    ['GMT', 'MMM MMMM M L', 'Jan January 1 1'],
    ['GMT', 'd dd D DDD', '1 01 1 001'],
    ['GMT', 'h a K k H', '12 PM 0 12 12'],
    ['GMT', 'yy y yyyyy G', '23 2023 02023 AD'],
    ['GMT', 'u F w W YYYY', '7 1 1 1 2023'],
    ['GMT', "'a las' HH 'o''clock' ''", "a las 12 o'clock '"],
    ['GMT', 'd/M, h.m|s S', '1/1, 12.5|9 7'],
  ])('in %s by %s is %s', (zone, pattern, expected) => {
    expect(formatDate(at, zone, pattern)).toBe(expected);
  });

  it('counts the first days of a year into the week that holds 1 January', () => {
    const days = [
      Date.UTC(2022, 11, 30),
      Date.UTC(2022, 11, 31),
      Date.UTC(2024, 11, 29),
      Date.UTC(2021, 0, 2),
    ];
    expect(days.map((day) => formatDate(day, 'GMT', 'w YYYY'))).toEqual([
      '53 2022',
      '53 2022',
      '1 2025',
      '1 2021',
    ]);
  });

  it('follows daylight saving', () => {
    const summer = Date.UTC(2023, 6, 1, 12);
    expect(formatDate(summer, 'America/New_York', 'HH z Z')).toBe('08 EDT -0400');
  });

  it('refuses letters that SimpleDateFormat does not know, and dates that are none', () => {
    expect(() => formatDate(at, 'GMT', 'b')).toThrow("Illegal pattern character 'b'");
    expect(() => formatDate(NaN, 'GMT', 'y')).toThrow('Invalid argument: date');
  });

  it('agrees with the engine’s own ISO text at any instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        expect(formatDate(date.getTime(), 'GMT', "yyyy-MM-dd'T'HH:mm:ss.SSSX")).toBe(date.toISOString());
      }),
    );
  });
});
