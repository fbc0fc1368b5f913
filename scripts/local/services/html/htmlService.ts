// HtmlService: pages and templates, from texts and from the project's HTML files.
import { ServiceError, type Execution } from '../../kernel/execution';
import type { BlobSource } from '../utilities/blob';
import { HtmlOutput } from './htmlOutput';
import { HtmlTemplate } from './htmlTemplate';

export class HtmlService {
  static readonly googleClass = 'HtmlService';

  constructor(private readonly x: Execution) {}

  createHtmlOutput(html?: unknown): HtmlOutput {
    return new HtmlOutput(this.x, textOf(html ?? ''));
  }

  createHtmlOutputFromFile(filename: unknown): HtmlOutput {
    return new HtmlOutput(this.x, this.file(filename));
  }

  createTemplate(html: unknown): HtmlTemplate {
    return this.template(textOf(html));
  }

  createTemplateFromFile(filename: unknown): HtmlTemplate {
    return this.template(this.file(filename));
  }

  /** null outside a web app. */
  getUserAgent(): string | null {
    return null;
  }

  private template(content: string): HtmlTemplate {
    return new HtmlTemplate(this.x, content, (page) => new HtmlOutput(this.x, page));
  }

  private file(filename: unknown): string {
    const content = this.x.projectHtml(String(filename));
    if (content === null) throw new ServiceError(`No HTML file named ${String(filename)} was found.`);
    return content;
  }
}

function textOf(html: unknown): string {
  const { getBlob } = (html ?? {}) as Partial<BlobSource>;
  return typeof getBlob === 'function' ? (html as BlobSource).getBlob().getDataAsString() : String(html);
}
