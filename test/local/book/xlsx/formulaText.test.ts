// A formula between Google's spelling and the file's.
import { formulaFromFile, formulaToFile } from '../../../../scripts/local/book/xlsx/formulaText';

it.each([
  ['=SUM(A1:A3)', 6, 'SUM(A1:A3)'],
  ['=IFS(A1=1,"IFS(",TRUE,2)', 2, '_xlfn.IFS(A1=1,"IFS(",TRUE,2)'],
  ['=QUERY(A1:B2,"select A")', 'x', 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2,""select A"")"),"x")'],
  ['=COUNTA(A2:A)', 3, 'IFERROR(__xludf.DUMMYFUNCTION("COUNTA(A2:A)"),3)'],
  ['=ARRAYFORMULA(A1:A3*2)', null, 'IFERROR(__xludf.DUMMYFUNCTION("ARRAYFORMULA(A1:A3*2)"),"")'],
  ['=COUNTA(A:A)+LOG10(A1)', 3, 'COUNTA(A:A)+LOG10(A1)'],
])('writes %s with its result %j so that Excel can hold it', (formula, result, expected) => {
  expect(formulaToFile(formula, result)).toBe(expected);
  expect(formulaFromFile(expected)).toBe(formula);
});

it('takes a cell that only received a spilled result for a plain one', () => {
  expect(formulaFromFile('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),2.0)')).toBeUndefined();
});
