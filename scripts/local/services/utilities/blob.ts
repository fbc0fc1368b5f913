// A Blob: bytes with a name and a type, the coin in which Google's services exchange data.
import { ServiceError } from '../../kernel/execution';
import { decodeText, encodeText, fromSigned, toSigned } from './bytes';
import { pdfOfHtml } from './htmlPdf';
import { typeByExtension } from './mediaTypes';

/** Whatever can become a Blob: a Blob, a Drive file, an HtmlOutput. */
export interface BlobSource {
  getBlob(): Blob;
}

export class Blob implements BlobSource {
  static readonly googleClass = 'Blob';

  constructor(
    /** For host code alone; scripts see signed numbers by `getBytes`. */
    public data: Uint8Array,
    private contentType: string | null = null,
    private name: string | null = null,
    /** Told of each conversion that takes Google time. */
    private readonly converted: () => void = () => undefined,
  ) {}

  getBlob(): Blob {
    return this;
  }

  getBytes(): number[] {
    return toSigned(this.data);
  }

  getDataAsString(charset?: unknown): string {
    return decodeText(this.data, charset);
  }

  getContentType(): string | null {
    return this.contentType;
  }

  getName(): string | null {
    return this.name;
  }

  setBytes(data: number[]): this {
    this.data = fromSigned(data);
    return this;
  }

  setDataFromString(text: unknown, charset?: unknown): this {
    this.data = encodeText(String(text), charset);
    return this;
  }

  setContentType(contentType: unknown): this {
    this.contentType = contentType === null || contentType === undefined ? null : String(contentType);
    return this;
  }

  setContentTypeFromExtension(): this {
    this.contentType = typeByExtension(this.name ?? '') ?? this.contentType;
    return this;
  }

  setName(name: unknown): this {
    this.name = String(name);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(Uint8Array.from(this.data), this.contentType, this.name, this.converted);
  }

  /** Texts change into one another, and HTML into PDF; nothing else is converted here. */
  getAs(contentType: unknown): Blob {
    const wanted = String(contentType);
    if (wanted === this.contentType) return this.copyBlob();
    if (wanted.startsWith('text/') && (this.contentType ?? 'text/plain').startsWith('text/')) {
      return this.copyBlob().setContentType(wanted);
    }
    this.converted();
    const isPage = this.contentType === 'text/html' && wanted === 'application/pdf';
    const pdf = isPage ? pdfOfHtml(this.getDataAsString()) : null;
    if (pdf === null)
      throw new ServiceError(`Converting from ${this.contentType} to ${wanted} is not supported.`);
    return new Blob(pdf, wanted, this.name?.replace(/\.html?$/, '.pdf') ?? null);
  }

  isGoogleType(): boolean {
    return (this.contentType ?? '').startsWith('application/vnd.google-apps.');
  }
}
