// Which formats show a date: their numbers are shifted in workbooks that count from 1904.
import { builtInFormat, builtInNumber, showsDate } from '../../../../scripts/local/book/xlsx/numberFormats';

it.each([
  ['dd/mm/yyyy', true],
  ['h:mm AM/PM', true],
  ['[$-es-CO]d "de" mmmm', true],
  ['[h]:mm', false],
  ['0.00', false],
  ['@', false],
  ['"días" 0', false],
  ['[Red]0', false],
  ['General', false],
])('%s shows a date: %s', (code, expected) => {
  expect(showsDate(code)).toBe(expected);
});

it('gives a built-in format its number back, except those that change with the country', () => {
  expect(builtInNumber('0.00%')).toBe(10);
  expect(builtInFormat(14)).toBe('d/m/yyyy');
  expect(builtInNumber('d/m/yyyy')).toBeUndefined();
});
