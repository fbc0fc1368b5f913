// A1 notation: what an address names, which bounds are open, and that printing gives it back.
import fc from 'fast-check';
import {
  cellToA1,
  columnLetters,
  columnNumber,
  parseA1,
  printA1,
  quoteSheetName,
  rectToA1,
  resolveA1,
} from '../../../scripts/local/values/a1';

const bound = fc.integer({ min: 1, max: 17_000 });

describe('A1 notation', () => {
  it.each([
    ['$C$3', 'C3'],
    ['5:7', '5:7'],
    ['7:5', '5:7'],
    ['$D:F', 'D:F'],
    ['D4:B2', 'B2:D4'],
    ['B4:D2', 'B2:D4'],
    ['A5:B', 'A5:B'],
    ['B:A5', 'A5:B'],
    ['A1:2', 'A1:2'],
    ['B2:B2', 'B2'],
    ['c3', 'C3'],
    ['R2C3:R1C1', 'A1:C2'],
    ['S!E10:F12', 'S!E10:F12'],
    ["'My tab'!A1", "'My tab'!A1"],
    ['My tab!A1', "'My tab'!A1"],
    ["'it''s'!A:A", "'it''s'!A:A"],
    ["'wow!'!B2", "'wow!'!B2"],
  ])('reads %s as %s', (text, printed) => {
    const range = parseA1(text);
    expect(range && printA1(range)).toBe(printed);
  });

  it.each(['', 'A', '5', 'A0', 'A1:', ':B2', 'A1:B2:C3', 'ABCD1', 'Total', '!A1', 'R0C1', 'A-1'])(
    'does not take %p for an address',
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  it('bounds rows but not columns in 3:5 (A6), and columns but not rows in B:D (A7)', () => {
    expect(parseA1('3:5')).toEqual({
      sheetName: null,
      startRow: 3,
      endRow: 5,
      startColumn: null,
      endColumn: null,
    });
    expect(parseA1('B:D')).toEqual({
      sheetName: null,
      startRow: null,
      endRow: null,
      startColumn: 2,
      endColumn: 4,
    });
  });

  it('takes RC1 for the cell in column RC (A9)', () => {
    expect(parseA1('RC1')).toMatchObject({ startRow: 1, endRow: 1, startColumn: 471, endColumn: 471 });
  });

  it('closes open bounds with the grid, and finds no cell beyond it', () => {
    expect(resolveA1(parseA1('5:7')!, 1000, 26)).toEqual({ row: 5, column: 1, rows: 3, columns: 26 });
    expect(resolveA1(parseA1('A5:B')!, 1000, 26)).toEqual({ row: 5, column: 1, rows: 996, columns: 2 });
    expect(resolveA1(parseA1('A1001:A')!, 1000, 26)).toBeNull();
  });

  it('quotes the names that a formula could not read bare', () => {
    expect(['Hoja1', 'Datos', 'SOFÍA A.', 'A1', "d'Or", '2022', 'R1C1', 'a_b'].map(quoteSheetName)).toEqual([
      'Hoja1',
      'Datos',
      "'SOFÍA A.'",
      "'A1'",
      "'d''Or'",
      "'2022'",
      "'R1C1'",
      'a_b',
    ]);
  });

  it('gives a column back from its letters', () => {
    expect([1, 26, 27, 52, 702, 703, 18_278].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'ZZ',
      'AAA',
      'ZZZ',
    ]);
    fc.assert(fc.property(bound, (column) => columnNumber(columnLetters(column)) === column));
  });

  it('gives any rectangle back from its address', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        bound,
        bound,
        fc.nat(500),
        fc.nat(500),
        (tab, row, column, down, right) => {
          fc.pre(tab === tab.trim());
          const rect = { row, column, rows: down + 1, columns: right + 1 };
          const range = parseA1(`${quoteSheetName(tab)}!${rectToA1(rect)}`);
          expect(range?.sheetName).toBe(tab);
          expect(range && resolveA1(range, 99_999, 99_999)).toEqual(rect);
          expect(parseA1(cellToA1(row, column))).toMatchObject({ startRow: row, endColumn: column });
        },
      ),
    );
  });
});
