// DriveApp, as far as attachments need it: files and folders of the user, kept beside the workbook.
import { ServiceError, type Execution } from '../../kernel/execution';
import type { BlobSource } from '../utilities/blob';
import { DriveFile, type DriveItem } from './driveFile';
import { DriveFolder } from './driveFolder';
import { FileIterator, FolderIterator } from './iterators';
import { createItem, folderType, rootId } from './store';

const scope = 'https://www.googleapis.com/auth/drive';

export class DriveApp {
  static readonly googleClass = 'DriveApp';

  constructor(private readonly x: Execution) {}

  /** `(blob)`, `(name, content)` or `(name, content, mimeType)`. */
  createFile(source: BlobSource | string, content?: unknown, mimeType?: unknown): DriveFile {
    this.requireAuthorization('createFile');
    return this.root().createFile(source, content, mimeType);
  }

  createFolder(name: unknown): DriveFolder {
    this.requireAuthorization('createFolder');
    return new DriveFolder(this.x, createItem(this.x, String(name), folderType, new Uint8Array(), rootId));
  }

  getRootFolder(): DriveFolder {
    this.requireAuthorization('getRootFolder');
    return this.root();
  }

  getFileById(id: unknown): DriveFile {
    this.requireAuthorization('getFileById');
    return new DriveFile(
      this.x,
      this.found(String(id), (item) => item.type !== folderType),
    );
  }

  getFolderById(id: unknown): DriveFolder {
    this.requireAuthorization('getFolderById');
    if (id === rootId) return this.root();
    return new DriveFolder(
      this.x,
      this.found(String(id), (item) => item.type === folderType),
    );
  }

  getFiles(): FileIterator {
    this.requireAuthorization('getFiles');
    return new FileIterator(this.files(() => true));
  }

  getFilesByName(name: unknown): FileIterator {
    this.requireAuthorization('getFilesByName');
    return new FileIterator(this.files((item) => item.name === String(name)));
  }

  getFoldersByName(name: unknown): FolderIterator {
    this.requireAuthorization('getFoldersByName');
    this.x.charge('drive.get');
    const folders = this.x.state.drive.filter((item) => item.type === folderType && !item.trashed);
    return new FolderIterator(
      folders.filter((item) => item.name === String(name)).map((item) => new DriveFolder(this.x, item)),
    );
  }

  private files(wanted: (item: DriveItem) => boolean): DriveFile[] {
    this.x.charge('drive.get');
    return this.x.state.drive
      .filter((item) => item.type !== folderType && !item.trashed && wanted(item))
      .map((item) => new DriveFile(this.x, item));
  }

  private found(id: string, wanted: (item: DriveItem) => boolean): DriveItem {
    this.x.charge('drive.get');
    const item = [...this.x.state.drive, this.workbook()].find(
      (candidate) => candidate.id === id && wanted(candidate),
    );
    if (item) return item;
    throw new ServiceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  }

  /** The workbook is a file of Drive too (T), without bytes to be had. */
  private workbook(): DriveItem {
    const { id, name, owner } = this.x.book;
    return { id, name, type: 'application/vnd.google-apps.spreadsheet', base64: '', owner };
  }

  private root(): DriveFolder {
    const { effectiveUser: owner } = this.x;
    return new DriveFolder(this.x, { id: rootId, name: 'My Drive', type: folderType, base64: '', owner });
  }

  private requireAuthorization(method: string): void {
    if (this.x.authMode === 'FULL') return;
    throw new ServiceError(
      `You do not have permission to call DriveApp.${method}. Required permissions: (${scope})`,
    );
  }
}
