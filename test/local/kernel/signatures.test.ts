import { readFileSync } from 'node:fs';
import { classSignature, enumName, isKindOf } from '../../../scripts/local/kernel/signatureTable';
import { printTable, readSignatures } from '../../../scripts/signatures';

const committed = readFileSync('scripts/local/kernel/signatures.json', 'utf8');

describe('the signature table', () => {
  it('is what @types/google-apps-script says now', () => {
    expect(printTable(readSignatures('node_modules/@types/google-apps-script'))).toBe(committed);
  });

  it('lists each overload with its types', () => {
    const { methods } = classSignature('SpreadsheetApp.Range')!;
    expect(methods['offset']).toEqual([
      ['Integer', 'Integer'],
      ['Integer', 'Integer', 'Integer'],
      ['Integer', 'Integer', 'Integer', 'Integer'],
    ]);
    expect(methods['setWrapStrategy']).toEqual([['enum SpreadsheetApp.WrapStrategy']]);
  });

  it('gives a class what it inherits', () => {
    expect(Object.keys(classSignature('Blob')!.methods)).toEqual(
      expect.arrayContaining(['getBlob', 'getBytes']),
    );
    expect(isKindOf('Blob', 'BlobSource')).toBe(true);
    expect(isKindOf('BlobSource', 'Blob')).toBe(false);
  });

  it('finds the classes and enumerations of Base under whatever service shows them', () => {
    expect(classSignature('SpreadsheetApp.RgbColor')).toBe(classSignature('RgbColor'));
    expect(enumName('SpreadsheetApp.ColorType')).toBe('ColorType');
    expect(enumName('ScriptApp.WeekDay')).toBe('Weekday');
  });

  it('knows nothing of what Google does not have', () => {
    expect(classSignature('SpreadsheetApp.Cell')).toBeNull();
    expect(enumName('SpreadsheetApp.Colour')).toBeNull();
  });
});
