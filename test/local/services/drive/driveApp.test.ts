import { DriveApp } from '../../../../scripts/local/services/drive/driveApp';
import { Blob } from '../../../../scripts/local/services/utilities/blob';
import { newState } from '../../../support/google';
import { newExecution } from '../newExecution';

describe('DriveApp', () => {
  it('keeps a file made of a blob or of a text', () => {
    const state = newState();
    const drive = new DriveApp(newExecution({ state }));
    const picture = drive.createFile(new Blob(new Uint8Array([1, 255]), 'image/png', 'a.png'));
    const text = drive.createFile('n.txt', 'hola');
    const later = new DriveApp(newExecution({ state }));
    expect(later.getFileById(picture.getId()).getBlob().getBytes()).toEqual([1, -1]);
    expect(later.getFileById(text.getId()).getMimeType()).toBe('text/plain');
    expect(text.getUrl()).toContain(text.getId());
    expect(text.setContent('adiós').getAs('text/plain').getDataAsString()).toBe('adiós');
  });

  it('finds files by name, one after another, without those in the trash', () => {
    const drive = new DriveApp(newExecution());
    drive.createFile('a.txt', '1');
    drive.createFile('a.txt', '2').setTrashed(true);
    const found = drive.getFilesByName('a.txt');
    expect([found.hasNext(), found.next().getBlob().getDataAsString(), found.hasNext()]).toEqual([
      true,
      '1',
      false,
    ]);
    expect(() => found.next()).toThrow('Cannot retrieve the next object: iterator has reached the end.');
  });

  it('puts files into folders', () => {
    const drive = new DriveApp(newExecution());
    const folder = drive.createFolder('Anexos');
    folder.createFolder('Dentro').createFile('deep.txt', 'x');
    folder.createFile('b.csv', 'x', 'text/csv');
    const files = drive.getFoldersByName('Anexos').next().getFiles();
    expect([files.next().getName(), files.hasNext()]).toEqual(['b.csv', false]);
    expect(drive.getRootFolder().getFiles().hasNext()).toBe(false);
  });

  it('knows the workbook itself as a file', () => {
    const file = new DriveApp(newExecution()).getFileById('book-under-test');
    expect([file.getName(), file.getMimeType()]).toEqual([
      'Libro de prueba',
      'application/vnd.google-apps.spreadsheet',
    ]);
    expect(() => file.getAs('application/pdf')).toThrow('to application/pdf is not supported');
  });

  it('says in Google’s words that an item is not there', () => {
    expect(() => new DriveApp(newExecution()).getFileById('nope')).toThrow(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  });

  it('is not to be had in a simple trigger', () => {
    expect(() => new DriveApp(newExecution({ authMode: 'LIMITED' })).createFile('a', 'b')).toThrow(
      /^You do not have permission to call DriveApp.createFile\./,
    );
  });
});
