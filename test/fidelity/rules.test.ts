// Cases D: searching, filters, names, metadata, validation, protection and formulas.
import { google } from '../support/google';
import { newBook } from '../support/newBook';
import { sheetAnswer, sheetRefusal, type AnswerCase, type RefusalCase } from './script';

const samples = `sheet.getRange('A1:B5').setValues([['sample', 'sámplé'], ['SampleA', 'sámplé'],
  ['=SAMPLE()', '=SámpléB()'], ['=sample()', '=sámpléB()'], ['=sampleA()', '=sámpléB()']]);
  const found = (finder) => finder.findAll().map((range) => range.getA1Notation());`;
const strict = `.ignoreDiacritics(true).matchCase(true).matchEntireCell(true)`;
const filtered = `sheet.getRange('A1:D5').setValues([['h', 'h', 'h', 'h'], ['A', 10, 'X', 50], ['C', 30, 'Y', 20], ['B', 20, 'Z', 30], ['D', 10, 'X', 10]]);
  const filter = sheet.getRange('A1:D5').createFilter();`;
const rule = (allowed: boolean) =>
  `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(${allowed}).build());`;

const answers: AnswerCase[] = [
  [
    'D1 (T): a search reads displayed values, any case, any part',
    `${samples} return [found(ss.createTextFinder('sample')), found(sheet.createTextFinder('sample')), found(sheet.getRange('A3:B5').createTextFinder('sample'))]`,
    [['A1', 'A2'], ['A1', 'A2'], []],
  ],
  [
    'D2 (T): a search without diacritics, of this case, of whole cells',
    `${samples} return [found(sheet.createTextFinder('sample')${strict}), found(sheet.getRange('A3:B5').createTextFinder('sample')${strict})]`,
    [['A1', 'B1', 'B2'], []],
  ],
  [
    'D3 (T): a search of formulas',
    `${samples} return [found(sheet.createTextFinder('sample').matchFormulaText(true)), found(sheet.getRange('A3:B5').createTextFinder('sample').matchFormulaText(true))]`,
    [
      ['A1', 'A2', 'A3', 'A4', 'A5'],
      ['A3', 'A4', 'A5'],
    ],
  ],
  [
    'D4 (T): replacing answers how many cells it changed',
    `${samples} const all = sheet.createTextFinder('sample').replaceAllWith('test'); return [all, sheet.getRange('A1:A2').getValues().flat(), sheet.getRange('A3:B5').createTextFinder('sample').replaceAllWith('test')]`,
    [2, ['test', 'testA'], 0],
  ],
  ['D5 (D): a search without a match is null', `return sheet.createTextFinder('nada').findNext()`, null],
  [
    'D6 (T): a filter is the sheet’s, whatever range is asked',
    `${filtered} return [sheet.getFilter(), sheet.getRange('B2:C4').getFilter(), sheet.getRange('F1:F5').getFilter()].map((one) => one.getRange().getA1Notation())`,
    ['A1:D5', 'A1:D5', 'A1:D5'],
  ],
  [
    'D7 (T): a filter sorts the rows below its header',
    `${filtered} filter.sort(2, true); return sheet.getRange('A1:A5').getValues().flat()`,
    ['h', 'A', 'D', 'B', 'C'],
  ],
  ['D9 (D): a name that is not there is null', `return ss.getRangeByName('nope')`, null],
  [
    'D10 (T): a named range is renamed and moved, for spreadsheet and sheet alike',
    `ss.setNamedRange('uno', sheet.getRange('A1')); ss.setNamedRange('dos', sheet.getRange('B1')); const named = ss.getNamedRanges().find((one) => one.getName() === 'uno'); named.setName('tres'); named.setRange(named.getRange().offset(2, 1)); const told = (list) => list.map((one) => one.getName() + one.getRange().getA1Notation()).sort(); return [told(ss.getNamedRanges()), told(sheet.getNamedRanges())]`,
    [
      ['dosB1', 'tresB3'],
      ['dosB1', 'tresB3'],
    ],
  ],
  [
    'D12 (T): metadata of a column is not its cells’',
    `sheet.getRange('G:G').addDeveloperMetadata('k', 'v'); return [sheet.getRange('G3').getDeveloperMetadata().length, sheet.getRange('G:G').getDeveloperMetadata().map((one) => one.getLocation().getLocationType().toString())]`,
    [0, ['COLUMN']],
  ],
  [
    'D13 (T): metadata of a sheet is the document’s unless it is told',
    `sheet.addDeveloperMetadata('k', 'v'); return sheet.getDeveloperMetadata().map((one) => [one.getKey(), one.getValue(), one.getVisibility().toString()])`,
    [['k', 'v', 'DOCUMENT']],
  ],
  [
    'D14 (T): checkboxes may have values of their own',
    `const range = sheet.getRange('A1'); range.insertCheckboxes('YES', 'NO'); const made = range.getDataValidation(); return [made.getCriteriaType().toString(), made.getCriteriaValues(), range.getValue()]`,
    ['CHECKBOX', ['YES', 'NO'], 'NO'],
  ],
  [
    'D15 (T): checking leaves cells without a checkbox alone',
    `sheet.getRange('A1').insertCheckboxes(); sheet.getRange('A1:B1').check(); const told = [sheet.getRange('A1').isChecked(), sheet.getRange('B1').getValue(), sheet.getRange('A1:B1').isChecked()]; sheet.getRange('A1').uncheck(); return [...told, sheet.getRange('A1').isChecked()]`,
    [true, '', null, false],
  ],
  [
    'D16 (T): a rule is each cell’s, until rules are cleared',
    `const range = sheet.getRange('A1:B1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList([1, 2], true).build()); const before = range.getDataValidations()[0].map((one) => one.getCriteriaType().toString()); range.clearDataValidations(); return [before, range.getDataValidations()]`,
    [['VALUE_IN_LIST', 'VALUE_IN_LIST'], [[null, null]]],
  ],
  [
    'D19 (D): a rule that only warns lets a bad value in',
    `${rule(true)} sheet.getRange('A1').setValue('bad'); return sheet.getRange('A1').getValue()`,
    'bad',
  ],
  [
    'D20 (T): a new protection has no editors and its owner may edit',
    `const protection = sheet.protect(); return [protection.getEditors().length, protection.canEdit()]`,
    [0, true],
  ],
  [
    'D25 (T): an R1C1 formula is read in both notations',
    `const cell = sheet.getRange('A1').setFormulaR1C1('=R[1]C[1]'); return [cell.getFormula(), cell.getFormulaR1C1()]`,
    ['=B2', '=R[1]C[1]'],
  ],
  [
    'D27 (T): R1C1 references are relative, absolute or mixed',
    `const at = (cell, formula) => sheet.getRange(cell).setFormulaR1C1(formula).getFormula(); return [at('C3', '=R1C1'), at('D4', '=R[1]C1'), at('D4', '=R1C[1]'), at('E5', '=R[-2]C[-1]'), at('G7', '=R[-1]C[-1]+R1C1*R[1]C[1]'), at('A2', '=SUM(R[-1]C:R[-1]C[2])')]`,
    ['=$A$1', '=$A5', '=E$1', '=D3', '=F6+$A$1*H8', '=SUM(A1:C1)'],
  ],
  [
    'D28 (T): A1 formulas are read in R1C1',
    `const at = (cell, formula) => sheet.getRange(cell).setFormula(formula).getFormulaR1C1(); return [at('F6', '=G10'), at('F6', '=$H$12'), at('B3', '=SUM($A$1:B$2)')]`,
    ['=R[4]C[1]', '=R12C8', '=SUM(R1C1:R2C[0])'],
  ],
  [
    'D29 (T): R1C1 within a text of a formula stays text',
    `return sheet.getRange('H15').setFormulaR1C1('=R[-1]C & " some text R1C1 not a ref"').getFormula()`,
    '=H14 & " some text R1C1 not a ref"',
  ],
  [
    'D30 (T): a filter that is removed is gone, and another can be made',
    `${filtered} filter.remove(); const none = sheet.getFilter(); return [none, sheet.getRange('B2:C4').createFilter().getRange().getA1Notation()]`,
    [null, 'B2:C4'],
  ],
  [
    'D31 (T): a filter’s criteria are kept by column until they are removed',
    `${filtered} filter.setColumnFilterCriteria(4, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(25).build()); const set = filter.getColumnFilterCriteria(4); filter.removeColumnFilterCriteria(4); return [set.getCriteriaType().toString(), set.getCriteriaValues(), filter.getColumnFilterCriteria(4)]`,
    ['NUMBER_GREATER_THAN', [25], null],
  ],
  [
    'D32 (R): values and the last row do not mind a filter',
    `${filtered} filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(100).build()); return [sheet.getLastRow(), sheet.getDataRange().getValues().length]`,
    [5, 5],
  ],
  [
    'D33 (T): metadata is found by its key, updated and removed',
    `sheet.getRange('8:8').addDeveloperMetadata('fila', 'v'); const [one] = ss.createDeveloperMetadataFinder().withKey('fila').find(); one.setValue('w'); const updated = sheet.getRange('8:8').getDeveloperMetadata()[0].getValue(); one.remove(); return [updated, sheet.getRange('8:8').getDeveloperMetadata().length]`,
    ['w', 0],
  ],
  [
    'D34 (T): whole-cell replacing in formulas counts what it replaced',
    `${samples} return sheet.createTextFinder('sample').matchFormulaText(true).matchCase(true).matchEntireCell(true).replaceAllWith('test')`,
    1,
  ],
  [
    'D35 (T): a colour under construction has no type, then one',
    `const builder = SpreadsheetApp.newColor(); const before = builder.getColorType().toString(); const built = builder.setRgbColor('#102030').build(); return [String(builder), before, built.getColorType().toString(), built.asRgbColor().getGreen()]`,
    ['ColorBuilder', 'UNSUPPORTED', 'RGB', 32],
  ],
  [
    'D36 (T): a banding theme has Google’s colours',
    `const banding = sheet.getRange('A1:E10').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true); return [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()]`,
    ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  ],
  [
    'D37 (D): the longest validation list is shown as it was given',
    `${rule(false)} return sheet.getRange('A1').getDataValidation().getCriteriaValues()`,
    [['a', 'b'], true],
  ],
];

const refusals: RefusalCase[] = [
  [
    'D6 (T): a second filter of a sheet',
    `${filtered} sheet.getRange('A1:B2').createFilter()`,
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [
    'D8 (T): the order of a column that is not sorted',
    `${filtered} filter.sort(2, true); filter.getColumnSortSpec(3).getSortOrder()`,
    'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
  ],
  [
    'D11 (T): metadata of a range of cells',
    `sheet.getRange('B2:D4').addDeveloperMetadata('k', 'v')`,
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  [
    'D17 (T): a text for a date of a rule',
    `SpreadsheetApp.newDataValidation().requireDate('=i1')`,
    "don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate",
  ],
  [
    'D18 (P): a value that a rule refuses',
    `${rule(false)} sheet.getRange('A1').setValue('bad'); SpreadsheetApp.flush()`,
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  ],
  [
    'D38 (T): an RGB colour read as a theme’s',
    `SpreadsheetApp.newColor().setRgbColor('#102030').asThemeColor()`,
    'Object is not of type ThemeColor.',
  ],
];

describe('the rules of a sheet', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(sheetAnswer(source)).toEqual(expected);
  });

  it.each(refusals)('%s, is refused', (_name, source, message) => {
    expect(sheetRefusal(source)).toContain(message);
  });

  it.each([
    ['D9 (D): removing a name that is not there', `ss.removeNamedRange('nope')`],
    [
      'D21 (D): exceptions to a protection that is of a range',
      `sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('B1')])`,
    ],
  ])('%s, is refused', (_name, source) => {
    expect(sheetRefusal(source)).not.toContain('nothing was thrown');
  });

  it('D22 (D): opening a protection to the domain is refused, no domain owning the file', () => {
    expect(sheetRefusal(`sheet.protect().setDomainEdit(true)`)).not.toContain('nothing was thrown');
  });

  it('D23 (P): a protected cell is not written by whoever is no editor of it', () => {
    const book = newBook({ editors: ['duena@example.com', 'bo@example.com'] });
    sheetAnswer(`const made = sheet.getRange('A1').protect(); made.removeEditors(made.getEditors())`, {
      book,
    });
    const write = `sheet.getRange('A1').setValue('x'); SpreadsheetApp.flush()`;
    expect(sheetRefusal(write, { book, user: 'bo@example.com' })).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(sheetRefusal(write, { book })).toContain('nothing was thrown');
  });

  it('D24 (D): a protection that only warns stops nobody', () => {
    const book = newBook({ editors: ['duena@example.com', 'bo@example.com'] });
    sheetAnswer(`sheet.getRange('A1').protect().setWarningOnly(true)`, { book });
    const write = `sheet.getRange('A1').setValue('x'); return sheet.getRange('A1').getValue()`;
    expect(sheetAnswer(write, { book, user: 'bo@example.com' })).toBe('x');
  });

  it('D26 (T): a colour that is none is taken silently and changes nothing', () => {
    const { error, result } = google(
      `return SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('not-a-real-color').getBackground()`,
    );
    expect([error, result]).toEqual([null, '#ffffff']);
  });
});
