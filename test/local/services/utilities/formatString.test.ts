import { formatString } from '../../../../scripts/local/services/utilities/formatString';

describe('formatString', () => {
  it.each([
    ['%s and %s', ['a', 'b'], 'a and b'],
    ['%2$s %1$s', ['a', 'b'], 'b a'],
    ['%d %i', [5, -7.9], '5 -7'],
    ['%05d|%5d|%-5d|%+d', [42, 42, 42, 42], '00042|   42|42   |+42'],
    ['%05.2f %.0f %f', [3.14159, 2.6, 1], '03.14 3 1.000000'],
    ['%,d %,.2f', [1234567, 9876.5], '1,234,567 9,876.50'],
    ['%011.6f', [-123.456], '-123.456000'],
    ['%e %.2E', [12345.678, 0.00012], '1.234568e+04 1.20E-04'],
    ['%x %X %o', [255, 255, 8], 'ff FF 10'],
    ['%c%c', ['a', 98], 'ab'],
    ['%10s|%-10s|%.2s', ['a', 'b', 'cde'], '         a|b         |cd'],
    ['%S %b', ['a', 1], 'A true'],
    ['100%% %n', [], '100% \n'],
  ])('fills %s', (template, values, expected) => {
    expect(formatString(template, values)).toBe(expected);
  });

  it('refuses a conversion that does not exist', () => {
    expect(() => formatString('%q', [1])).toThrow("Conversion = 'q'");
  });
});
