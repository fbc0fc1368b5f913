// Who may write where: protections of ranges and sheets against the user that the script runs as.
import { google } from '../../../support/google';
import { newBook } from '../../../support/newBook';

const OWNER = 'duena@example.com';
const AGENT = 'agente@example.com';
const BLOCKED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

function shared(): ReturnType<typeof newBook> {
  return newBook({ owner: OWNER, editors: [OWNER, AGENT] });
}

function afterProtecting(protect: string, act: string): ReturnType<typeof google> {
  const book = shared();
  const made = google(`const sheet = SpreadsheetApp.getActiveSheet(); ${protect}`, { book, user: OWNER });
  expect(made.error).toBeNull();
  return google(`const sheet = SpreadsheetApp.getActiveSheet(); ${act}`, { book, user: AGENT });
}

describe('protections', () => {
  it('change nothing until their editors are changed', () => {
    const { error } = afterProtecting(`sheet.getRange('A1').protect();`, `sheet.getRange('A1').setValue(1);`);
    expect(error).toBeNull();
  });

  it('block a write of another user at the next read, past the try around the write', () => {
    const { error, logs } = afterProtecting(
      `const p = sheet.getRange('A1:B2').protect(); p.removeEditors(p.getEditors());`,
      `try { sheet.getRange('B2').setValue(1); } catch (e) { console.log('caught'); }
       sheet.getRange('Z9').getValue();`,
    );
    expect(logs).toEqual([]);
    expect(error?.message).toBe(BLOCKED);
  });

  it('leave the ranges that a protected sheet excepts', () => {
    const protect = `const p = sheet.protect(); p.removeEditors(p.getEditors());
      p.setUnprotectedRanges([sheet.getRange('A1:A5')]);`;
    expect(afterProtecting(protect, `sheet.getRange('A2').setValue(1);`).error).toBeNull();
    expect(afterProtecting(protect, `sheet.getRange('A2:B2').setValue(1);`).error?.message).toBe(BLOCKED);
  });

  it('let a warning pass', () => {
    const { result } = afterProtecting(
      `const p = sheet.protect().setWarningOnly(true); p.removeEditors(p.getEditors());`,
      `sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();`,
    );
    expect(result).toBe(1);
  });

  it('stop the deletion of rows and appended rows too', () => {
    const protect = `sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      const p = sheet.getRange('A2:Z4').protect(); p.removeEditors(p.getEditors());`;
    expect(afterProtecting(protect, `sheet.deleteRow(2);`).error?.message).toBe(BLOCKED);
    expect(afterProtecting(protect, `sheet.appendRow([4]);`).error?.message).toBe(BLOCKED);
    expect(afterProtecting(protect, `sheet.deleteRow(10);`).error).toBeNull();
  });

  it('never lock out the owner', () => {
    const { result } = google(
      `const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditors(p.getEditors()); return p.canEdit();`,
      { book: shared(), user: OWNER },
    );
    expect(result).toBe(true);
  });
});
