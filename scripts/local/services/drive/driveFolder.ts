// A folder of Drive.
import type { Execution } from '../../kernel/execution';
import { encodeText } from '../utilities/bytes';
import type { BlobSource } from '../utilities/blob';
import { DriveFile, type DriveItem } from './driveFile';
import { FileIterator } from './iterators';
import { createItem, folderType } from './store';

export class DriveFolder {
  static readonly googleClass = 'DriveApp.Folder';

  constructor(
    private readonly x: Execution,
    private readonly item: DriveItem,
  ) {}

  /** `(blob)`, `(name, content)` or `(name, content, mimeType)`. */
  createFile(source: BlobSource | string, content?: unknown, mimeType?: unknown): DriveFile {
    return new DriveFile(this.x, this.newItem(source, content, mimeType));
  }

  createFolder(name: unknown): DriveFolder {
    return new DriveFolder(
      this.x,
      createItem(this.x, String(name), folderType, new Uint8Array(), this.item.id),
    );
  }

  getId(): string {
    return this.item.id;
  }

  getName(): string {
    return this.item.name;
  }

  getUrl(): string {
    return `https://drive.google.com/drive/folders/${this.item.id}`;
  }

  getFiles(): FileIterator {
    return this.files(() => true);
  }

  getFilesByName(name: unknown): FileIterator {
    return this.files((item) => item.name === String(name));
  }

  isTrashed(): boolean {
    return this.item.trashed === true;
  }

  setTrashed(trashed: boolean): this {
    this.item.trashed = trashed;
    return this;
  }

  private files(wanted: (item: DriveItem) => boolean): FileIterator {
    this.x.charge('drive.get');
    const inside = this.x.state.drive.filter(
      (item) => item.parent === this.item.id && item.type !== folderType && !item.trashed && wanted(item),
    );
    return new FileIterator(inside.map((item) => new DriveFile(this.x, item)));
  }

  private newItem(source: BlobSource | string, content: unknown, mimeType: unknown): DriveItem {
    if (typeof source === 'string') {
      const type = String(mimeType ?? 'text/plain');
      return createItem(this.x, source, type, encodeText(String(content)), this.item.id);
    }
    const blob = source.getBlob();
    const type = blob.getContentType() ?? 'application/octet-stream';
    return createItem(this.x, blob.getName() ?? 'Untitled', type, blob.data, this.item.id);
  }
}
