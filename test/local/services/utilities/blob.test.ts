import { Utilities } from '../../../../scripts/local/services/utilities/utilities';
import { newExecution } from '../newExecution';

const utilities = new Utilities(newExecution());

describe('a blob', () => {
  it('is plain text where it is made of a text, and has no type where it is made of bytes', () => {
    const text = utilities.newBlob('ñ');
    expect([text.getContentType(), text.getName(), text.getBytes()]).toEqual([
      'text/plain',
      null,
      [-61, -79],
    ]);
    expect(utilities.newBlob([1, -1]).getContentType()).toBeNull();
  });

  it('takes its type from the ending of its name', () => {
    const blob = utilities.newBlob('x', 'text/plain', 'Informe.PDF').setContentTypeFromExtension();
    expect(blob.getContentType()).toBe('application/pdf');
    expect(blob.setName('noending').setContentTypeFromExtension().getContentType()).toBe('application/pdf');
  });

  it('is read and written in other character sets', () => {
    const blob = utilities.newBlob([-15]);
    expect([blob.getDataAsString('ISO-8859-1'), blob.getDataAsString('latin1')]).toEqual(['ñ', 'ñ']);
    expect(blob.setDataFromString('ñ', 'UTF-16LE').getBytes()).toEqual([-15, 0]);
    expect(blob.getDataAsString('UTF-16LE')).toBe('ñ');
    expect(() => blob.getDataAsString('no-such')).toThrow('Invalid argument: charset');
  });

  it('is copied whole', () => {
    const blob = utilities.newBlob('x', 'text/csv', 'a.csv');
    const copy = blob.copyBlob();
    blob.setBytes([121]).setName('b.csv');
    expect([copy.getName(), copy.getDataAsString(), copy.getContentType()]).toEqual([
      'a.csv',
      'x',
      'text/csv',
    ]);
  });

  it('changes between texts, and says so where a change is not to be had', () => {
    const blob = utilities.newBlob('x', 'text/html');
    expect(blob.getAs('text/plain').getContentType()).toBe('text/plain');
    expect(() => blob.getAs('image/png')).toThrow('Converting from text/html to image/png is not supported.');
  });

  it('prints HTML as PDF', () => {
    const page = '<html><head></head><body style="font-family:Arial">Ñandú</body></html>';
    const pdf = utilities.newBlob(page, 'text/html', 'día.html').getAs('application/pdf');
    expect([pdf.getName(), pdf.getContentType()]).toEqual(['día.pdf', 'application/pdf']);
    expect(pdf.getDataAsString('ISO-8859-1')).toMatch(/^%PDF-.*BaseFont.*DejaVuSans/s);
  }, 60_000);

  it('knows Google’s own types', () => {
    expect(utilities.newBlob('', 'application/vnd.google-apps.document').isGoogleType()).toBe(true);
    expect(utilities.newBlob('').isGoogleType()).toBe(false);
  });
});
