// Which values stand over a formula, and the formula that belongs there.
import { formulaDoubts, movedTo, type FormulaRow } from '../../src/review/rules/formulaDoubts';

it.each([
  ['=A2', 3, '=A5'],
  ['=A$2+$B2', 3, '=A$2+$B5'],
  ['=SUM(A2:B$10)', -1, '=SUM(A1:B$10)'],
  ["=Hoja1!C7&'Otra hoja'!D7", 2, "=Hoja1!C9&'Otra hoja'!D9"],
  ['="A2 y B2"&C2', 1, '="A2 y B2"&C3'],
  ['=LOG10(A2)', 1, '=LOG10(A3)'],
  ['=IMPUESTO2022+A1', 1, '=IMPUESTO2022+A2'],
  ['=SUM(A:A)', 5, '=SUM(A:A)'],
])('copies %s %i rows on as %s', (formula, rows, expected) => {
  expect(movedTo(formula, rows)).toBe(expected);
});

/** `f` a formula of the row's own, `v` a value over it, `.` a blank cell, `g` another formula; rows from the second on. */
function rowsOf(signs: string): FormulaRow[] {
  return [...signs].map((sign, index) => {
    const row = index + 2;
    const formulas: Record<string, string> = { f: `=A${String(row)}*2`, g: '=NOW()', v: '', '.': '' };
    return { row, formulas: [formulas[sign]], filled: [sign !== '.'] };
  });
}

it.each<[string, [number, string | null][]]>([
  ['ffffff', []],
  ['fffvff', [[5, '=A5*2']]],
  ['vffff', [[2, '=A2*2']]],
  ['ffffv', [[6, '=A6*2']]],
  ['ff.fff', []],
  ['vvvvvv', []],
  ['vfvvvf', []],
  [
    'ffvvff',
    [
      [4, '=A4*2'],
      [5, '=A5*2'],
    ],
  ],
  ['ffgvff', [[5, null]]],
  ['fv', []],
])('finds in %s what stands over a formula', (signs, expected) => {
  expect(formulaDoubts(rowsOf(signs)).map(({ row, after }) => [row, after])).toEqual(expected);
});
