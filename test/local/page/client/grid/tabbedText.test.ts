import fc from 'fast-check';
import { fromTabbedText, toTabbedText } from '../../../../../scripts/local/page/client/grid/tabbedText';

it('reads the rows and columns of a copied block', () => {
  expect(fromTabbedText('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('keeps tabs, line breaks and quotes within a quoted cell', () => {
  expect(fromTabbedText('"una\nlínea"\t"dijo ""sí"""\tx')).toEqual([['una\nlínea', 'dijo "sí"', 'x']]);
});

it('takes quotes for text where they do not enclose the cell', () => {
  expect(fromTabbedText('"hola" dijo\t"abierta')).toEqual([['"hola" dijo', '"abierta']]);
});

it('fills short rows with empty cells', () => {
  expect(fromTabbedText('a\tb\tc\nd')).toEqual([
    ['a', 'b', 'c'],
    ['d', '', ''],
  ]);
});

it('reads back every block that it wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ñ', '"', '\t', '\n', ' ', '=') });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((values) => values.at(-1)!.join('') !== '' || values.at(-1)!.length > 1);
  fc.assert(fc.property(block, (values) => expect(fromTabbedText(toTabbedText(values))).toEqual(values)));
});
