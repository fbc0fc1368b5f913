// What a cell shows, by format and locale, against a table and against SheetJS's number formats.
import fc from 'fast-check';
import { SSF } from 'xlsx';
import { render } from '../../../scripts/local/values/render';

describe('what a cell shows', () => {
  it.each([
    [null, undefined, '', ''],
    ['texto', '0.00', 'texto', 'texto'],
    ['texto', '@', 'texto', 'texto'],
    ['x', '0;0;0;"<"@">"', '<x>', '<x>'],
    [true, undefined, 'VERDADERO', 'TRUE'],
    [false, '@', 'FALSO', 'FALSE'],
    [{ error: '#N/A' }, '0', '#N/A', '#N/A'],
  ])('shows %p under %p as %p in es_CO and %p in en_US', (content, format, colombia, states) => {
    expect(render(content, format, 'es_CO')).toBe(colombia);
    expect(render(content, format, 'en_US')).toBe(states);
  });

  it.each([
    [0, undefined, '0', '0'],
    [1234567, undefined, '1234567', '1234567'],
    [123456789012345, undefined, '123456789012345', '123456789012345'],
    [4.60062179801314e29, undefined, '4,60062E+29', '4.60062E+29'],
    [1e30, undefined, '1E+30', '1E+30'],
    [1 / 3, undefined, '0,3333333333', '0.3333333333'],
    [100 / 3, 'General', '33,33333333', '33.33333333'],
    [0.1 + 0.2, '0.###############', '0,3', '0.3'],
    [-2.5, '@', '-2,5', '-2.5'],
    [1.005, '0.00', '1,01', '1.01'],
    [4.60062179801314e29, '0', '460062179801314000000000000000', '460062179801314000000000000000'],
    [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [-1234.5, '#,##0.00;(#,##0.00)', '(1.234,50)', '(1,234.50)'],
    [-5, '"$"#,##0', '-$5', '-$5'],
    [0, '0;-0;"cero"', 'cero', 'cero'],
    [0.105, '0.00%', '10,50%', '10.50%'],
    [12345, '0.00E+00', '1,23E+04', '1.23E+04'],
    [0.00012345, '##0.0E+0', '123,5E-6', '123.5E-6'],
    [1234567, '#,##0,', '1.235', '1,235'],
    [7, '0000', '0007', '0007'],
    [5551234567, '(000) 000-0000', '(555) 123-4567', '(555) 123-4567'],
    [1234, '[$€] #,##0.00', '€ 1.234,00', '€ 1,234.00'],
    [44776.5, '"S.A. "0.0', 'S.A. 44776,5', 'S.A. 44776.5'],
    [5, '\\n0', 'n5', 'n5'],
    [150, '[>100]"alto";"bajo"', 'alto', 'alto'],
    [50, '[>100]"alto";"bajo"', 'bajo', 'bajo'],
    [5, '0;;', '5', '5'],
    [-5, '0;;', '', ''],
  ])('shows %p under %p as %p in es_CO and %p in en_US', (content, format, colombia, states) => {
    expect(render(content, format, 'es_CO')).toBe(colombia);
    expect(render(content, format, 'en_US')).toBe(states);
  });

  it.each([
    ['d/M/yyyy', '3/8/2022', '3/8/2022'],
    ['dd/mm/yy h:mm', '03/08/22 8:06', '03/08/22 8:06'],
    ['yyyy-MM-dd HH:mm:ss', '2022-08-03 08:06:30', '2022-08-03 08:06:30'],
    ['mm:ss', '06:30', '06:30'],
    ['h:mm am/pm', '8:06 a.\u00a0m.', '8:06 AM'],
    ['h a/p', '8 a', '8 a'],
    ['ddd d mmm', 'mié 3 ago', 'Wed 3 Aug'],
    ['dddd d" de "mmmm', 'miércoles 3 de agosto', 'Wednesday 3 de August'],
    ['mmmmm', 'A', 'A'],
    ['[h]:mm', '1074632:06', '1074632:06'],
    ['ss.000', '30,000', '30.000'],
  ])('shows a moment under %p as %p in es_CO and %p in en_US', (format, colombia, states) => {
    const moment = 44_776 + (8 * 3600 + 6 * 60 + 30) / 86_400;
    expect(render(moment, format, 'es_CO')).toBe(colombia);
    expect(render(moment, format, 'en_US')).toBe(states);
  });

  it('shows days before the epoch, and spans that are negative', () => {
    expect(render(-1, 'd/M/yyyy', 'es_CO')).toBe('29/12/1899');
    expect(render(1, 'd/M/yyyy', 'es_CO')).toBe('31/12/1899');
    expect(render(-0.5, '[h]:mm', 'es_CO')).toBe('-12:00');
  });
});

describe('number formats against SheetJS', () => {
  const formats = [
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.0%',
    '0.00E+00',
    '00000',
    '#',
    '0.0#',
    '"x"0"y"',
    '#,##0;(#,##0)',
    '0.00;-0.00;"-"',
    '$#,##0.00',
  ];
  it.each(formats)('agree under %s', (format) => {
    // SheetJS rounds halves of negatives upwards and loses the digit of one that rounds to zero: whole ones only.
    const values = fc.oneof(
      fc.integer({ min: -99_999_999, max: -1 }),
      fc.tuple(fc.nat(99_999_999), fc.nat(2)).map(([digits, places]) => digits / 10 ** places),
    );
    fc.assert(
      fc.property(values, (value) => {
        expect(render(value, format, 'en_US')).toBe(SSF.format(format, value));
      }),
    );
  });

  it.each(['d/m/yyyy', 'yyyy-mm-dd hh:mm:ss', 'dddd, mmmm d', 'h:mm AM/PM', '[h]:mm', 'mmm-yy'])(
    'agree on moments under %s',
    (format) => {
      fc.assert(
        fc.property(fc.integer({ min: 61, max: 80_000 }), fc.nat(86_399), (serial, second) => {
          const moment = serial + second / 86_400;
          expect(render(moment, format, 'en_US')).toBe(SSF.format(format, moment));
        }),
      );
    },
  );
});
