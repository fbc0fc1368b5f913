// Colours of a workbook as Google names them.
import { colorReader } from '../../../../scripts/local/book/xlsx/colors';
import { parseXml } from '../../../../scripts/local/book/xlsx/xml';

it.each([
  ['<color rgb="FFAABBCC"/>', '#aabbcc'],
  ['<color theme="1"/>', '#000000'],
  ['<color theme="0" tint="-0.5"/>', '#808080'],
  ['<color theme="4" tint="0.5999938962981048"/>', '#b9cde5'],
  ['<color indexed="10"/>', '#ff0000'],
  ['<color auto="1"/>', undefined],
  ['<color indexed="64"/>', undefined],
])('reads %s', (xml, expected) => {
  const [element] = parseXml(xml);
  expect(colorReader('')(element)).toBe(expected);
});
