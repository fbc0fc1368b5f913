// A file of Drive: its name, its type and its bytes.
import type { Execution, ScriptState } from '../../kernel/execution';
import { Blob, type BlobSource } from '../utilities/blob';

/** A file or folder as the state keeps it. */
export type DriveItem = ScriptState['drive'][number];

export class DriveFile implements BlobSource {
  static readonly googleClass = 'DriveApp.File';

  constructor(
    private readonly x: Execution,
    private readonly item: DriveItem,
  ) {}

  getId(): string {
    return this.item.id;
  }

  getName(): string {
    return this.item.name;
  }

  setName(name: unknown): this {
    this.item.name = String(name);
    return this;
  }

  getMimeType(): string {
    return this.item.type;
  }

  getSize(): number {
    return Buffer.from(this.item.base64, 'base64').length;
  }

  getUrl(): string {
    return `https://drive.google.com/file/d/${this.item.id}/view?usp=drivesdk`;
  }

  getBlob(): Blob {
    this.x.charge('drive.get');
    return new Blob(Buffer.from(this.item.base64, 'base64'), this.item.type, this.item.name);
  }

  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(contentType);
  }

  setContent(content: unknown): this {
    this.item.base64 = Buffer.from(String(content)).toString('base64');
    return this;
  }

  isTrashed(): boolean {
    return this.item.trashed === true;
  }

  setTrashed(trashed: boolean): this {
    this.item.trashed = trashed;
    return this;
  }
}
