// Values in and out of ranges: shapes, buffering, growth and Google's refusals.
import fc from 'fast-check';
import { google } from '../../../support/google';
import { newBook, newSheet } from '../../../support/newBook';

const sheet = 'const sheet = SpreadsheetApp.getActiveSheet();';

describe('values of a range', () => {
  it('reads back numbers, booleans and texts as they were set', () => {
    const plain = fc.oneof(
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc
        .string()
        .filter((text) => text !== '')
        .map((text) => `'${text}`),
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (row) => {
        const { result } = google(
          `function main(row) { ${sheet}
            sheet.getRange(1, 1, 1, row.length).setValues([row]);
            return sheet.getRange(1, 1, 1, row.length).getValues()[0]; }`,
          { args: [row] },
        );
        expect(result).toEqual(row.map((value) => (typeof value === 'string' ? value.slice(1) : value)));
      }),
      { numRuns: 30 },
    );
  });

  it('reads a date in the zone of the spreadsheet, not of the script', () => {
    const { result } = google(
      `${sheet} sheet.getRange('A1').setValue('16/09/2022 10:00');
        return sheet.getRange('A1').getValue().toISOString();`,
      { book: newBook({ timeZone: 'Europe/Madrid' }), manifest: { timeZone: 'America/Bogota' } },
    );
    expect(result).toBe('2022-09-16T08:00:00.000Z');
  });

  it('keeps the format of a cell that shows dates already', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A1').setNumberFormat('yyyy-MM-dd').setValue(new Date(2022, 8, 16, 5));
      return sheet.getRange('A1').getDisplayValue();`);
    expect(result).toBe('2022-09-16');
  });

  it('writes an object as the text that the server makes of it', () => {
    const { result } = google(
      `${sheet} sheet.getRange('A1').setValue({ a: 1 }); return sheet.getRange('A1').getValue();`,
    );
    expect(result).toBe('{a=1.0}');
  });

  it('moves the references of one formula set on several cells', () => {
    const { result } = google(`${sheet} sheet.getRange('B1:C2').setFormula('=A1+$D$1');
      return sheet.getRange('B1:C2').getFormulas();`);
    expect(result).toEqual([
      ['=A1+$D$1', '=B1+$D$1'],
      ['=A2+$D$1', '=B2+$D$1'],
    ]);
  });

  it('refuses a row that is too short with the length of that row', () => {
    const { error } = google(`${sheet} sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`);
    expect(error?.message).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuses 50,001 characters and writes nothing', () => {
    const { result } = google(`${sheet}
      let message = '';
      try { sheet.getRange('A1:B1').setValues([['bien', 'x'.repeat(50001)]]); } catch (e) { message = e.message; }
      return [message, sheet.getRange('A1:B1').isBlank()];`);
    expect(result).toEqual([
      'Your input contains more than the maximum of 50000 characters in a single cell.',
      true,
    ]);
  });

  it('tells of cells beyond the grid where they are used', () => {
    const { error, logs } = google(`${sheet}
      const range = sheet.getRange(1001, 1);
      console.log(range.getA1Notation());
      range.getValue();`);
    expect(logs.map(({ message }) => message)).toEqual(['A1001']);
    expect(error?.message).toBe('The coordinates of the range are outside the dimensions of the sheet.');
  });

  it('appends below the last content and grows a full grid', () => {
    const book = newBook({ sheets: [newSheet({ maxRows: 2, maxColumns: 2 })] });
    const { result } = google(
      `${sheet} sheet.appendRow(['a']); sheet.appendRow(['b', 'c']); sheet.appendRow(['d', 'e', 'f']);
        return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getValues()];`,
      { book },
    );
    expect(result).toEqual([
      3,
      3,
      [
        ['a', '', ''],
        ['b', 'c', ''],
        ['d', 'e', 'f'],
      ],
    ]);
  });

  it('counts formulas that answer nothing as content, and formats and rules not', () => {
    const { result } = google(`${sheet}
      sheet.getRange('A3').setFormula('=""');
      sheet.getRange('F9').setBackground('red').setNote('nota').setDataValidation(
        SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      return [sheet.getLastRow(), sheet.getLastColumn()];`);
    expect(result).toEqual([3, 1]);
  });

  it('marks the rows that it changed for the save, and no others', () => {
    const book = newBook();
    google(`${sheet} sheet.getRange('B4:C5').setValue(1);`, { book });
    expect([...book.sheets[0]!.dirty.rows]).toEqual([4, 5]);
    expect(book.sheets[0]!.dirty.everything).toBe(false);
  });
});
