import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openBook } from '../../scripts/local/book/session';
import { dispatch } from '../../scripts/local/commands/dispatch';
import { loadProject } from '../../scripts/local/project';
import type { Answer } from '../support/commandWorld';

const projects = join(__dirname, '../fixtures/projects');

/** A project of other people's making, run by the command on a workbook of its own on disk. */
class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'projects-'));
  private readonly book = join(this.folder, 'book.xlsx');

  constructor(private readonly project: string) {}

  async begin(): Promise<void> {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Hoja 1');
    await workbook.xlsx.writeFile(this.book);
  }

  /** The one line of JSON that the command prints. */
  async command(...words: string[]): Promise<Answer> {
    const lines: string[] = [];
    await dispatch([...words, '--book', this.book, '--project', join(projects, this.project)], {
      openBook,
      loadProject,
      builtProject: '',
      page: { sources: '', cache: '' },
      now: () => Date.parse('2022-09-16T15:00:00Z'),
      print: (line) => lines.push(line),
      warn: (text) => lines.push(text),
    });
    expect(lines).toHaveLength(1);
    return JSON.parse(lines[0]!) as Answer;
  }

  /** What another reader sees of a sheet in the saved file. */
  async saved(sheetName: string): Promise<unknown[][]> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(this.book);
    const rows: unknown[][] = [];
    workbook.getWorksheet(sheetName)!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    return rows;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function workshop(project: string, work: (shop: Workshop) => Promise<void>): Promise<void> {
  const shop = new Workshop(project);
  try {
    await shop.begin();
    await work(shop);
  } finally {
    shop.end();
  }
}

describe('a mail merge', () => {
  it('sends a mail for each row once, and writes what failed beside it', async () => {
    await workshop('mail-merge', async (shop) => {
      expect((await shop.command('run', 'onOpen')).ui).toMatchObject([
        { kind: 'menu', name: 'Correspondencia' },
      ]);
      expect((await shop.command('run', 'setUp')).result).toBe('Envíos');
      const day = '"2022-09-15T12:00:00-05:00"';
      await shop.command('run', 'addRow', '"Eva & Cía"', '"eva@example.com"', day, '1500');
      await shop.command('run', 'addRow', '"Luz"', '"sin correo"', day, '0');
      const first = await shop.command('run', 'sendPending', '--as', 'ana@example.com');
      expect([first.error, first.result]).toEqual([null, { sent: 1, skipped: 0, failed: ['Luz'] }]);
      expect(first.mail).toMatchObject([
        {
          from: 'ana@example.com',
          fromName: 'Servicio al ciudadano',
          to: 'eva@example.com',
          subject: 'Hola, Eva & Cía',
          htmlBody: '<p>Hola, Eva &amp; Cía:</p>\n<p>Al 15/09/2022 su saldo es de <b>1500</b>.</p>\n',
          attachments: [{ name: 'saldo.csv', type: 'text/csv', bytes: 10 }],
        },
      ]);
      expect(first.ui).toMatchObject([{ kind: 'toast', message: 'Enviados: 1' }]);
      expect((await shop.command('run', 'sendPending')).result).toMatchObject({ sent: 0, skipped: 1 });
      const rows = await shop.saved('Envíos');
      expect(rows.map((row) => [row[0], row[4]])).toEqual([
        ['Nombre', 'Estado'],
        ['Eva & Cía', expect.stringMatching(/^ENVIADO \d\d:\d\d$/)],
        ['Luz', 'ERROR: Invalid email: sin correo'],
      ]);
    });
  });
});

describe('a suggestion box', () => {
  it('shows its sidebar from templates and keeps what its form sends', async () => {
    await workshop('suggestion-box', async (shop) => {
      await shop.command('run', 'setAreas', '["Archivo","Atención \\"A\\""]');
      const [sidebar] = (await shop.command('run', 'showSidebar', '--as', 'ana@example.com')).ui;
      expect(sidebar).toMatchObject({ kind: 'sidebar', title: 'Buzón de sugerencias', width: 300 });
      const { html } = sidebar as { html: string };
      expect(html).toContain('<style>body { font-family: sans-serif; }');
      expect(html).toContain('<option value="Atención &quot;A&quot;">Atención &quot;A&quot;</option>');
      expect(html).toContain(`const user = 'ana@example.com';`);

      const text = '=SUMA(1;2) no es una fórmula';
      const form = JSON.stringify({ area: 'Archivo', text });
      const saved = await shop.command('run', 'saveSuggestion', form, '--as', 'ana@example.com');
      expect([saved.error, saved.result]).toEqual([null, { number: 1, rows: 1 }]);
      expect((await shop.command('run', 'saveSuggestion', form)).result).toEqual({ number: 2, rows: 2 });
      const refused = await shop.command('run', 'saveSuggestion', '{"area":"Otra","text":"x"}');
      expect(refused.error).toEqual({ name: 'Error', message: 'No existe el área «Otra».' });
      const [headers, first] = await shop.saved('Sugerencias');
      expect(headers).toEqual(['Número', 'Fecha', 'Quién', 'Área', 'Sugerencia']);
      expect([first?.[0], first?.[2], first?.[4]]).toEqual([1, 'ana@example.com', text]);
      expect((await shop.command('run', 'areas_')).error?.message).toContain('areas_');
    });
  });
});

describe('a nightly tidy-up', () => {
  it('stamps edits, archives old tasks by night and tells the one who installed it', async () => {
    await workshop('nightly-tidy', async (shop) => {
      const before = ['--as', 'jefa@example.com', '--at', '2022-07-31T08:00:00-05:00'];
      const installed = await shop.command('run', 'install', ...before);
      expect([installed.result, installed.logs]).toEqual([
        1,
        [{ level: 'INFO', message: 'Instalado: tidy' }],
      ]);
      expect((await shop.command('run', 'install', ...before)).result).toBe(1);
      const type = (cell: string, value: string, at: string) =>
        shop.command('edit', 'Tareas', cell, value, '--as', 'ana@example.com', '--at', at);
      const tasks: [string, string, string][] = [
        ['Vieja', 'cerrada', '2022-08-01T09:00:00-05:00'],
        ['Nueva', 'cerrada', '2022-09-15T09:00:00-05:00'],
        ['Abierta', 'abierta', '2022-08-01T09:00:00-05:00'],
      ];
      for (const [index, [task, state, at]] of tasks.entries()) {
        await type(`A${index + 2}`, task, at);
        expect((await type(`B${index + 2}`, state, at)).error).toBeNull();
      }
      expect((await type('B2', 'aplazada', '2022-09-15T09:00:00-05:00')).error?.message).toContain(
        'violates the data validation rules',
      );

      const night = ['--from', '2022-09-16T00:00:00-05:00', '--to', '2022-09-17T12:00:00-05:00'];
      const { firings } = await shop.command('clock', ...night);
      expect(firings.map(({ at, function: handler, result }) => [at.slice(0, 13), handler, result])).toEqual([
        ['2022-09-16T02', 'tidy', 1],
        ['2022-09-17T02', 'tidy', 0],
      ]);
      expect(firings.flatMap(({ mail }) => mail)).toMatchObject([
        {
          from: 'jefa@example.com',
          to: 'jefa@example.com',
          subject: 'Tareas archivadas',
          body: 'Se archivaron 1.',
        },
      ]);
      expect((await shop.saved('Tareas')).map(([task]) => task)).toEqual(['Tarea', 'Nueva', 'Abierta']);
      expect((await shop.saved('Archivo')).map(([task]) => task)).toEqual(['Tarea', 'Vieja']);
      const report = await shop.command('run', 'report', '--at', '2022-09-17T07:30:00-05:00');
      expect(report.result).toEqual({
        cached: { count: 0 },
        lastRun: expect.stringMatching(/^2022-09-17T07:\d\dZ$/),
        lastCount: '0',
      });
    });
  });
});
