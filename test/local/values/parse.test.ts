// What Google makes of typed text, by locale.
import fc from 'fast-check';
import { parseTyped } from '../../../scripts/local/values/parse';
import { render } from '../../../scripts/local/values/render';
import { civilToSerial } from '../../../scripts/local/values/serial';

const today = { year: 2022, month: 9, day: 16 };
const inColombia = (text: string, format?: string) => parseTyped(text, { locale: 'es_CO', today, format });
const inTheStates = (text: string, format?: string) => parseTyped(text, { locale: 'en_US', today, format });
const day = (year: number, month: number, date: number): number => civilToSerial({ year, month, day: date });

describe('typed numbers', () => {
  it.each([
    ['01234', 1234, undefined],
    ['22 34', 2234, undefined],
    [' 7 ', 7, undefined],
    ['-5', -5, undefined],
    ['+5', 5, undefined],
    ['(5)', -5, undefined],
    ['2,5', 2.5, undefined],
    [',5', 0.5, undefined],
    ['1.000.000', 1_000_000, '#,##0'],
    ['1.234,56', 1234.56, '#,##0.00'],
    ['$ 2.000', 2000, '"$"#,##0'],
    ['-$2,99', -2.99, '"$"#,##0.00'],
    ['5 €', 5, '#,##0[$€]'],
    ['10%', 0.1, '0%'],
    ['10,5 %', 0.105, '0.00%'],
    ['1e5', 100_000, '0.00E+00'],
    ['1,5E-3', 0.0015, '0.00E+00'],
  ])('reads %p as %p in es_CO', (text, content, numberFormat) => {
    expect(inColombia(text)).toEqual(numberFormat === undefined ? { content } : { content, numberFormat });
  });

  it.each([
    ['1,000,000', 1_000_000, '#,##0'],
    ['2.000', 2, undefined],
    ['$2.99', 2.99, '"$"#,##0.00'],
    ['$2,000', 2000, '"$"#,##0'],
    ['10.5%', 0.105, '0.00%'],
  ])('reads %p as %p in en_US', (text, content, numberFormat) => {
    expect(inTheStates(text)).toEqual(numberFormat === undefined ? { content } : { content, numberFormat });
  });

  it.each([
    '1,000,000',
    '1.00',
    '12.34.567',
    '2.99',
    '--5',
    '5-',
    '1e999',
    '%',
    '$',
    '1.2.3',
    '5 %%',
    '0x10',
    '1_0',
  ])('leaves %p as text in es_CO', (text) => {
    expect(inColombia(text)).toEqual({ content: text });
  });

  it('loses the digits beyond the fifteenth', () => {
    expect(inColombia('1555124719080954997').content).toBe(1555124719080950000);
    expect(inColombia('460062179801314637617801684596').content).toBe(4.60062179801314e29);
  });
});

describe('typed moments', () => {
  it.each([
    ['3/8/2022', day(2022, 8, 3), 'd/M/yyyy', '3/8/2022'],
    ['03/08/2022', day(2022, 8, 3), 'dd/MM/yyyy', '03/08/2022'],
    ['13/2/22', day(2022, 2, 13), 'd/M/yy', '13/2/22'],
    ['1-2', day(2022, 2, 1), 'd-M', '1-2'],
    ['1/2', day(2022, 2, 1), 'd/M', '1/2'],
    ['2022-08-03', day(2022, 8, 3), 'yyyy-MM-dd', '2022-08-03'],
    ['2022/8/3', day(2022, 8, 3), 'yyyy/MM/dd', '2022/08/03'],
    ['8/2022', day(2022, 8, 1), 'M/yyyy', '8/2022'],
    ['3-ago', day(2022, 8, 3), 'd-mmm', '3-ago'],
    ['3-ago-2021', day(2021, 8, 3), 'd-mmm-yyyy', '3-ago-2021'],
    ['3 de agosto de 2022', day(2022, 8, 3), 'd" de "mmmm" de "yyyy', '3 de agosto de 2022'],
    ['agosto 2022', day(2022, 8, 1), 'mmmm yyyy', 'agosto 2022'],
    ['Aug 3, 2022', day(2022, 8, 3), 'mmm d", "yyyy', 'ago 3, 2022'],
    ['miércoles, 3 de agosto', day(2022, 8, 3), 'dddd", "d" de "mmmm', 'miércoles, 3 de agosto'],
    ['8:06', 0.3375, 'H:mm', '8:06'],
    ['14:30:05', (14 * 3600 + 30 * 60 + 5) / 86_400, 'H:mm:ss', '14:30:05'],
    ['8:06 a. m.', 0.3375, 'h:mm am/pm', '8:06 a.\u00a0m.'],
    ['8 pm', 20 / 24, 'h:mm am/pm', '8:00 p.\u00a0m.'],
    ['25:00', 25 / 24, '[h]:mm', '25:00'],
    ['3/8/2022 8:06', day(2022, 8, 3) + 0.3375, 'd/M/yyyy H:mm:ss', '3/8/2022 8:06:00'],
    [
      '2022-08-03 08:06:12 p. m.',
      day(2022, 8, 3) + 72_372 / 86_400,
      'yyyy-MM-dd H:mm:ss',
      '2022-08-03 20:06:12',
    ],
  ])('reads %p in es_CO', (text, serial, numberFormat, shown) => {
    const typed = inColombia(text);
    expect(typed.numberFormat).toBe(numberFormat);
    expect(typed.content).toBeCloseTo(serial, 9);
    expect(render(typed.content, typed.numberFormat, 'es_CO')).toBe(shown);
  });

  it.each([
    ['1/2', day(2022, 1, 2), 'M/d'],
    ['1-2', day(2022, 1, 2), 'M-d'],
    ['12/31/1999', day(1999, 12, 31), 'M/d/yyyy'],
    ['1/1/50', day(1950, 1, 1), 'M/d/yy'],
    ['3 Aug 2022', day(2022, 8, 3), 'd mmm yyyy'],
  ])('reads %p in en_US', (text, content, numberFormat) => {
    expect(inTheStates(text)).toEqual({ content, numberFormat });
  });

  it.each([
    '13/2/2022',
    '2/30/2022',
    '3-ago',
    '3 de agosto',
    '2022-08-03T08:06',
    '10:61',
    '13:00 pm',
    '1/2/3',
    'May',
    '3 lives',
  ])('leaves %p as text in en_US', (text) => {
    expect(inTheStates(text)).toEqual({ content: text });
  });
});

describe('typed words', () => {
  it('reads booleans in English everywhere and in the words of the locale', () => {
    expect(['TRUE', 'false', 'Verdadero', 'FALSO'].map((text) => inColombia(text).content)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(inTheStates('VERDADERO').content).toBe('VERDADERO');
  });

  it('makes a blank of the empty text and keeps one of spaces', () => {
    expect(inColombia('')).toEqual({ content: null });
    expect(inColombia('  ')).toEqual({ content: '  ' });
  });

  it('reads error literals', () => {
    expect(inColombia('#N/A')).toEqual({ content: { error: '#N/A' } });
    expect(inColombia('#tag')).toEqual({ content: '#tag' });
  });

  it('takes a leading equals sign for a formula, also under format @ (B7)', () => {
    expect(inColombia('=1+1')).toEqual({ content: null, formula: '=1+1' });
    expect(inColombia('=1+1', '@')).toEqual({ content: null, formula: '=1+1' });
    expect(inColombia('=')).toEqual({ content: '=' });
  });

  it('keeps text under format @ (B6), without the apostrophe before it', () => {
    expect(inColombia('01234', '@')).toEqual({ content: '01234' });
    expect(inColombia("'01234", '@')).toEqual({ content: '01234' });
    expect(inColombia('+1+2', '@')).toEqual({ content: '+1+2' });
  });

  it('takes a leading plus for a formula unless a number follows, and a leading minus never (B14)', () => {
    expect(inColombia('+1+2')).toEqual({ content: null, formula: '=+1+2' });
    expect(inColombia('+Dri7')).toEqual({ content: null, formula: '=+Dri7' });
    expect(inColombia('+1 555 123 4567')).toEqual({ content: null, formula: '=+1 555 123 4567' });
    expect(inColombia('+15551234567')).toEqual({ content: 15551234567 });
    expect(inColombia('-1+2')).toEqual({ content: '-1+2' });
    expect(inColombia('- hola')).toEqual({ content: '- hola' });
  });

  it('brings any text back when an apostrophe stands before it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '=1+1',
        "'x",
        '+57 300',
        '-1',
        '@a',
        '1/2',
        'TRUE',
        '460062179801314637617801684596',
        ' a ',
        '#N/A',
      ),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\n', '0'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom('es_CO', 'en_US'),
        fc.constantFrom(undefined, '@'),
        (text, locale, format) => {
          const typed = parseTyped(`'${text}`, { locale, today, format });
          expect(typed).toEqual({ content: text });
          expect(render(typed.content, format, locale)).toBe(text);
        },
      ),
    );
  });

  it('never changes a long comment', () => {
    const comment = `Buenas tardes, 3/8/2022: ${'no me ha llegado el giro. '.repeat(2000)}`;
    expect(inColombia(comment)).toEqual({ content: comment });
    expect(inColombia('1'.repeat(400))).toEqual({ content: '1'.repeat(400) });
  });
});

describe('typing what a cell shows', () => {
  it.each(['es_CO', 'en_US'])('gives the number back in %s', (locale) => {
    const numbers = fc.oneof(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(3))
        .map(([value, places]) => Number(`${String(value)}e-${String(places)}`)),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(undefined, '#,##0.000', '0.000', '0.00000%', '"$"#,##0.000'),
        (value, format) => {
          const typed = parseTyped(render(value, format, locale), { locale, today });
          expect(typed.content).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it.each(['es_CO', 'en_US'])('gives the day and the minute back in %s', (locale) => {
    const order = locale === 'es_CO' ? 'd/M/yyyy' : 'M/d/yyyy';
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.nat(1439),
        fc.constantFrom(
          `${order} H:mm`,
          `${order} hh:mm am/pm`,
          'yyyy-MM-dd H:mm',
          'd-mmm-yyyy H:mm',
          'dddd, d mmmm yyyy h:mm a/p"m"',
        ),
        (serial, minute, format) => {
          const moment = serial + minute / 1440;
          const typed = parseTyped(render(moment, format, locale), { locale, today });
          expect(typed.content).toBeCloseTo(moment, 8);
        },
      ),
    );
  });
});
