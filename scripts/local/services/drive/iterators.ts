// What Drive's searches answer: one item after another.
import { ServiceError } from '../../kernel/execution';
import type { DriveFile } from './driveFile';
import type { DriveFolder } from './driveFolder';

class Iterator<Item> {
  private position = 0;

  constructor(private readonly items: readonly Item[]) {}

  hasNext(): boolean {
    return this.position < this.items.length;
  }

  next(): Item {
    const item = this.items[this.position++];
    if (item === undefined)
      throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    return item;
  }
}

export class FileIterator extends Iterator<DriveFile> {
  static readonly googleClass = 'DriveApp.FileIterator';
}

export class FolderIterator extends Iterator<DriveFolder> {
  static readonly googleClass = 'DriveApp.FolderIterator';
}
