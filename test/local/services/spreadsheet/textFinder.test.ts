// The text finder: what it finds, in which order, what it replaces, and what the search costs.
import { google } from '../../../support/google';
import { newBook, newSheet } from '../../../support/newBook';
import type { Row } from '../../../../scripts/local/book/model';

const ROWS = `
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B3').setValues([['uno', 'DOS uno'], ['=1+1', 'canción'], ['cancion', 12.5]]);`;

function found(search: string): unknown {
  return google(`${ROWS} return sheet.createTextFinder(${search}).findAll().map((r) => r.getA1Notation());`)
    .result;
}

describe('the text finder', () => {
  it('finds a part of the shown text in any case', () => {
    expect(found(`'UNO'`)).toEqual(['A1', 'B1']);
  });

  it('sees what cells show, not what they hold', () => {
    expect(found(`'12,5'`)).toEqual(['B3']);
    expect(found(`'1+1'`)).toEqual([]);
  });

  it('tells accents apart unless told not to', () => {
    expect(found(`'cancion'`)).toEqual(['A3']);
    expect(found(`'cancion').ignoreDiacritics(true`)).toEqual(['B2', 'A3']);
  });

  it('takes signs of regular expressions literally unless told otherwise', () => {
    expect(found(`'u.o'`)).toEqual([]);
    expect(found(`'^u.o$').useRegularExpression(true`)).toEqual(['A1']);
  });

  it('reads RE2: literal parts, POSIX classes and named groups', () => {
    expect(found(String.raw`'^\\Q12,5\\E$').useRegularExpression(true`)).toEqual(['B3']);
    expect(found(`'^[[:upper:]]{3} (?P<x>u)no').useRegularExpression(true).matchCase(true`)).toEqual(['B1']);
  });

  it('refuses what RE2 cannot do', () => {
    const { error } = google(`${ROWS} sheet.createTextFinder('(?=u)').useRegularExpression(true).findAll();`);
    expect(error?.name).toBe('Exception');
  });

  it('walks forward and back and ends with null', () => {
    const { result } = google(`${ROWS}
      const finder = sheet.createTextFinder('uno');
      const name = (r) => r && r.getA1Notation();
      return [name(finder.findNext()), name(finder.findNext()), name(finder.findNext()),
        name(sheet.createTextFinder('uno').startFrom(sheet.getRange('B1')).findPrevious()),
        name(sheet.createTextFinder('uno').startFrom(sheet.getRange('A1')).findNext())];`);
    expect(result).toEqual(['A1', 'B1', null, 'A1', 'B1']);
  });

  it('counts the occurrences that it replaces and reads the new text as typed', () => {
    const { result } = google(`
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').setValues([['x5'], ['xx']]);
      const count = sheet.createTextFinder('x').replaceAllWith('');
      return [count, sheet.getRange('A1:A2').getValues()];`);
    expect(result).toEqual([3, [[5], ['']]]);
  });

  it('searches every sheet of the spreadsheet', () => {
    const { result } = google(`
      const book = SpreadsheetApp.getActive();
      book.getSheets()[0].getRange('A1').setValue('aquí');
      book.insertSheet('Otra').getRange('C3').setValue('aquí');
      return book.createTextFinder('aquí').findAll().map((r) => r.getSheet().getName() + r.getA1Notation());`);
    expect(result).toEqual(['Hoja 1A1', 'OtraC3']);
  });

  it('costs the cells that it answers with and finds one of four million within seconds', () => {
    const book = newBook({
      sheets: [newSheet({ maxRows: 400_000, maxColumns: 10, rows: longRegister(400_000) })],
    });
    const started = performance.now();
    const { result, calls } = google(
      `return SpreadsheetApp.getActiveSheet().createTextFinder('caso 399999').matchEntireCell(true)
        .findAll().map((r) => r.getA1Notation());`,
      { book },
    );
    expect(result).toEqual(['C400000']);
    expect(calls.cellsRead).toBe(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});

function longRegister(rows: number): Row[] {
  return Array.from({ length: rows }, (_, i) => ({
    values: [44_000 + (i % 900), (i % 1440) / 1440, `caso ${String(i)}`, i, 'a', 'b', 'c', 'd', 'e', 'f'],
  }));
}
