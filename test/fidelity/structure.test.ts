// Cases C: rows, columns, sheets, and what moves when they change.
import { newBook, newSheet } from '../support/newBook';
import { sheetAnswer, sheetRefusal, type AnswerCase, type RefusalCase } from './script';

const grid = `sheet.getRange('A1:D4').setValues([['A1','B1','C1','D1'],['A2','B2','C2','D2'],['A3','B3','C3','D3'],['A4','B4','C4','D4']]);`;
const dressed = `const source = sheet.getRange('A1:B2').setValues([['A1','B1'],['A2','B2']]).setBackground('#ff0000').setFontWeight('bold');`;
const noted = `const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n'); cell.insertCheckboxes();`;
const aspects = `[cell.getValue() === '' || cell.getValue() === false, cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null]`;
const all = `return sheet.getRange('A1:D4').getValues()`;

const answers: AnswerCase[] = [
  [
    'C1 (T): a row appended to an empty sheet is its first',
    `sheet.appendRow(['a', 'b', 'c']); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('A1:C1').getValues()[0]]`,
    [1, 3, ['a', 'b', 'c']],
  ],
  [
    'C2 (D): a row is appended below the last content of any column',
    `sheet.getRange('C5').setValue('x'); sheet.appendRow(['a']); return sheet.getRange('A6').getValue()`,
    'a',
  ],
  [
    'C4 (T): rows inserted below the content do not change the last row',
    `sheet.appendRow(['a']); const before = sheet.getMaxRows(); sheet.insertRowAfter(2); sheet.insertRows(2, 2); return [sheet.getLastRow(), sheet.getMaxRows() - before]`,
    [1, 3],
  ],
  [
    'C5 (T): a column inserted within the content is blank',
    `sheet.appendRow(['a', 'b', 'c']); sheet.insertColumnAfter(2); return [sheet.getLastColumn(), sheet.getRange('A1:D1').getValues()[0]]`,
    [4, ['a', 'b', '', 'c']],
  ],
  [
    'C11 (T): sheets are inserted behind the active one, or where they are told',
    `const made = SpreadsheetApp.getActiveSpreadsheet(); made.insertSheet('s1'); made.insertSheet('s2'); made.insertSheet('s3', 1); made.insertSheet('s4', 0); return made.getSheets().map((one) => one.getName() + one.getIndex())`,
    ['s41', 'Hoja 12', 's33', 's14', 's25'],
  ],
  [
    'C12 (T): a new spreadsheet is as large as it was told',
    `const made = SpreadsheetApp.create('nuevo', 25, 10); const first = made.getSheets()[0]; return [made.getName(), made.getNumSheets(), first.getMaxRows(), first.getMaxColumns()]`,
    ['nuevo', 1, 25, 10],
  ],
  [
    'C13 (T): sorting a sheet takes its header row along',
    `sheet.getRange('A1:B4').setValues([['h', 9], ['a', 3], ['b', 1], ['c', 2]]); sheet.sort(2); return sheet.getRange('A1:A4').getValues().flat()`,
    ['b', 'c', 'a', 'h'],
  ],
  [
    'C13 (R): unless the header row is frozen',
    `sheet.getRange('A1:B4').setValues([['h', 9], ['a', 3], ['b', 1], ['c', 2]]); sheet.setFrozenRows(1); sheet.sort(2); return sheet.getRange('A1:A4').getValues().flat()`,
    ['h', 'b', 'c', 'a'],
  ],
  [
    'C14 (T): clear keeps notes and validations',
    `${noted} sheet.clear(); return ${aspects}`,
    [true, '#ffffff', 'n', true],
  ],
  [
    'C15 (T): clearContents clears contents alone',
    `${noted} sheet.clearContents(); return ${aspects}`,
    [true, '#ff0000', 'n', true],
  ],
  [
    'C15 (T): clearFormats clears formats alone',
    `const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n'); sheet.clearFormats(); return [cell.getValue(), cell.getBackground(), cell.getNote()]`,
    ['x', '#ffffff', 'n'],
  ],
  [
    'C15 (T): clearNotes clears notes alone',
    `const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n'); sheet.clearNotes(); return [cell.getValue(), cell.getBackground(), cell.getNote()]`,
    ['x', '#ff0000', ''],
  ],
  [
    'C16 (T): deleted cells draw their rows to the left',
    `${grid} sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.COLUMNS); ${all}`,
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'D2', '', ''],
      ['A3', 'D3', '', ''],
      ['A4', 'B4', 'C4', 'D4'],
    ],
  ],
  [
    'C17 (T): deleted cells draw their columns up',
    `${grid} sheet.getRange('B2:C3').deleteCells(SpreadsheetApp.Dimension.ROWS); ${all}`,
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B4', 'C4', 'D2'],
      ['A3', '', '', 'D3'],
      ['A4', '', '', 'D4'],
    ],
  ],
  [
    'C18 (T): inserted cells push their rows to the right',
    `${grid} sheet.getRange('B2:C2').insertCells(SpreadsheetApp.Dimension.COLUMNS); ${all}`,
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', '', '', 'B2'],
      ['A3', 'B3', 'C3', 'D3'],
      ['A4', 'B4', 'C4', 'D4'],
    ],
  ],
  [
    'C18 (T): inserted cells push their columns down',
    `${grid} sheet.getRange('B2:B3').insertCells(SpreadsheetApp.Dimension.ROWS); ${all}`,
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', '', 'C2', 'D2'],
      ['A3', '', 'C3', 'D3'],
      ['A4', 'B2', 'C4', 'D4'],
    ],
  ],
  [
    'C19 (T): a move onto itself moves values and looks, and leaves new cells behind',
    `${dressed} source.moveTo(sheet.getRange('B1')); return [sheet.getRange('A1:C2').getValues(), sheet.getRange('B1').getBackground(), sheet.getRange('A1').getBackground()]`,
    [
      [
        ['', 'A1', 'B1'],
        ['', 'A2', 'B2'],
      ],
      '#ff0000',
      '#ffffff',
    ],
  ],
  [
    'C20 (T): a copy onto a smaller range is whole',
    `${dressed} source.copyTo(sheet.getRange('G1')); return [sheet.getRange('G1:H2').getValues(), sheet.getRange('H2').getFontWeight()]`,
    [
      [
        ['A1', 'B1'],
        ['A2', 'B2'],
      ],
      'bold',
    ],
  ],
  [
    'C20 (T): a copy onto a larger range repeats as often as it fits',
    `${dressed} source.copyTo(sheet.getRange('J1:L4')); return [sheet.getRange('J1:L4').getValues(), sheet.getRange('L1').getBackground()]`,
    [
      [
        ['A1', 'B1', ''],
        ['A2', 'B2', ''],
        ['A1', 'B1', ''],
        ['A2', 'B2', ''],
      ],
      '#ffffff',
    ],
  ],
  [
    'C21 (T): a merge shows its first cell, and is found from any of its cells',
    `${grid} const merged = sheet.getRange('A1:B2').merge(); return [merged.getDisplayValue(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge(), sheet.getRange('A1:C3').getMergedRanges().map((range) => range.getA1Notation())]`,
    ['A1', true, false, ['A1:B2']],
  ],
  [
    'C22 (T): merging across makes a merge of each row',
    `sheet.getRange('D1:F2').setValues([[1,2,3],[4,5,6]]).mergeAcross(); return sheet.getRange('A1:F2').getMergedRanges().map((range) => range.getA1Notation()).sort()`,
    ['D1:F1', 'D2:F2'],
  ],
  [
    'C24 (T): merging vertically makes a merge of each column',
    `sheet.getRange('A5:B7').setValue('x').mergeVertically(); return sheet.getRange('A1:B9').getMergedRanges().map((range) => range.getA1Notation()).sort()`,
    ['A5:A7', 'B5:B7'],
  ],
  [
    'C25 (T): a merge that is broken leaves none behind',
    `const range = sheet.getRange('A1:B2').setValue('x'); range.merge(); range.breakApart(); return [range.isPartOfMerge(), sheet.getDataRange().getMergedRanges().length]`,
    [false, 0],
  ],
  [
    'C26 (T): a copy of values alone keeps the looks that are there',
    `${dressed} sheet.getRange('D5:E6').setBackground('#cccccc'); source.copyTo(sheet.getRange('D5'), { contentsOnly: true }); return [sheet.getRange('D5').getValue(), sheet.getRange('D5').getBackground()]`,
    ['A1', '#cccccc'],
  ],
  [
    'C27 (T): a copy of looks alone keeps the values that are there',
    `${dressed} sheet.getRange('D9').setValue('X'); source.copyTo(sheet.getRange('D9'), { formatOnly: true }); return [sheet.getRange('D9').getValue(), sheet.getRange('E10').getBackground()]`,
    ['X', '#ff0000'],
  ],
  [
    'C28 (T): a transposed copy turns rows into columns',
    `${dressed} source.copyTo(sheet.getRange('D17'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true); return sheet.getRange('D17:E18').getValues()`,
    [
      ['A1', 'A2'],
      ['B1', 'B2'],
    ],
  ],
  [
    'C29 (T): a copy of empty cells clears what is there',
    `sheet.getRange('D1:E2').setValue('x').setBackground('#00ff00'); sheet.getRange('A1:B2').copyTo(sheet.getRange('D1:E2')); return [sheet.getRange('D1:E2').isBlank(), sheet.getRange('D1').getBackground()]`,
    [true, '#ffffff'],
  ],
  [
    'C30 (T): a move takes values and looks along',
    `${dressed} source.moveTo(sheet.getRange('D1')); return [sheet.getRange('D1:E2').getValues(), sheet.getRange('D1').getFontWeight(), sheet.getRange('A1:B2').isBlank(), sheet.getRange('A1').getFontWeight()]`,
    [
      [
        ['A1', 'B1'],
        ['A2', 'B2'],
      ],
      'bold',
      true,
      'normal',
    ],
  ],
  [
    'C31 (T): a hidden sheet is hidden until it is shown',
    `const other = ss.insertSheet('otra'); other.hideSheet(); const hidden = other.isSheetHidden(); other.showSheet(); return [hidden, other.isSheetHidden()]`,
    [true, false],
  ],
  [
    'C32 (T): hidden rows and columns are told apart from the rest',
    `sheet.hideColumns(2, 2); sheet.hideRows(3); const told = [sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4), sheet.isRowHiddenByUser(3)]; sheet.unhideColumn(sheet.getRange('B1')); return [...told, sheet.isColumnHiddenByUser(2)]`,
    [true, false, true, false],
  ],
  [
    'C33 (T): widths and heights are set in runs',
    `sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31); return [sheet.getColumnWidth(1), sheet.getColumnWidth(4), sheet.getColumnWidth(5), sheet.getRowHeight(6), sheet.getRowHeight(7)]`,
    [100, 200, 100, 31, 21],
  ],
  [
    'C34 (D): a deleted row draws the formulas below it along',
    `sheet.getRange('A1:A3').setValues([[1], [2], ['=A2*10']]); sheet.deleteRow(1); return [sheet.getRange('A2').getFormula(), sheet.getRange('A2').getValue()]`,
    ['=A1*10', 20],
  ],
  ['C35 (D): a sheet that is not there is null', `return ss.getSheetByName('nope')`, null],
  [
    'C36 (D): a copy of a sheet stands last under a name of its own',
    `sheet.getRange('A1').setValue('x'); const copy = sheet.copyTo(ss).setName('copia'); return [copy.getIndex(), copy.getRange('A1').getValue()]`,
    [2, 'x'],
  ],
  [
    'C39 (D): what was cut and pasted is followed by the formulas that name it',
    `sheet.getRange('A1:A3').setValues([[1], [2], [3]]); const sum = sheet.getRange('C1').setFormula('=SUM(A1:A3)+A2'); sheet.getRange('A1:A3').moveTo(sheet.getRange('E1')); return [sum.getFormula(), sum.getValue()]`,
    ['=SUM(E1:E3)+E2', 8],
  ],
  [
    'C39 (D): what was cut and pasted to another sheet is named with it',
    `sheet.getRange('A1').setValue(1); const copy = sheet.getRange('C1').setFormula('=A1'); sheet.getRange('A1').moveTo(ss.insertSheet('La otra').getRange('B2')); return [copy.getFormula(), copy.getValue()]`,
    ["='La otra'!B2", 1],
  ],
  [
    'C40 (D): moved rows and pushed cells are followed by the formulas that name them',
    `sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]); const one = sheet.getRange('C9').setFormula('=A1*10'); sheet.moveRows(sheet.getRange('A1:A2'), 4); const moved = one.getFormula(); sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.COLUMNS); sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.COLUMNS); return [moved, one.getFormula(), one.getValue()]`,
    ['=A2*10', '=B2*10', 10],
  ],
  ['C41 (D): a tab’s colour may lack its #', `return sheet.setTabColor('ff0000').getTabColor()`, '#ff0000'],
];

const refusals: RefusalCase[] = [
  [
    'C42 (P): to unmerge a part of a merged range',
    `sheet.getRange('A1:B2').merge(); sheet.getRange('A1:B1').breakApart(); SpreadsheetApp.flush()`,
    'You must select all cells in a merged range to merge or unmerge them.',
  ],
  ['C6 (P): deleting a row beyond the grid', `sheet.deleteRow(1001)`, 'Those rows are out of bounds.'],
  ['C7 (P): deleting a column beyond the grid', `sheet.deleteColumn(27)`, 'Those columns are out of bounds.'],
  [
    'C8 (P): deleting the only sheet',
    `ss.deleteSheet(sheet)`,
    "You can't remove all the sheets in a document.",
  ],
  [
    'C9 (P): a second sheet of one name',
    `ss.insertSheet('X'); ss.insertSheet('X')`,
    'already exists. Please enter another name.',
  ],
  [
    'C37 (P): a sheet renamed to another’s name',
    `ss.insertSheet('X'); sheet.setName('X')`,
    'already exists. Please enter another name.',
  ],
  [
    'C38 (P): deleting all rows that are not frozen',
    `sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`,
    'Sorry, it is not possible to delete all non-frozen rows.',
  ],
];

describe('the structure of a sheet', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(sheetAnswer(source)).toEqual(expected);
  });

  it.each(refusals)('%s, is refused', (_name, source, message) => {
    expect(sheetRefusal(source)).toContain(message);
  });

  it('C3 (R, P says otherwise): a row appended to a full sheet makes the sheet longer', () => {
    const book = newBook({ sheets: [newSheet({ maxRows: 5 })] });
    const source = `sheet.getRange('A1:A5').setValue('x'); sheet.appendRow([1]); return [sheet.getMaxRows(), sheet.getRange('A6').getValue()]`;
    expect(sheetAnswer(source, { book })).toEqual([6, 1]);
  });

  it('C10 (D): the only sheet that can be seen is not hidden', () => {
    expect(sheetRefusal(`ss.insertSheet('otra').hideSheet(); sheet.hideSheet()`)).not.toContain(
      'nothing was thrown',
    );
  });

  it('C23 (P): a workbook has ten million cells at most', () => {
    const book = newBook({ sheets: [newSheet({ maxRows: 384_615 })] });
    expect(sheetRefusal(`sheet.insertColumnsAfter(1, 26)`, { book })).toContain(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});
