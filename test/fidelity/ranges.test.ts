// Cases A: how ranges are addressed, what surrounds them, and what is refused.
import { sheetAnswer, sheetRefusal, type AnswerCase, type RefusalCase } from './script';

const block = `sheet.getRange('B2:D4').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);`;
const scattered = `sheet.getRange('B2').setValue('x'); sheet.getRange('B5').setValue('x');
  sheet.getRange('D2:D4').setValues([['x'], ['x'], ['x']]); sheet.getRange('F1000').setValue('x');`;
const inRows = `sheet.getRange('B2').setValue('x'); sheet.getRange('E2').setValue('x');
  sheet.getRange('B4:D4').setValues([['x', 'x', 'x']]); sheet.getRange('Z6').setValue('x');`;

const a1 = (range: string) => `return sheet.getRange('${range}').getA1Notation()`;
const regions = (cells: string[], dimension = '') =>
  `${block} return ${JSON.stringify(cells)}.map((cell) => sheet.getRange(cell).getDataRegion(${dimension}).getA1Notation())`;
const next = (setup: string, cells: string[], direction: string) =>
  `${setup} return ${JSON.stringify(cells)}.map((cell) =>
    sheet.getRange(cell).getNextDataCell(SpreadsheetApp.Direction.${direction}).getA1Notation())`;
const bounds = (range: string) => `const range = sheet.getRange('${range}');
  return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()]`;
const shape = (range: string) => `const range = sheet.getRange('${range}');
  return [range.getNumRows(), range.getNumColumns(), range.getA1Notation()]`;

const answers: AnswerCase[] = [
  ['A1 (T): dollar signs do not show', a1('$C$3'), 'C3'],
  ['A2 (T): whole rows are as wide as the sheet', shape('5:7'), [3, 26, '5:7']],
  ['A3 (T): whole columns are as long as the sheet', shape('D:F'), [1000, 3, 'D:F']],
  [
    'A4 (T): a sheet’s name before the range does not show',
    `sheet.setName('S'); ${a1('S!E10:F12')}`,
    'E10:F12',
  ],
  [
    'A5 (T): corners in any order are the same range',
    `return ['C5:B2', '5:2', 'D:B'].map((range) => sheet.getRange(range).getA1Notation())`,
    ['B2:C5', '2:5', 'B:D'],
  ],
  ['A6 (T): whole rows are bounded by rows only', bounds('3:5'), [true, true, false, false]],
  ['A7 (T): whole columns are bounded by columns only', bounds('B:D'), [false, false, true, true]],
  ['A8 (T): a cell range is bounded on all sides', bounds('A5:C10'), [true, true, true, true]],
  [
    'A9 (T): RC1 is the cell in column RC, no R1C1 address',
    `sheet.insertColumnsAfter(26, 460); ${a1('RC1')}`,
    'RC1',
  ],
  [
    'A16 (T): a data region is the block around the cell, or beside it',
    regions(['C3', 'B2:D4', 'A1', 'B1', 'E3']),
    ['B2:D4', 'B2:D4', 'A1', 'B1:D4', 'B2:E4'],
  ],
  [
    'A17 (T): a data region along rows or columns keeps to one of them',
    `${block} const cell = sheet.getRange('C3');
     return [SpreadsheetApp.Dimension.ROWS, SpreadsheetApp.Dimension.COLUMNS].map((along) =>
       cell.getDataRegion(along).getA1Notation())`,
    ['C2:C4', 'B3:D3'],
  ],
  [
    'A18 (T): the next data cell down is the end of a block, the next block or the last row',
    next(scattered, ['B1', 'B2', 'D2', 'B5', 'A1', 'F1000', 'F1'], 'DOWN'),
    ['B2', 'B5', 'D4', 'B1000', 'A1000', 'F1000', 'F1000'],
  ],
  [
    'A19 (T): the next data cell up is the start of a block, the block above or the first row',
    next(scattered, ['B4', 'B5', 'D4', 'B2', 'A6', 'A1'], 'UP'),
    ['B2', 'B2', 'D2', 'B1', 'A1', 'A1'],
  ],
  [
    'A20 (D): getCell counts from 1 within the range',
    `const range = sheet.getRange('B2:D4'); return [range.getCell(1, 1), range.getCell(3, 2)].map((cell) => cell.getA1Notation())`,
    ['B2', 'C4'],
  ],
  [
    'A30 (T): R1C1 addresses are read in either case and order',
    `return ['R5C3', 'R2C2:R4C5', 'R10C5:R1C2', 'r1c1:r2c2'].map((range) => sheet.getRange(range).getA1Notation())`,
    ['C5', 'B2:E4', 'B1:E10', 'A1:B2'],
  ],
  [
    'A31 (T): the next data cell to the right and to the left',
    `${inRows} const at = (cell, way) => sheet.getRange(cell).getNextDataCell(SpreadsheetApp.Direction[way]).getA1Notation();
     return [['A2', 'B2', 'B4', 'E2', 'A1', 'Z1', 'A6'].map((cell) => at(cell, 'NEXT')),
       ['E4', 'E2', 'D4', 'B2', 'G1', 'A1'].map((cell) => at(cell, 'PREVIOUS'))]`,
    [
      ['B2', 'E2', 'D4', 'Z2', 'Z1', 'Z1', 'Z6'],
      ['D4', 'B2', 'B4', 'A2', 'A1', 'A1'],
    ],
  ],
  [
    'A32 (T): an offset keeps the size unless it is told another',
    `const range = sheet.getRange('C2:D4'); return [range.offset(1, 1), range.offset(0, 0, 1, 1), range.offset(1, 1, 3), range.offset(2, 1, 3, 4)].map((moved) => moved.getA1Notation())`,
    ['D3:E5', 'C2', 'D3:E5', 'D4:G6'],
  ],
  [
    'A33 (T): a range tells its corners, its size and its sheet',
    `const range = sheet.getRange('c2:$d$4'); return [String(range), range.getGridId() === sheet.getSheetId(), range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getHeight(), range.getWidth()]`,
    ['Range', true, 2, 3, 4, 4, 3, 2],
  ],
  [
    'A34 (D): row and column numbers alone are one cell, with a height one column',
    `return [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 2)].map((range) => range.getA1Notation())`,
    ['C2', 'C2:C5', 'C2:D5'],
  ],
  [
    'A35 (T): columns count beyond Z',
    `sheet.insertColumnsAfter(26, 10); return sheet.getRange('$aa$11').getColumn()`,
    27,
  ],
  [
    'A36 (D): the data range reaches from A1 to the last content, however far it begins',
    `sheet.getRange('C4').setValue(1); return sheet.getDataRange().getA1Notation()`,
    'A1:C4',
  ],
  [
    'A37 (D): a sheet’s name with spaces is quoted in an address',
    `ss.insertSheet('Hoja de más'); return ss.getRange("'Hoja de más'!A1:B2").getSheet().getName()`,
    'Hoja de más',
  ],
  [
    'A38 (T): a list of ranges keeps their order and writes them in capitals',
    `return sheet.getRangeList(['a2:c3', 'b4:e12']).getRanges().map((range) => range.getA1Notation())`,
    ['A2:C3', 'B4:E12'],
  ],
  [
    'A39 (D): the next data cell starts from the range’s first cell',
    `return sheet.getRange('C3:E5').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()`,
    'C1',
  ],
];

const refusals: RefusalCase[] = [
  ['A10 (T): an offset of no rows', `sheet.getRange('A1:B2').offset(0, 0, 0)`, 'number of rows'],
  ['A11 (T): an offset of no columns', `sheet.getRange('A1:B2').offset(0, 0, 1, 0)`, 'number of columns'],
  [
    'A12 (P*, R): a row before the first',
    `sheet.getRange(0, 1)`,
    'The starting row of the range is too small.',
  ],
  [
    'A12 (P*, R): a column before the first',
    `sheet.getRange(1, 0)`,
    'The starting column of the range is too small.',
  ],
  [
    'A13 (P*, T in part): a range of no rows',
    `sheet.getRange(1, 1, 0, 1)`,
    'The number of rows in the range must be at least 1.',
  ],
  [
    'A14 (P): a range beyond the grid, when it is used',
    `sheet.getRange(1001, 1).getValue()`,
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  ['A15 (P*): a sheet that is not there', `sheet.getRange('NoSuch!A1')`, 'Range not found'],
  ['A40 (P*): text that is no address', `sheet.getRange('no address')`, 'Range not found'],
];

describe('a range', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(sheetAnswer(source)).toEqual(expected);
  });

  it.each(refusals)('%s, is refused', (_name, source, message) => {
    expect(sheetRefusal(source)).toContain(message);
  });
});
