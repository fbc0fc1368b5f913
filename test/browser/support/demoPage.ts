// The local page on an adopted demo base, with the project as its sources say it now, in a process that can be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AGENTS, COORDINATOR } from '../../../scripts/demo/team';
import type { BookModel } from '../../../scripts/local/book/model';
import { openBook } from '../../../scripts/local/book/session';
import { runFunction } from '../../../scripts/local/kernel/runFunction';
import { loadProject } from '../../../scripts/local/project';
import type { SheetView } from '../../../scripts/local/page/protocol';
import { PROJECT_ROOT } from '../../../scripts/projectRoot';
import { PageWindow } from '../../local/page/server/pageClient';
import { BUILD_SOURCES, builtProject } from '../../support/builtProject';
import { keptOnDisk } from '../../support/keptOnDisk';

/** When everything happens: a Friday morning in Bogotá. */
export const DAY = '2022-09-16';
export const NOW = `${DAY}T10:42:07-05:00`;
export const AGENT = AGENTS[0];

const DAYS_OF_CASES = 2;

export class DemoPage {
  private readonly folder = mkdtempSync(join(tmpdir(), 'demo-page-'));
  private readonly bookPath = join(this.folder, 'Base de gestión.xlsx');
  private readonly projectFolder = join(this.folder, 'project');
  private server: ChildProcess | null = null;
  private port = 0;

  /** Makes book and project, adopts the book, and opens the page; `spoil` changes the book before. */
  static async open(spoil?: (book: BookModel) => void): Promise<DemoPage> {
    const made = new DemoPage();
    await made.prepare(spoil);
    await made.start();
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.port)}/`;
  }

  /** Starts the server, after a kill at the address that it had. */
  async start(): Promise<void> {
    const server = spawn(
      process.execPath,
      [
        ...[join(PROJECT_ROOT, 'scripts', 'run.mjs'), 'local', 'serve', '--book', this.bookPath],
        ...['--project', this.projectFolder, '--port', String(this.port), '--as', AGENT.email, '--at', NOW],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.server = server;
    this.port = await new Promise<number>((resolve, reject) => {
      let said = '';
      server.stderr.on('data', (part: Buffer) => {
        said += part.toString('utf8');
        const address = /http:\/\/[^/\s]+:(\d+)\//.exec(said);
        if (address) resolve(Number(address[1]));
      });
      server.once('exit', () => reject(new Error(said)));
    });
  }

  /** As a power cut would: nothing is saved on the way. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  async close(): Promise<void> {
    if (this.server) await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The tab as it is displayed: one record for each filled row under the headers, by header; `inHeader` tells them. */
  async rows(tab: string = AGENT.tab, inHeader = /^id\b/i): Promise<Record<string, string>[]> {
    const window = new PageWindow(this.port, 'rows-of-a-test');
    await window.open();
    const { tabs } = await window.book();
    const { id } = tabs.find(({ name }) => name === tab)!;
    const { cells } = await window.get<SheetView>(`/api/sheet?window=${window.id}&id=${String(id)}`);
    window.leave();
    const lines = new Map<number, Map<number, string>>();
    for (const [row, column, display] of cells) {
      if (!lines.has(row)) lines.set(row, new Map());
      lines.get(row)!.set(column, display);
    }
    const grid = [...lines].sort(([one], [other]) => one - other).map(([, line]) => line);
    const header = grid.findIndex((line) => [...line.values()].some((text) => inHeader.test(text)));
    const headers = [...grid[header]].filter(([, text]) => text !== '');
    return grid
      .slice(header + 1)
      .map((line) =>
        Object.fromEntries(headers.map(([column, text]) => [text.trim(), line.get(column) ?? ''])),
      )
      .filter((row) => Object.values(row).some((text) => text !== ''));
  }

  /** The own tab as soon as it is so: what is typed into cells is answered later. */
  async rowsWhen(isSo: (rows: Record<string, string>[]) => boolean): Promise<Record<string, string>[]> {
    for (;;) {
      const rows = await this.rows();
      if (isSo(rows)) return rows;
    }
  }

  /** What the file holds in a tab, cell by cell; for a server that was ended. */
  async values(tab: string = AGENT.tab): Promise<unknown[][]> {
    await this.end('SIGTERM');
    const { book, close } = await openBook(this.bookPath);
    await close();
    return book.sheets.find(({ name }) => name === tab)!.rows.map((row) => row?.values ?? []);
  }

  /** The same base for all test files is made once. */
  private async prepare(spoil?: (book: BookModel) => void): Promise<void> {
    if (spoil) return this.make(spoil);
    const places = [...BUILD_SOURCES, 'scripts/demo', 'scripts/local', 'test/browser/support/demoPage.ts'];
    const kept = await keptOnDisk('demo.json', places, async () => {
      await this.make();
      return JSON.stringify(filesIn(this.folder));
    });
    const files = JSON.parse(kept.toString('utf8')) as [name: string, base64: string][];
    for (const [name, base64] of files) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, Buffer.from(base64, 'base64'));
    }
  }

  private async make(spoil?: (book: BookModel) => void): Promise<void> {
    const { demoBase } = await import('../../../scripts/demo/demoBase');
    await demoBase({ today: DAY, days: DAYS_OF_CASES, seed: 2022 }).xlsx.writeFile(this.bookPath);
    mkdirSync(this.projectFolder);
    for (const [name, text] of await builtProject({ minify: false })) {
      writeFileSync(join(this.projectFolder, name), text);
    }
    const { book, state, save, close } = await openBook(this.bookPath);
    const project = loadProject(this.projectFolder);
    const asCoordinator = (functionName: string): void => {
      const { report } = runFunction({
        ...{ project, book, state, functionName, args: [] },
        ...{ user: COORDINATOR, at: Date.parse(NOW) },
      });
      if (report.error) throw new Error(report.error.message);
    };
    asCoordinator('install');
    setUp(book);
    spoil?.(book);
    for (const functionName of ['install', 'installTriggers', 'sendDailyAlerts']) asCoordinator(functionName);
    await save([]);
    await close();
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  }
}

function filesIn(folder: string): [name: string, base64: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
}

/** What the coordination writes beside the settings that nothing can guess. */
const SET_UP: Readonly<Record<string, string>> = {
  'Enlace con la entidad': 'enlace@example.com',
  'Líder de formación': 'formacion@example.com',
  Coordinación: COORDINATOR,
  'Enlace del formulario PQRS': 'https://pqrs.example.com/formulario',
};

function setUp({ sheets }: BookModel): void {
  const { rows, dirty } = sheets.find(({ name }) => name === 'Configuración')!;
  for (const [setting, text] of Object.entries(SET_UP)) {
    const values = rows.find((row) => row?.values.includes(setting))!.values;
    values[values.indexOf(setting) + 1] = text;
  }
  dirty.everything = true;
}
