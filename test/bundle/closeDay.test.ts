// Closing days with the built bundle: what it costs on a large base, and what is left when it ends midway.
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { copyOf } from './alertBase';
import { bundledProject, call, fixtureBook, newRun, type BaseRun } from './baseRun';

const SOMEONE = 'agente1@example.com';
const SOFIA = 'sofia.arboleda@example.com';
const EVENING = '2022-09-16T20:05:00';
const TABS = ['RESUMEN DIARIO', 'RESUMEN SEMANAL', 'RESUMEN MENSUAL', 'TABLERO'];

let project: Project;

beforeAll(async () => {
  project = await bundledProject();
});

/** With whatever happens to it; the error is in the report. */
function close(base: BaseRun, input: unknown, user: string, inject: Injection = {}): RunReport {
  return run(base, 'closeDay', [input], user, EVENING, inject);
}

/** The trigger of the evening. */
function evening(base: BaseRun, inject: Injection = {}): RunReport {
  return run(base, 'closeLastDays', [], SOMEONE, EVENING, inject);
}

function run(
  { book, state }: BaseRun,
  functionName: string,
  args: unknown[],
  user: string,
  moment: string,
  inject: Injection = {},
): RunReport {
  const at = Date.parse(`${moment}-05:00`);
  return runFunction({ project, book, state, functionName, args, user, at, inject }).report;
}

/** The cells of the summaries, tab by tab, and the charts beside the board. */
function summaries({ book }: BaseRun): Record<string, string[]> {
  const charts = book.sheets.find(({ name }) => name === 'TABLERO')?.charts ?? [];
  const drawn = charts.map(({ type, options, ranges }) => {
    const [{ rect }] = ranges;
    return `${type} ${String(options['title'])} ${JSON.stringify(rect)}`;
  });
  return { charts: drawn, ...cells(book) };
}

function cells(book: BaseRun['book']): Record<string, string[]> {
  return Object.fromEntries(
    TABS.map((name) => {
      const rows = book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const texts = [...rows].map((row) => JSON.stringify(row?.values ?? []).replace(/(,null)+\]$/, ']'));
      while (texts.length > 0 && /^\[(null)?\]$/.test(texts[texts.length - 1])) texts.pop();
      return [name, texts];
    }),
  );
}

/** A setting as a person types it. */
function setTo({ book }: BaseRun, key: string, value: string): void {
  const settings = book.sheets.find(({ name }) => name === 'Configuración');
  const row = settings?.rows.find((one) => one?.values[0] === key);
  if (!row) throw new Error(`No setting ${key}`);
  row.values[2] = value;
}

describe('on a base of 70,000 rows', () => {
  it('closes a day within the cells and the seconds that it may take', () => {
    const base = newRun(project, generateBook({ agents: 7, rowsPerAgent: 10_000 }));
    expect(call(base, 'install', [], SOMEONE).error).toBeNull();
    for (const date of ['2022-09-15', '2022-09-16', '2022-09-16']) {
      const { error, calls, estimatedMs } = close(base, { date }, SOMEONE);
      expect(error).toBeNull();
      console.log(
        `${date}: ${String(calls.total)} calls, ${String(calls.cellsRead)} cells, ${String(estimatedMs)} simulated ms`,
      );
      expect(calls.cellsRead).toBeLessThanOrEqual(1.2 * 404 * 9 + 5000);
      expect(estimatedMs).toBeLessThanOrEqual(8000);
    }
  }, 240_000);
});

it('has the figures of each agent and day of the team’s base that a careful person counts', async () => {
  const base = newRun(project, await fixtureBook());
  expect(call(base, 'install', [], SOFIA).error).toBeNull();
  expect(close(base, { from: '2022-09-15', to: '2022-09-16' }, SOFIA).error).toBeNull();
  const rows = summaries(base)['RESUMEN DIARIO'].slice(1);
  const days = rows.map((row) => JSON.parse(row) as (string | number)[]);
  const found = days
    .filter(([, who]) => who !== 'EQUIPO')
    .map((row) => `${String(row[1])} ${String(row[2])} ${String(row[7])}`);
  const careful = truth.conteos
    .filter(({ fecha }) => fecha === '2022-09-15' || fecha === '2022-09-16')
    .map(({ agente, gestiones, archivados }) => `${agente} ${String(gestiones)} ${String(archivados)}`);
  expect(found.filter((line) => !line.endsWith(' 0 0')).sort()).toEqual([...careful].sort());
});

describe('on a small base', () => {
  let fresh: BaseRun;
  let base: BaseRun;
  let whole: RunReport;
  let expected: Record<string, string[]>;

  beforeAll(() => {
    fresh = newRun(project, generateBook({ agents: 2, rowsPerAgent: 1000 }));
    expect(call(fresh, 'install', [], SOMEONE).error).toBeNull();
    base = copyOf(fresh);
    expect(close(base, { date: '2022-09-15' }, SOMEONE).error).toBeNull();
    const copy = copyOf(base);
    whole = close(copy, { date: '2022-09-16' }, SOMEONE);
    expect(whole.error).toBeNull();
    expected = summaries(copy);
  });

  it('comes to the same summaries after a death at any call', () => {
    let tried = 0;
    for (let point = 1; point <= whole.calls.total; point += 31) {
      const copy = copyOf(base);
      close(copy, { date: '2022-09-16' }, SOMEONE, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
      const again = close(copy, { date: '2022-09-16' }, SOMEONE);
      expect({ point, error: again.error }).toEqual({ point, error: null });
      expect({ point, ...summaries(copy) }).toEqual({ point, ...expected });
      tried += 1;
    }
    console.log(`Deaths tried: ${String(tried)} of ${String(whole.calls.total)} calls`);
  }, 240_000);

  it('comes to the same summaries where the very first close ends at any of its writes', () => {
    const copy = copyOf(fresh);
    const first = close(copy, { date: '2022-09-16' }, SOMEONE);
    const clean = summaries(copy);
    for (let point = Math.floor(first.calls.total * 0.5); point <= first.calls.total; point += 23) {
      const cut = copyOf(fresh);
      close(cut, { date: '2022-09-16' }, SOMEONE, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
      const { error } = close(cut, { date: '2022-09-16' }, SOMEONE);
      expect({ point, error, ...summaries(cut) }).toEqual({ point, error: null, ...clean });
    }
  }, 240_000);

  describe('of which the evening mails the day', () => {
    const RECIPIENTS = ['supervision@example.com', 'coordinacion@example.com'];
    let ready: BaseRun;
    let calls: string[];

    beforeAll(() => {
      ready = copyOf(base);
      setTo(ready, 'recipientSupervision', RECIPIENTS[0]);
      setTo(ready, 'recipientCoordination', RECIPIENTS[1]);
      calls = [];
      const first = evening(copyOf(ready), {
        beforeCall: (_n, name) => {
          calls.push(name);
          return undefined;
        },
      });
      expect(first.error).toBeNull();
    });

    it('with the pictures of two charts and the board as a document', () => {
      const { mail } = evening(copyOf(ready));
      expect(mail.map(({ to }) => to)).toEqual(RECIPIENTS);
      const kinds = mail[0].attachments.map(({ name, type, bytes }) => [name, type, bytes > 2000]);
      expect(kinds).toEqual([
        ['tablero-2022-09-16.pdf', 'application/pdf', true],
        ['metas.png', 'image/png', true],
        ['horas.png', 'image/png', true],
      ]);
    });

    it('once, also where it is run twice, and by the morning where it was cut short', () => {
      const copy = copyOf(ready);
      expect([evening(copy).mail.length, evening(copy).mail.length]).toEqual([2, 0]);
      expect(run(copy, 'watchDailyAlerts', [], SOMEONE, '2022-09-17T09:20:00').mail).toEqual([]);
    });

    /** The n-th call of a name, from 1. */
    const nth = (name: RegExp, n: number): number =>
      calls.flatMap((call, index) => (name.test(call) ? [index + 1] : []))[n - 1];

    it.each([
      ['while it draws', /Charts\.\w*Builder\.build$/, 1, [0, 2]],
      ['before its first mail', /MailApp\.sendEmail$/, 1, [0, 2]],
      ['after its first mail', /Properties\.setProperties$/, 1, [1, 2]],
      ['before its second mail', /MailApp\.sendEmail$/, 2, [1, 1]],
      ['after its second mail', /Properties\.setProperties$/, 2, [2, 1]],
      ['after all of them', /Properties\.setProperties$/, 3, [2, 0]],
    ])('to everybody where it dies %s', (_when, name, n, mails) => {
      const copy = copyOf(ready);
      const point = nth(name, n);
      const cut = evening(copy, { beforeCall: (call) => (call === point ? 'kill' : undefined) });
      const next = run(copy, 'watchDailyAlerts', [], SOMEONE, '2022-09-17T09:20:00');
      const again = evening(copy);
      expect([next.error, again.error]).toEqual([null, null]);
      const summary = [...next.mail, ...again.mail].filter(({ subject }) => subject.startsWith('Cierre'));
      expect([cut.mail.length, summary.length]).toEqual(mails);
      const told = [...cut.mail, ...summary].map(({ to }) => to);
      expect([...new Set(told)].sort()).toEqual([...RECIPIENTS].sort());
      expect(summaries(copy).charts).toEqual(expected.charts);
    });

    it('once where two evenings run at once', () => {
      const copy = copyOf(ready);
      let second: RunReport | null = null;
      const first = evening(copy, {
        beforeCall: (_n, name) => {
          if (/MailApp\.sendEmail$/.test(name)) second ??= evening(copy);
          return undefined;
        },
      });
      expect([first.mail.length, second]).toEqual([2, expect.objectContaining({ error: null, mail: [] })]);
    });
  });

  it('comes to one summary where two people close at once', () => {
    const copy = copyOf(base);
    let second: RunReport | null = null;
    const first = close(copy, { date: '2022-09-16' }, SOMEONE, {
      beforeCall: (_n, name) => {
        if (/Lock\.tryLock$/.test(name)) second ??= close(copy, { date: '2022-09-16' }, SOMEONE);
        return undefined;
      },
    });
    expect([first.error, second]).toEqual([null, expect.objectContaining({ error: null })]);
    expect(summaries(copy)).toEqual(expected);
  });
});
