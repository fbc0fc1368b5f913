// A window of the local page for tests: real HTTP on loopback to a server on a book and a project of the test's own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { PROJECT_ROOT } from '../../../../scripts/projectRoot';
import type { BookView, RowsView, ServerEvent } from '../../../../scripts/local/page/protocol';
import { servePage, type PageServer } from '../../../../scripts/local/page/server/servePage';

export const pageFolder = join(PROJECT_ROOT, 'scripts', 'local', 'page');
export const cacheFolder = join(PROJECT_ROOT, '.cache');

/** A folder with a book of two tabs and a project of one script; `remove` it in the end. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'page-'));
  readonly bookPath = join(this.folder, 'base.xlsx');
  readonly projectFolder = join(this.folder, 'project');

  async fill(code: string, html: Record<string, string> = {}): Promise<void> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Casos');
    sheet.addRow(['FECHA', 'CANTIDAD', 'ESTADO']);
    sheet.addRow([new Date(Date.UTC(2022, 8, 16)), 1234.5, 'ABIERTO']);
    sheet.getCell('A2').numFmt = 'd/m/yyyy';
    sheet.getCell('B2').numFmt = '#,##0.00';
    sheet.getCell('B3').value = { formula: 'B2*2', result: 2469 };
    sheet.getCell('C2').dataValidation = { type: 'list', formulae: ['"ABIERTO,CERRADO"'], allowBlank: true };
    sheet.getCell('C2').note = 'Mire aquí';
    book.addWorksheet('Otra hoja').addRow(['x']);
    await book.xlsx.writeFile(this.bookPath);
    mkdirSync(this.projectFolder);
    writeFileSync(join(this.projectFolder, 'Code.js'), code);
    writeFileSync(join(this.projectFolder, 'appsscript.json'), '{"timeZone":"America/Bogota"}');
    for (const [name, text] of Object.entries(html))
      writeFileSync(join(this.projectFolder, `${name}.html`), text);
  }

  async serve(more: { at?: string; user?: string; port?: number } = {}): Promise<PageServer> {
    const server = await servePage({
      ...{ bookPath: this.bookPath, projectFolder: this.projectFolder, pageFolder, cacheFolder },
      ...{ port: more.port ?? 0, exactPort: true, user: more.user ?? 'ana@example.com' },
      at: more.at ?? '2022-09-16T10:00:00-05:00',
      onFault: (text) => process.stderr.write(`${text}\n`),
    });
    return server!;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Reply<Body> {
  status: number;
  body: Body;
}

export function call<Body = unknown>(
  port: number,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Reply<Body>> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const sent = httpRequest(
      {
        ...{ host: '127.0.0.1', port, method, path, agent: false },
        headers: { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const answer = Buffer.concat(parts).toString('utf8');
          const isJson = response.headers['content-type']?.startsWith('application/json');
          resolve({ status: response.statusCode!, body: (isJson ? JSON.parse(answer) : answer) as Body });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

type Typed<Type extends ServerEvent['type']> = Extract<ServerEvent, { type: Type }>;

export class PageWindow {
  readonly events: ServerEvent[] = [];
  lastId = '';
  private stream: IncomingMessage | null = null;
  private readonly hopes = new Set<() => void>();

  constructor(
    private readonly port: number,
    readonly id: string,
  ) {}

  /** Opens the stream and waits for the hello. */
  async open(lastEventId?: string): Promise<Typed<'hello'>> {
    const seen = this.events.length;
    this.stream = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
      const path = `/events?window=${this.id}`;
      httpRequest({ host: '127.0.0.1', port: this.port, path, agent: false, headers }, resolve)
        .on('error', reject)
        .end();
    });
    let text = '';
    this.stream.setEncoding('utf8');
    this.stream.on('error', () => undefined);
    this.stream.on('data', (part: string) => {
      text += part;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        this.hear(text.slice(0, end));
        text = text.slice(end + 2);
      }
    });
    return this.event('hello', () => true, seen);
  }

  leave(): void {
    this.stream?.destroy();
  }

  /** The first event of the kind, from `after` on, that fits; waits for it. */
  event<Type extends ServerEvent['type']>(
    type: Type,
    fits: (event: Typed<Type>) => boolean = () => true,
    after = 0,
  ): Promise<Typed<Type>> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.events
          .slice(after)
          .find((event): event is Typed<Type> => event.type === type && fits(event as Typed<Type>));
        if (!found) return;
        this.hopes.delete(look);
        resolve(found);
      };
      this.hopes.add(look);
      look();
    });
  }

  book(): Promise<BookView> {
    return this.get<BookView>(`/api/book?window=${this.id}`);
  }

  async get<Body>(path: string): Promise<Body> {
    return (await call<Body>(this.port, 'GET', path)).body;
  }

  async post<Body>(name: string, request: object): Promise<Body> {
    return (await call<Body>(this.port, 'POST', `/api/${name}`, { windowId: this.id, ...request })).body;
  }

  run(
    name: string,
    ...args: unknown[]
  ): Promise<{ result?: unknown; error?: { name: string; message: string } }> {
    return this.post('run', { frameId: 'f', function: name, args });
  }

  edit(
    sheetId: number,
    row: number,
    column: number,
    values: string[][],
  ): Promise<{ error: unknown; changed: RowsView[] }> {
    return this.post('edit', { sheetId, row, column, values });
  }

  private hear(block: string): void {
    for (const line of block.split('\n')) {
      if (line.startsWith('id: ')) this.lastId = line.slice(4);
      if (line.startsWith('data: ')) this.events.push(JSON.parse(line.slice(6)) as ServerEvent);
    }
    for (const look of [...this.hopes]) look();
  }
}
