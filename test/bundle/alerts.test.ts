// The alerts on the real base, run as Google would run them: exactly what the preview says, and once.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunReport } from '../../scripts/local/kernel/report';
import { bundledProject, call, fixtureBook, newRun, type BaseRun } from './baseRun';
import { copyOf, typeSetting } from './alertBase';

const RUNNER = 'sofia.arboleda@example.com';
const COORDINATION = 'coordinacion@example.com';
const AT = '2022-09-16T06:20:00';
const APPROVED = join(__dirname, '../approved');

type Preview = {
  items: { action: string; number: string | null }[];
  mails: { to: string; cc: string; subject: string }[];
};

let pristine: BaseRun;
let installed: BaseRun;
let preview: Preview;
let run: RunReport;

beforeAll(async () => {
  const project = await bundledProject();
  pristine = newRun(project, await fixtureBook());
  installed = copyOf(pristine);
  expect(call(installed, 'install', [], RUNNER, AT).error).toBeNull();
  typeSetting(installed, 'recipientCoordination', COORDINATION);
  preview = answer('previewAlerts', [{ on: '2022-09-16' }]) as Preview;
  run = report('sendDailyAlerts');
}, 60_000);

function report(name: string, args: unknown[] = [], at = AT): RunReport {
  const done = call(installed, name, args, RUNNER, at);
  if (done.error)
    throw new Error([done.error.message, ...done.logs.map(({ message }) => message)].join('\n'));
  return done;
}

const answer = (name: string, args: unknown[] = [], at = AT): unknown => report(name, args, at).result;

const heads = (mails: Preview['mails']) => mails.map(({ to, cc, subject }) => ({ to, cc, subject }));

/** The file as approved; written where it is asked for (`APPROVE=1`), to be read before it is committed. */
function approved(name: string, text: string): string {
  const path = join(APPROVED, name);
  if (process.env['APPROVE'] === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe('the alerts of 16 September 2022', () => {
  it('go to the coordination and to the agents whose escalations reached a stage', () => {
    expect(run.mail[0].to).toBe(COORDINATION);
    expect(run.mail.length).toBeGreaterThan(3);
    expect(new Set(run.mail.map(({ to }) => to)).size).toBe(run.mail.length);
    expect(run.mail.slice(1).every(({ to }) => /@example\.com$/.test(to))).toBe(true);
  });

  it('are exactly the mails of the preview', () => {
    expect(heads(run.mail)).toEqual(preview.mails);
  });

  it('tell the coordination of every open escalation on which something is to be done', () => {
    const numbers = preview.items.filter(({ action }) => action !== 'none').map(({ number }) => number);
    const told = [...run.mail[0].body.matchAll(/ESC-\d{4}-\d{4}/g)].map(([number]) => number);
    expect([...told].sort()).toEqual([...numbers].sort());
  });

  it('do not go out again at once, nor later that day', () => {
    expect(report('sendDailyAlerts').mail).toEqual([]);
    expect(report('watchDailyAlerts', [], '2022-09-16T09:30:00').mail).toEqual([]);
    expect((answer('previewAlerts', [{ on: '2022-09-16' }]) as Preview).mails).toEqual([]);
  });

  it('read as approved', () => {
    expect(run.mail[0].body).toBe(approved('aviso-coordinacion.txt', run.mail[0].body));
    expect(run.mail[0].htmlBody).toBe(approved('aviso-coordinacion.html', run.mail[0].htmlBody ?? ''));
    expect(run.mail[1].body).toBe(approved('aviso-agente.txt', run.mail[1].body));
    expect(run.mail[1].htmlBody).toBe(approved('aviso-agente.html', run.mail[1].htmlBody ?? ''));
  });

  it('say the same in HTML and in plain text', () => {
    for (const { body, htmlBody } of run.mail) {
      const shown = (htmlBody ?? '')
        .replace(/<style>[^]*?<\/style>/g, '')
        .replace(/<a href="([^"]*)">([^]*?)<\/a>/g, '$2 $1')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&');
      const words = (text: string) =>
        text
          .toUpperCase()
          .split(/[\s]+/)
          .filter((word) => word !== '-' && word !== '')
          .sort();
      expect(words(shown)).toEqual(words(body));
    }
  });

  it('link each line to its row', () => {
    const tab = installed.book.sheets.find(({ name }) => name === 'ESCALAMIENTOS');
    const links = run.mail[0].body.match(/https:\S+/g) ?? [];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(new RegExp(`/edit#gid=${String(tab?.id)}&range=A\\d+$`));
  });
});

describe('a coordination that is written with capitals, twice, and files escalations itself', () => {
  it('gets one mail, that of the coordination', () => {
    const base = copyOf(pristine);
    expect(call(base, 'install', [], RUNNER, AT).error).toBeNull();
    typeSetting(base, 'recipientCoordination', 'Begona.Lasso@Example.com, begona.lasso@example.com');
    const recipients = call(base, 'sendDailyAlerts', [], RUNNER, AT).mail.map(({ to }) => to);
    expect(recipients.filter((to) => to.toLowerCase() === 'begona.lasso@example.com')).toHaveLength(1);
    expect(recipients).toHaveLength(preview.mails.length - 1);
  });
});

describe('a base whose tab of escalations is gone', () => {
  it('says so in Spanish', () => {
    const base = copyOf(pristine);
    base.book.sheets = base.book.sheets.filter(({ name }) => name !== 'ESCALAMIENTOS');
    const { error } = call(base, 'sendDailyAlerts', [], RUNNER, AT);
    expect(error?.message).toBe(
      'La base no tiene una pestaña de escalamientos. Pida que usen el menú Gestión, Instalar en esta base.',
    );
  });
});

describe('a base that nobody installed', () => {
  it('has its alerts too, and the runner gets them', () => {
    const fresh = copyOf(pristine);
    const before = call(fresh, 'previewAlerts', [], RUNNER, AT).result as Preview;
    const done = call(fresh, 'sendDailyAlerts', [], RUNNER, AT);
    expect(done.error).toBeNull();
    expect(heads(done.mail)).toEqual(before.mails);
    expect(done.mail[0].to).toBe(RUNNER);
    expect(done.mail[0].body).toContain('en Configuración no hay correo de coordinación');
    expect(call(fresh, 'sendDailyAlerts', [], RUNNER, AT).mail).toEqual([]);
  });
});

describe('the days on which nothing goes out', () => {
  it.each([
    ['a Saturday', '2022-09-17T06:20:00'],
    ['a holiday', '2022-10-17T06:20:00'],
  ])('%s', (_what, at) => {
    const base = copyOf(pristine);
    const done = call(base, 'sendDailyAlerts', [], RUNNER, at);
    expect(done.result).toMatchObject({ skipped: 'dayOff' });
    expect(done.mail).toEqual([]);
  });
});

describe('the dialog of the coordination', () => {
  it('shows the mails and writes nothing', () => {
    const base = copyOf(pristine);
    const picture = () => JSON.stringify([base.book.sheets, base.state.documentProperties]);
    const before = picture();
    const { ui, error } = call(base, 'showAlerts', [], RUNNER, AT);
    expect(error).toBeNull();
    expect(picture() === before).toBe(true);
    expect(ui).toMatchObject([{ kind: 'modalDialog', title: 'Avisos de escalamientos' }]);
    expect(JSON.stringify(ui)).toContain('Vencidos: reenviar a la entidad');
  });
});
