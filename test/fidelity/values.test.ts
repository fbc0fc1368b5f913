// Cases B: what a written value becomes, and what is read back.
import { google } from '../support/google';
import { newBook } from '../support/newBook';
import { american, sheetAnswer, sheetRefusal, type AnswerCase, type RefusalCase } from './script';

const typed = (value: string) => `const cell = sheet.getRange('A1').setValue(${value});
  return [cell.getValue(), cell.getDisplayValue()]`;

const answers: AnswerCase[] = [
  [
    'B1 (T): the data range of an empty sheet is one empty cell',
    `return [sheet.getDataRange().getValues(), sheet.getDataRange().getA1Notation()]`,
    [[['']], 'A1'],
  ],
  [
    'B2 (R): an empty sheet has no last row or column',
    `return [sheet.getLastRow(), sheet.getLastColumn()]`,
    [0, 0],
  ],
  [
    'B3 (D, T): a text with a leading = is a formula',
    `const cell = sheet.getRange('A1').setValue('=SUM(1,2)'); return [cell.getFormula(), cell.getValue()]`,
    ['=SUM(1,2)', 3],
  ],
  [
    'B4 (D): an empty text, null and undefined clear a cell',
    `return ['', null, undefined].map((nothing) => {
       const cell = sheet.getRange('A1').setValue('x').setValue(nothing);
       return [cell.getValue(), cell.isBlank()];
     })`,
    [
      ['', true],
      ['', true],
      ['', true],
    ],
  ],
  ['B5 (P): digits become a number, without their leading zeros', typed(`'01234'`), [1234, '1234']],
  [
    'B6 (P): under the format @ a text stays a text',
    `sheet.getRange('A1').setNumberFormat('@'); ${typed(`'01234'`)}`,
    ['01234', '01234'],
  ],
  [
    'B7 (P): the format @ does not stop a leading =',
    `sheet.getRange('A1').setNumberFormat('@'); ${typed(`'=1+1'`)}`,
    [2, '2'],
  ],
  ['B8 (P): a leading apostrophe forces a text and is not read back', typed(`"'=1+1"`), ['=1+1', '=1+1']],
  ['B10 (D): a percentage that is typed is a hundredth', typed(`'10%'`), [0.1, '10%']],
  [
    'B15 (D): a percentage cell reads its number',
    `return sheet.getRange('A1').setValue(0.1).setNumberFormat('0%').getValue()`,
    0.1,
  ],
  [
    'B16 (D): a date cell reads a Date of the script’s own realm',
    `const value = sheet.getRange('A1').setValue(new Date(2022, 8, 16, 10)).getValue(); return [value instanceof Date, Object.prototype.toString.call(value), value.getTime() === new Date(2022, 8, 16, 10).getTime()]`,
    [true, '[object Date]', true],
  ],
  [
    'B17 (D): blank cells read empty texts',
    `const range = sheet.getRange('A1:B2'); return [range.getValues(), range.getDisplayValues()]`,
    [
      [
        ['', ''],
        ['', ''],
      ],
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ],
  [
    'B24 (T): a note of a number is its text, in a list with .0',
    `sheet.getRange('A1').setNote(25); sheet.getRange('B1:C1').setNotes([[25, 2.5]]); return sheet.getRange('A1:C1').getNotes()`,
    [['25', '25.0', '2.5']],
  ],
  [
    'B25 (P): a long text comes back whole',
    `const text = 'x'.repeat(50000); return sheet.getRange('A1').setValue(text).getValue() === text`,
    true,
  ],
  [
    'B26 (D, T): 30 December 1899 is the serial number 0',
    `const cell = sheet.getRange('A1').setValue(new Date(1899, 11, 30)); return cell.setNumberFormat('0').getValue()`,
    0,
  ],
  [
    'B27 (T): duplicates go, the rest moves up, and the range shrinks',
    `const range = sheet.getRange('A1:B4').setValues([['foo','bar'],['bar','foo'],['foo','foo'],['bar','foo']]); const left = range.removeDuplicates(); return [left.getA1Notation(), left.getValues()]`,
    [
      'A1:B3',
      [
        ['foo', 'bar'],
        ['bar', 'foo'],
        ['foo', 'foo'],
      ],
    ],
  ],
  [
    'B28 (T): trimming takes outer blanks and doubles within',
    `sheet.getRange('A1:A2').setValues([[' a '], ['two  middle  spaces']]).trimWhitespace(); return sheet.getRange('A1:A2').getValues()`,
    [['a'], ['two middle spaces']],
  ],
  [
    'B29 (T): a sort by several columns, falsehoods first where the order falls',
    `sheet.getRange('A1:E3').setValues([[1,2,3,4,false],[6,7,8,9,10],[11,12,13,14,15]]).sort([{ column: 5, ascending: false }, 4, 1]); return sheet.getRange('E1:E3').getValues()`,
    [[false], [15], [10]],
  ],
  [
    'B30 (T): text splits at commas where no delimiter is given',
    `sheet.getRange('A1:A4').setValues([['a1,b1,c1'],['a2'],['a3,b3,c3,d3'],['a4,,c4']]).splitTextToColumns(); return sheet.getRange('A1:D4').getValues()`,
    [
      ['a1', 'b1', 'c1', ''],
      ['a2', '', '', ''],
      ['a3', 'b3', 'c3', 'd3'],
      ['a4', '', 'c4', ''],
    ],
  ],
  [
    'B30 (T): text splits at the delimiter given, a mark or Google’s own',
    `sheet.getRange('A1').setValue('a:b'); sheet.getRange('A1').splitTextToColumns(':'); sheet.getRange('A2').setValue('c d'); sheet.getRange('A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE); return sheet.getRange('A1:B2').getValues()`,
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'B31 (D): texts keep newlines, tabs, emoji and blanks at the end',
    `const text = ' línea\\n\\tdos 👍🏽 ñ '; return sheet.getRange('A1').setValue(text).getValue() === text`,
    true,
  ],
  ['B32 (P): digits with blanks between are one number', typed(`'22 34'`), [2234, '2234']],
  [
    'B33 (P, R): a run of more than 15 digits loses its last ones',
    `return sheet.getRange('A1').setValue('1234567890123456789').getValue()`,
    1234567890123450000,
  ],
  [
    'B34 (D): a formula is kept with its result, and a plain value has none',
    `sheet.getRange('A1:B1').setValues([['=1+1', 5]]); return sheet.getRange('A1:B1').getFormulas()`,
    [['=1+1', '']],
  ],
  [
    'B35 (D): setFormula writes a formula, without its = too',
    `sheet.getRange('A1').setFormula('=2*3'); sheet.getRange('A2').setFormula('2*4'); return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getFormula(), sheet.getRange('A2').getValue()]`,
    [6, '=2*4', 8],
  ],
  [
    'B36 (D): a formula that fails reads its error',
    `return sheet.getRange('A1').setValue('=1/0').getDisplayValue()`,
    '#DIV/0!',
  ],
  [
    'B37 (R, well known): an empty text from a formula counts as content',
    `sheet.getRange('A3').setValue('=""'); return [sheet.getLastRow(), sheet.getRange('A3').getValue()]`,
    [3, ''],
  ],
  [
    'B38 (D): getValue reads the first cell of a range',
    `sheet.getRange('A1:B1').setValues([['a', 'b']]); return [sheet.getRange('A1:B1').getValue(), sheet.getRange('A1:B1').getDisplayValue()]`,
    ['a', 'a'],
  ],
  [
    'B39 (D): setValue fills the whole range',
    `sheet.getRange('A1:B2').setValue('x'); return sheet.getRange('A1:B2').getValues()`,
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
  ],
  [
    'B40 (T): duplicates may be told by one column alone',
    `const range = sheet.getRange('D1:E4').setValues([['foo','bar'],['bar','foo'],['foo','foo'],['bar','foo']]); return range.removeDuplicates([5]).getValues()`,
    [
      ['foo', 'bar'],
      ['bar', 'foo'],
    ],
  ],
  [
    'B42 (T): a rule is shown by the first matching colour name, in any case',
    `return sheet.getRange('A1').setBackground('LIGHTCORAL').getBackground()`,
    '#f08080',
  ],
  [
    'B43 (T): a cell looks as a new one does until it is told otherwise',
    `const cell = sheet.getRange('A1'); return [cell.getBackground(), cell.getFontWeight(), cell.getNote(), cell.getFontLine()]`,
    ['#ffffff', 'normal', '', 'none'],
  ],
  [
    'B48 (R): a formula of dates, or of a date and days, answers a date; two dates apart, a number',
    `sheet.getRange('A1').setValue(new Date(2022, 0, 5)); sheet.getRange('B1:F1').setFormulas([['=A1', '=A1+1', '=C1-A1', '=IF(A1="","",A1)', '=DATE(2022,1,5)']]); return [sheet.getRange('B1:F1').getDisplayValues()[0], sheet.getRange('F1').getValue() instanceof Date]`,
    [['5/01/2022', '6/01/2022', '1', '5/01/2022', '5/01/2022'], true],
  ],
  [
    'B49 (P): an object of Google’s that is written becomes the name of its class',
    `return sheet.getRange('A1').setValue(sheet.getRange('B1')).getValue()`,
    'Range',
  ],
  [
    'B50 (D): a text keeps the links of its parts, until another value takes its place',
    `const text = SpreadsheetApp.newRichTextValue().setText('Hola mundo').setLinkUrl(0, 4, 'https://example.com').build(); const cell = sheet.getRange('A1').setRichTextValue(text); const rich = cell.getRichTextValue(); return [rich.getLinkUrl(), rich.getRuns().map((run) => [run.getText(), run.getLinkUrl()]), cell.setValue('Hola mundo').getRichTextValue().getRuns().length]`,
    [
      null,
      [
        ['Hola', 'https://example.com'],
        [' mundo', null],
      ],
      1,
    ],
  ],
];

const refusals: RefusalCase[] = [
  [
    'B18 (P*, R): fewer rows than the range has',
    `sheet.getRange('A1:B2').setValues([['a', 'b']])`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    'B19 (P): fewer columns than the range has',
    `sheet.getRange('A1:B1').setValues([['a']])`,
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ],
  [
    'B20 (P, T): a text for a table of values',
    `sheet.getRange('A1').setValues('x')`,
    "don't match the method signature for SpreadsheetApp.Range.setValues",
  ],
  [
    'B21 (T): a text for a table of notes',
    `sheet.getRange('A1').setNotes('foo')`,
    "don't match the method signature",
  ],
  ['B22 (T): a copy to nowhere', `sheet.getRange('A1').copyTo()`, "don't match the method signature"],
  ['B22 (T): a copy to a text', `sheet.getRange('A1').copyTo('x')`, "don't match the method signature"],
  [
    'B23 (P): more than 50,000 characters in a cell',
    `sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush()`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'B44 (P): an inner row that is shorter, told by its own length',
    `sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']])`,
    'The data has 1 but the range has 2.',
  ],
];

describe('a value', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(sheetAnswer(source)).toEqual(expected);
  });

  it.each(refusals)('%s, is refused', (_name, source, message) => {
    expect(sheetRefusal(source)).toContain(message);
  });

  it('B9 (D, R): a number with thousands marks is a number, shown as it was typed', () => {
    expect(sheetAnswer(typed(`'1,000,000'`), american())).toEqual([1000000, '1,000,000']);
  });

  it('B12 (D): booleans are written as they are or as their words, and shown in the spreadsheet’s language', () => {
    const source = `const range = sheet.getRange('A1:C1').setValues([[true, 'TRUE', 'false']]);
      return [range.getValues()[0], range.getDisplayValues()[0]]`;
    expect(sheetAnswer(source, american())).toEqual([
      [true, true, false],
      ['TRUE', 'TRUE', 'FALSE'],
    ]);
    expect(sheetAnswer(source)).toEqual([
      [true, true, false],
      ['VERDADERO', 'VERDADERO', 'FALSO'],
    ]);
  });

  it('B11 (R): 1-2 and 1/2 are 2 January of this year', () => {
    const source = `return ['1-2', '1/2'].map((text) => { const value = sheet.getRange('A1').setValue(text).getValue();
      return [value instanceof Date, value.getFullYear(), value.getMonth(), value.getDate()]; })`;
    const january = [true, 2022, 0, 2];
    expect(sheetAnswer(source, american())).toEqual([january, january]);
  });

  it('B13 (R): in Colombia the day comes before the month, and the comma before decimals', () => {
    const source = `const value = sheet.getRange('A1').setValue('2/1/2022').getValue();
      return [value.getMonth(), value.getDate(), sheet.getRange('A2').setValue('1,5').getValue()]`;
    expect(sheetAnswer(source)).toEqual([0, 2, 1.5]);
  });

  it('B14 (R): a leading + is a formula, or a number where it is one; a leading - before no number is text', () => {
    const source = `return ['+1+2', '-1+2', '+15551234567'].map((text) => sheet.getRange('A1').setValue(text).getValue())`;
    expect(sheetAnswer(source)).toEqual([3, '-1+2', 15551234567]);
  });

  it('B46 (P): a refused write surfaces at the next read, outside of the try around it', () => {
    const source = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
      const cell = sheet.getRange('A1').setDataValidation(rule);
      let caught = 'nothing';
      try { cell.setValue('b'); } catch (error) { caught = error.message; }
      try { cell.getValue(); } catch (error) { return [caught, error.message]; }`;
    expect(sheetAnswer(source)).toEqual([
      'nothing',
      expect.stringContaining('violates the data validation rules set on this cell'),
    ]);
  });

  it('B47 (D): a date is the wall clock of the spreadsheet’s zone, not of the script’s', () => {
    const book = newBook({ timeZone: 'Asia/Tokyo' });
    const source = `const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue(new Date('2022-09-16T10:00:00-05:00'));
      return [sheet.getRange('A1').setNumberFormat('yyyy-MM-dd HH:mm').getDisplayValue(), sheet.getRange('A1').getValue().toISOString()]`;
    expect(google(source, { book }).result).toEqual(['2022-09-17 00:00', '2022-09-16T15:00:00.000Z']);
  });
});
