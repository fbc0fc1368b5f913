import fc from 'fast-check';
import { google } from '../../support/google';

/** Evaluates an expression in a script of that zone. */
function inZone(timeZone: string, expression: string, at = '2022-09-16T15:42:07.123Z'): unknown {
  const { result, error } = google(`return ${expression}`, { manifest: { timeZone }, at });
  expect(error).toBeNull();
  return result;
}

describe("the script's Date", () => {
  it("tells the simulated time in the script's zone", () => {
    expect(
      inZone('America/Bogota', '[String(new Date()), Date(), Date.now(), new Date().getHours()]'),
    ).toEqual([
      'Fri Sep 16 2022 10:42:07 GMT-0500 (Colombia Standard Time)',
      'Fri Sep 16 2022 10:42:07 GMT-0500 (Colombia Standard Time)',
      Date.parse('2022-09-16T15:42:07.123Z'),
      10,
    ]);
    expect(inZone('Asia/Kolkata', 'String(new Date())')).toBe(
      'Fri Sep 16 2022 21:12:07 GMT+0530 (India Standard Time)',
    );
  });

  it('is made of local parts', () => {
    expect(inZone('America/Bogota', 'new Date(2022, 0, 31, 23, 59).toISOString()')).toBe(
      '2022-02-01T04:59:00.000Z',
    );
    expect(
      inZone(
        'America/Bogota',
        '[new Date(99, 0, 1).getFullYear(), new Date(2022, 12, 1).getMonth(), new Date(2022, NaN).getTime()]',
      ),
    ).toEqual([...[1999, 0, null]]);
  });

  it.each([
    ['2022-09-16', '2022-09-16T00:00:00.000Z'],
    ['2022-09-16T10:00', '2022-09-16T15:00:00.000Z'],
    ['2022-09-16T10:00:00Z', '2022-09-16T10:00:00.000Z'],
    ['2022-09-16T10:00:00+02:00', '2022-09-16T08:00:00.000Z'],
    ['2022/09/16', '2022-09-16T05:00:00.000Z'],
    ['16 Sep 2022 10:00', '2022-09-16T15:00:00.000Z'],
    ['Sep 16, 2022', '2022-09-16T05:00:00.000Z'],
    ['Fri, 16 Sep 2022 10:00:00 GMT', '2022-09-16T10:00:00.000Z'],
    ['Fri Sep 16 2022 10:00:00 GMT-0500 (Colombia Standard Time)', '2022-09-16T15:00:00.000Z'],
  ])('reads %s as V8 does in that zone', (text, iso) => {
    expect(
      inZone(
        'America/Bogota',
        `[new Date(${JSON.stringify(text)}).toISOString(), Date.parse(${JSON.stringify(text)})]`,
      ),
    ).toEqual([iso, Date.parse(iso)]);
  });

  it('moves by its setters on the local clock', () => {
    const source =
      '(() => { const d = new Date(2022, 0, 31); d.setMonth(1); d.setHours(26, 30); return d.toString() })()';
    expect(inZone('America/Bogota', source)).toBe(
      'Fri Mar 04 2022 02:30:00 GMT-0500 (Colombia Standard Time)',
    );
    expect(
      inZone(
        'America/Bogota',
        '(() => { const d = new Date(NaN); d.setFullYear(2022); return d.toISOString() })()',
      ),
    ).toBe('2022-01-01T05:00:00.000Z');
  });

  it('skips and repeats the hours that summer time skips and repeats', () => {
    expect(inZone('America/New_York', 'new Date(2022, 2, 13, 2, 30).toString()')).toBe(
      'Sun Mar 13 2022 03:30:00 GMT-0400 (Eastern Daylight Time)',
    );
    expect(inZone('America/New_York', 'new Date(2022, 10, 6, 1, 30).toString()')).toBe(
      'Sun Nov 06 2022 01:30:00 GMT-0400 (Eastern Daylight Time)',
    );
    expect(
      inZone(
        'America/New_York',
        '[new Date(2022, 0, 1).getTimezoneOffset(), new Date(2022, 6, 1).getTimezoneOffset()]',
      ),
    ).toEqual([300, 240]);
  });

  it('keeps the local mean time of the epoch of sheets', () => {
    expect(inZone('America/Bogota', 'new Date(1899, 11, 30).toISOString()')).toBe('1899-12-30T04:56:16.000Z');
  });

  it("prints by locale in the script's zone, American where none is named", () => {
    expect(inZone('America/Bogota', 'new Date().toLocaleTimeString()')).toMatch(/^10:42:07\sAM$/);
    expect(inZone('America/Bogota', 'new Date().toLocaleDateString("de-DE")')).toBe('16.9.2022');
    expect(inZone('America/Bogota', 'new Date().toLocaleTimeString("en-GB", { timeZone: "UTC" })')).toBe(
      '15:42:07',
    );
    expect(inZone('America/Bogota', 'new Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe(
      'America/Bogota',
    );
    expect(inZone('America/Bogota', '(1234.5).toLocaleString()')).toBe('1,234.5');
  });

  it("is still the language's Date", () => {
    expect(
      inZone(
        'America/Bogota',
        '[new Date() instanceof Date, Object.prototype.toString.call(new Date()), Date.name, Date.length, new Date(0).constructor === Date, new Date(new Date(5)).getTime(), Date.UTC(1970, 0, 1)]',
      ),
    ).toEqual([...[true, '[object Date]', 'Date', 7, true, 5, 0]]);
    expect(inZone('America/Bogota', 'String(new Date("nunca"))')).toBe('Invalid Date');
    expect(
      inZone(
        'America/Bogota',
        '(() => { class Day extends Date {} const d = new Day(2022, 0, 1); return [d instanceof Day, d.getDate()] })()',
      ),
    ).toEqual([true, 1]);
  });

  it('agrees with Intl at any instant in zones with and without summer time', () => {
    const instants = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2035-12-31'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      'America/Bogota',
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(zones, fc.array(instants, { minLength: 1, maxLength: 50 }), (timeZone, dates) => {
        const times = dates.map((date) => date.getTime());
        const told = inZone(
          timeZone,
          `${JSON.stringify(times)}.map((t) => { const d = new Date(t); return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds()].join(" ") })`,
        );
        const clock = new Intl.DateTimeFormat('en-US', {
          ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
          ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
        });
        const expected = times.map((time) => {
          const part = Object.fromEntries(
            clock.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
          );
          return ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => part[name]).join(' ');
        });
        expect(told).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('comes back from its own parts, wherever the wall clock is not repeated', () => {
    const days = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 50 }), (list) => {
        const source = `${JSON.stringify(list)}.every((day) => { const d = new Date(1975, 0, day, 12, 34, 56, 789); return new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()).getTime() === d.getTime() && d.getHours() === 12 })`;
        expect(inZone('America/New_York', source)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});
