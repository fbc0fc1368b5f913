// Which formulas lend their cell the look of a date.
import type { BookModel, SheetModel } from '../../../scripts/local/book/model';
import { formulaFormat } from '../../../scripts/local/values/formulaFormat';

const sheet = {
  name: 'S',
  maxRows: 10,
  maxColumns: 5,
  rows: [{ values: [44776, 1], extras: [{ style: { numberFormat: 'd-mmm' } }] }],
  columnStyles: new Map([[2, { numberFormat: '0.00' }]]),
} as unknown as SheetModel;
const book = { locale: 'es_CO', sheets: [sheet], namedRanges: [] } as unknown as BookModel;

it.each([
  ['=TODAY()', 'd/MM/yyyy'],
  ['=HOY()+3', 'd/MM/yyyy'],
  ['=NOW()', 'd/MM/yyyy H:mm:ss'],
  ['= DATE(2022;8;3)', 'd/MM/yyyy'],
  ['=TIME(8;6;0)', 'H:mm:ss'],
  ['=A1', 'd-mmm'],
  ['=B1', '0.00'],
  ['=A1+1', 'd-mmm'],
  ['=A1-A1', undefined],
  ['=A1-TODAY()', undefined],
  ['=B1+1', undefined],
  ['=A1*2', undefined],
  ['=MAX(A1:A3)', 'd-mmm'],
  ['=SI(B1>0;"";A1)', 'd-mmm'],
  ['=IFERROR(DATE(2022;8;3)+1;"")', 'd/MM/yyyy'],
  ['=DATEVALUE("2022-08-03")', undefined],
  ['=YEAR(TODAY())', undefined],
  ['=TODAY()*2', undefined],
  ['=SUM(A1:B1)', undefined],
])('%s lends %p', (formula, format) => {
  expect(formulaFormat(book, sheet, formula)).toBe(format);
});
