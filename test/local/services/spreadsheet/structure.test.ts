// Rows, columns and sheets that come, go and move, and what follows them.
import { google } from '../../../support/google';
import { newBook, newSheet } from '../../../support/newBook';

const sheet = `const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet();`;

describe('inserting and deleting', () => {
  it('takes along formulas, names, merges, rules, filters and hidden rows', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1:A4').setValues([[1], [2], [3], ['=SUM(A1:A3)']]);
      sheet.getRange('C3:D3').merge();
      sheet.getRange('A1:B4').createFilter();
      sheet.hideRows(3);
      book.setNamedRange('total', sheet.getRange('A4'));
      sheet.getRange('B1').setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A3')).build());
      sheet.insertRowsBefore(2, 2);
      return [sheet.getRange('A6').getFormula(), sheet.getRange('A6').getValue(),
        sheet.getRange('C5').getMergedRanges().map((r) => r.getA1Notation()),
        sheet.getFilter().getRange().getA1Notation(), sheet.isRowHiddenByUser(5),
        book.getRangeByName('total').getA1Notation(),
        sheet.getRange('B1').getDataValidation().getCriteriaValues()[0].getA1Notation()];`);
    expect(result).toEqual(['=SUM(A1:A5)', 6, ['C5:D5'], 'A1:B6', true, 'A6', 'A4:A5']);
  });

  it('gives new rows the look and the rules of the row they were asked after', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A2').setValue('x').setBackground('#ff0000').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      sheet.insertRowsAfter(2, 1);
      const fresh = sheet.getRange('A3');
      return [fresh.getValue(), fresh.getBackground(), fresh.getDataValidation() !== null];`);
    expect(result).toEqual(['', '#ff0000', true]);
  });

  it('refuses to delete every row below the frozen ones', () => {
    const book = newBook({ sheets: [newSheet({ maxRows: 3, frozenRows: 1 })] });
    expect(google(`${sheet} sheet.deleteRows(2, 2);`, { book }).error?.message).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  it('moves rows before the row that stands at the destination', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.moveRows(sheet.getRange('A1:A2'), 4);
      return sheet.getRange('A1:A4').getValues().flat().join('');`);
    expect(result).toBe('cabd');
  });

  it('pushes cells down and pulls them up', () => {
    const { result } = google(`${sheet}
      const cells = sheet.getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]);
      sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
      const pushed = sheet.getRange('A1:B4').getValues();
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      return [pushed, cells.getValues()];`);
    expect(result).toEqual([
      [
        ['', 2],
        [1, 4],
        [3, 6],
        [5, ''],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]);
  });
});

describe('sheets', () => {
  it('stand after the active one unless told where, and become active', () => {
    const { result } = google(`${sheet}
      book.insertSheet('b'); book.insertSheet('c', 0); book.insertSheet();
      return [book.getSheets().map((s) => s.getName()), book.getActiveSheet().getName()];`);
    expect(result).toEqual([['c', 'Hoja 4', 'Hoja 1', 'b'], 'Hoja 4']);
  });

  it('are copied with cells, widths and rules, but not protections', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1').setValue('=B1').setNote('nota'); sheet.getRange('B1').setValue(7);
      sheet.setColumnWidth(1, 300); sheet.protect();
      const copy = book.duplicateActiveSheet();
      sheet.getRange('B1').setValue(8);
      return [copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getNote(), copy.getColumnWidth(1),
        copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, copy.getSheetId() === sheet.getSheetId()];`);
    expect(result).toEqual(['Copia de Hoja 1', 7, 'nota', 300, 0, false]);
  });

  it('keep at least one that can be seen', () => {
    expect(google(`${sheet} book.deleteSheet(sheet);`).error?.message).toBe(
      "You can't remove all the sheets in a document.",
    );
    expect(google(`${sheet} sheet.hideSheet();`).error).not.toBeNull();
  });

  it('answer null by an unknown name and refuse an address on one', () => {
    expect(google(`${sheet} return book.getSheetByName('nada');`).result).toBeNull();
    expect(google(`${sheet} sheet.getRange('nada!A1');`).error?.message).toBe('Range not found');
  });

  it('made in another workbook leave the bound one alone', () => {
    const book = newBook();
    const { result } = google(
      `const made = SpreadsheetApp.create('Otro', 3, 2);
       made.getSheets()[0].appendRow(['x']);
       return [made.getName(), made.getSheets()[0].getMaxRows(), SpreadsheetApp.openById(made.getId()).getLastRow()];`,
      { book },
    );
    expect(result).toEqual(['Otro', 3, 1]);
    expect(book.sheets[0]!.rows).toEqual([]);
  });

  it('of a workbook that is not here cannot be opened', () => {
    expect(google(`SpreadsheetApp.openById('otro');`).error?.name).toBe('Exception');
  });
});

describe('copying and moving cells', () => {
  it('moves relative references with a copy and leaves them with a cut', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1').setFormula('=B1+$C$1');
      sheet.getRange('A1').copyTo(sheet.getRange('A2:A3'));
      sheet.getRange('A1').moveTo(sheet.getRange('E5'));
      return [sheet.getRange('A1:A3').getFormulas().flat(), sheet.getRange('E5').getFormula()];`);
    expect(result).toEqual([['', '=B2+$C$1', '=B3+$C$1'], '=B1+$C$1']);
  });

  it('pastes only what the kind of paste names', () => {
    const { result } = google(`${sheet}
      const { PASTE_VALUES, PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
      const from = sheet.getRange('A1').setFormula('=1+1').setBackground('#00ff00').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberEqualTo(2).build());
      from.copyTo(sheet.getRange('B1'), PASTE_VALUES, false);
      from.copyTo(sheet.getRange('C1'), PASTE_FORMAT, false);
      from.copyTo(sheet.getRange('D1'), PASTE_DATA_VALIDATION, false);
      return ['B1', 'C1', 'D1'].map((at) => { const r = sheet.getRange(at);
        return [r.getValue(), r.getFormula(), r.getBackground(), r.getDataValidation() !== null]; });`);
    expect(result).toEqual([
      [2, '', '#ffffff', false],
      ['', '', '#00ff00', false],
      ['', '', '#ffffff', true],
    ]);
  });
});
