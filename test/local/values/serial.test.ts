// Serial days against civil time and against instants in a zone.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  civilToSerial,
  epochToSerial,
  isCivilDate,
  isDateFormat,
  isTextFormat,
  serialToCivil,
  serialToEpoch,
} from '../../../scripts/local/values/serial';

const zones = [
  'America/Bogota',
  'America/New_York',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'UTC',
];

describe('serial days', () => {
  it('counts from 30 December 1899 (B26), with no leap day in 1900', () => {
    expect(civilToSerial({ year: 1899, month: 12, day: 30 })).toBe(0);
    expect(civilToSerial({ year: 1900, month: 1, day: 1, hour: 12 })).toBe(2.5);
    expect(civilToSerial({ year: 1900, month: 2, day: 1, hour: 15 })).toBe(33.625);
    expect(civilToSerial({ year: 2022, month: 8, day: 3 })).toBe(44_776);
    expect(civilToSerial({ year: 1899, month: 12, day: 29 })).toBe(-1);
  });

  it('gives civil time back to the millisecond', () => {
    const moments = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const civil = {
          year: moment.getUTCFullYear(),
          month: moment.getUTCMonth() + 1,
          day: moment.getUTCDate(),
          hour: moment.getUTCHours(),
          minute: moment.getUTCMinutes(),
          second: moment.getUTCSeconds(),
          millisecond: moment.getUTCMilliseconds(),
        };
        expect(serialToCivil(civilToSerial(civil))).toEqual(civil);
      }),
    );
  });

  it('knows the days of the calendar', () => {
    expect(isCivilDate(2024, 2, 29)).toBe(true);
    expect(isCivilDate(2023, 2, 29)).toBe(false);
    expect(isCivilDate(2023, 13, 1)).toBe(false);
    expect(isCivilDate(2023, 4, 31)).toBe(false);
  });

  it('finds the instant of a wall clock in its zone', () => {
    const serial = civilToSerial({ year: 2022, month: 8, day: 3, hour: 8, minute: 6 });
    expect(new Date(serialToEpoch(serial, 'America/Bogota')).toISOString()).toBe('2022-08-03T13:06:00.000Z');
    expect(new Date(serialToEpoch(serial, 'Europe/Madrid')).toISOString()).toBe('2022-08-03T06:06:00.000Z');
  });

  it.each(zones)('agrees with Temporal in %s, also when clocks change', (timeZone) => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const plain = Temporal.PlainDateTime.from('1970-01-02').add({ minutes: minute });
        const { year, month, day, hour } = plain;
        const serial = civilToSerial({ year, month, day, hour, minute: plain.minute });
        expect(serialToEpoch(serial, timeZone)).toBe(plain.toZonedDateTime(timeZone).epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });

  it('reads skipped and repeated wall times as Temporal does', () => {
    const at = (iso: string): number => {
      const { year, month, day, hour, minute } = Temporal.PlainDateTime.from(iso);
      return serialToEpoch(civilToSerial({ year, month, day, hour, minute }), 'America/New_York');
    };
    expect(new Date(at('2022-03-13T02:30')).toISOString()).toBe('2022-03-13T07:30:00.000Z');
    expect(new Date(at('2022-11-06T01:30')).toISOString()).toBe('2022-11-06T05:30:00.000Z');
  });

  it('gives an instant back from its serial where no hour repeats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (epochMs) => {
        expect(serialToEpoch(epochToSerial(epochMs, 'America/Bogota'), 'America/Bogota')).toBe(epochMs);
      }),
    );
  });
});

describe('the purpose of a number format', () => {
  it.each(['d/M/yyyy', 'H:mm', 'mmm yyyy', 'd" de "mmmm', 'yyyy-MM-dd H:mm:ss', '[h]:mm', '[$-240A]dddd'])(
    'takes %s for a date format',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['0.00', '#,##0', '"dias" 0', '0.00E+00', '@', 'General', '[Red]0', '\\d0', '', undefined])(
    'does not take %p for a date format',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );

  it('tells text by the format @', () => {
    expect(isTextFormat('@')).toBe(true);
    expect(isTextFormat('0')).toBe(false);
  });
});
