// References in formulas and lists, as a file writes them.
import fc from 'fast-check';
import {
  coverCells,
  mentionsTab,
  printReference,
  readRects,
  renameTabs,
  shiftFormula,
} from '../../../../scripts/local/book/xlsx/references';

it.each([
  ['A1+B2', 2, 1, 'B3+C4'],
  ['$A1+B$2+$C$3', 2, 1, '$A3+C$2+$C$3'],
  ['SUM(A:A,2:3)', 1, 1, 'SUM(B:B,3:4)'],
  ['\'A1 x\'!A1&"A1"', 1, 0, '\'A1 x\'!A2&"A1"'],
  ['LOG10(A1)+ABC1D+_A1', 1, 0, 'LOG10(A2)+ABC1D+_A1'],
  ['Hoja1!B2', 0, 1, 'Hoja1!C2'],
  ['A1', -5, -5, 'A1'],
])('shifts %s by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

it('calls renamed tabs by their new names, and leaves texts alone', () => {
  const renamed = new Map([
    ['Vieja', 'Nueva hoja'],
    ["L'otra", 'Corta'],
  ]);
  expect(renameTabs(`Vieja!A1+'L''otra'!B2&"Vieja!A1"+Ajena!C3`, renamed)).toBe(
    `'Nueva hoja'!A1+Corta!B2&"Vieja!A1"+Ajena!C3`,
  );
});

it('tells whether a formula leads to a tab', () => {
  expect(mentionsTab("'TIPIFICACIÓN'!$A$2", new Set(['TIPIFICACIÓN']))).toBe(true);
  expect(mentionsTab('"TIPIFICACIÓN!A2"', new Set(['TIPIFICACIÓN']))).toBe(false);
});

it('prints an absolute reference', () => {
  expect(printReference('Mi hoja', { row: 2, column: 1, rows: 25, columns: 1 })).toBe("'Mi hoja'!$A$2:$A$26");
});

it('reads a list of ranges, whole columns too', () => {
  expect(readRects('A1:B3 D5 F:F')).toEqual([
    { row: 1, column: 1, rows: 3, columns: 2 },
    { row: 5, column: 4, rows: 1, columns: 1 },
    { row: 1, column: 6, rows: 1_048_576, columns: 1 },
  ]);
});

it('covers any cells exactly once', () => {
  const cell = fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.integer({ min: 1, max: 8 }) });
  const key = (row: number, column: number) => row * 100 + column;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => key(row, column) }), (cells) => {
      const covered = coverCells(cells).flatMap((rect) =>
        Array.from({ length: rect.rows * rect.columns }, (_, at) =>
          key(rect.row + (at % rect.rows), rect.column + Math.floor(at / rect.rows)),
        ),
      );
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => key(row, column)).sort());
    }),
  );
});

it('covers a block with one rectangle', () => {
  const cells = Array.from({ length: 12 }, (_, at) => ({
    row: 2 + Math.floor(at / 3),
    column: 5 + (at % 3),
  }));
  expect(coverCells(cells)).toEqual([{ row: 2, column: 5, rows: 4, columns: 3 }]);
});
