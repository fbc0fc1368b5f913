import { google } from '../../support/google';
import { received, sampleServices } from '../../support/sampleServices';

/** Runs one statement on the sample's sheet and range, and tells the error's text or null. */
function call(statement: string): string | null {
  const services = sampleServices([[1, 2]]);
  const source = `const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getDataRange(); ${statement}`;
  return google(source, { services }).error?.message ?? null;
}

const mismatch = (types: string, method: string): string =>
  `The parameters (${types}) don't match the method signature for ${method}.`;

describe('the arguments of a call', () => {
  it.each([
    ['range.setValues("x")', 'String', 'SpreadsheetApp.Range.setValues'],
    ['range.setValues([1, 2, 3])', 'number[]', 'SpreadsheetApp.Range.setValues'],
    ['range.setValues(null)', 'null', 'SpreadsheetApp.Range.setValues'],
    ['range.setValues(range)', 'SpreadsheetApp.Range', 'SpreadsheetApp.Range.setValues'],
    ['range.setValues([["a"]], 5)', 'String[][],number', 'SpreadsheetApp.Range.setValues'],
    ['range.copyTo()', '', 'SpreadsheetApp.Range.copyTo'],
    ['range.copyTo("x")', 'String', 'SpreadsheetApp.Range.copyTo'],
    ['range.setTextRotation({ degrees: 1 })', '(class)', 'SpreadsheetApp.Range.setTextRotation'],
    ['range.setWrap("yes")', 'String', 'SpreadsheetApp.Range.setWrap'],
    ['range.setWrapStrategy("WRAP")', 'String', 'SpreadsheetApp.Range.setWrapStrategy'],
    [
      'range.setWrapStrategy(SpreadsheetApp.Dimension.ROWS)',
      'SpreadsheetApp.Dimension',
      'SpreadsheetApp.Range.setWrapStrategy',
    ],
    ['sheet.getRange(undefined, 1)', 'null,number', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange("A", 1, 1, 1)', 'String,number,number,number', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(NaN, 1)', 'number,number', 'SpreadsheetApp.Sheet.getRange'],
    ['SpreadsheetApp.newDataValidation("x")', 'String', 'SpreadsheetApp.newDataValidation'],
    ['HtmlService.createTemplate({})', '(class)', 'HtmlService.createTemplate'],
  ])("are refused in Google's words: %s", (statement, types, method) => {
    // A member that the runtime lacks says so first: only known ones can be compared here.
    const message = call(statement);
    expect([mismatch(types, method), `${method} is not implemented in the local runtime`]).toContain(message);
  });

  it.each(['setValues("x")', 'setWrapStrategy("WRAP")'])(
    'are refused before the method runs: %s',
    (statement) => {
      expect(call(`range.${statement}`)).toContain("don't match the method signature");
      expect(received).toEqual([]);
    },
  );

  it('reach the host as arrays, dates and enumeration values of its own', () => {
    expect(call('range.setValues([["a", new Date(5), undefined, null, true]])')).toBeNull();
    expect(received).toEqual([[[['a', new Date(5), null, null, true]]]]);
    expect((received[0]![0] as unknown[][])[0]![1]).toBeInstanceOf(Date);
    expect(call('range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)')).toBeNull();
    expect(received).toEqual([[{ enumClass: 'SpreadsheetApp.WrapStrategy', name: 'CLIP' }]]);
  });

  it('are turned into text where text is wanted, and null stays null', () => {
    expect(call('range.setNote(25); range.setNote(true); range.setNote(undefined)')).toBeNull();
    expect(received).toEqual([['25'], ['true'], [null]]);
  });

  it('are whole numbers where those are wanted, even when a numeric text came', () => {
    expect(call('sheet.getRange(1.9, "2")')).toBeNull();
    expect(received).toEqual([[1, 2]]);
  });

  it('count, even as undefined', () => {
    expect(call('sheet.getRange("A1", undefined)')).toBe(
      mismatch('String,null', 'SpreadsheetApp.Sheet.getRange'),
    );
  });
});
