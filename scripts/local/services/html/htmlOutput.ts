// HtmlOutput: a page that a script hands to Google, with its title, size and meta tags.
import type { EnumValue } from '../../kernel/enums';
import { ServiceError, type Execution } from '../../kernel/execution';
import { Blob, type BlobSource } from '../utilities/blob';
import { escapeFor } from './escaping';
import { HtmlOutputMetaTag } from './htmlOutputMetaTag';
import { HtmlTemplate } from './htmlTemplate';
import { MarkupScanner } from './markupScanner';

const allowedMetaTags = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

export class HtmlOutput implements BlobSource {
  static readonly googleClass = 'HtmlService.HtmlOutput';

  private title = '';
  private faviconUrl: string | null = null;
  private width: number | null = null;
  private height: number | null = null;
  private metaTags: HtmlOutputMetaTag[] = [];
  private frameMode = 'DEFAULT';
  private scanner = new MarkupScanner();
  private scanned = 0;

  constructor(
    private readonly x: Execution,
    private content = '',
  ) {}

  append(addedContent: unknown): this {
    this.content += String(addedContent);
    return this;
  }

  /** Escapes for the place that the content has come to (D). */
  appendUntrusted(addedContent: unknown): this {
    this.scanner.feed(this.content.slice(this.scanned));
    this.scanned = this.content.length;
    this.content += escapeFor(this.scanner.place(), String(addedContent));
    return this;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    this.scanner = new MarkupScanner();
    this.scanned = 0;
    return this;
  }

  clear(): this {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.x, this.content, (page) => new HtmlOutput(this.x, page));
  }

  getBlob(): Blob {
    return new Blob(Buffer.from(this.content), 'text/html', `${this.title || 'Untitled'}.html`);
  }

  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(contentType);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: unknown): this {
    this.title = String(title);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.faviconUrl;
  }

  setFaviconUrl(iconUrl: unknown): this {
    this.faviconUrl = String(iconUrl);
    return this;
  }

  /** Pixels; null where the page was given no width. */
  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  addMetaTag(name: unknown, content: unknown): this {
    const tag = String(name);
    if (!allowedMetaTags.has(tag))
      throw new ServiceError('The specified meta tag cannot be used in this context.');
    this.metaTags.push(new HtmlOutputMetaTag(tag, String(content)));
    return this;
  }

  /** The sandbox is always IFRAME: Google takes the call and does nothing (D). */
  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  setXFrameOptionsMode(mode: EnumValue): this {
    this.frameMode = mode.name;
    return this;
  }

  /** For the page that shows it: `DEFAULT` or `ALLOWALL`. */
  get xFrameOptionsMode(): string {
    return this.frameMode;
  }
}
