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
function close({ book, state }: BaseRun, input: unknown, user: string, inject: Injection = {}): RunReport {
  const at = Date.parse(`${EVENING}-05:00`);
  const setting = { project, book, state, functionName: 'closeDay', args: [input], user, at, inject };
  return runFunction(setting).report;
}

/** The cells of the summaries, tab by tab. */
function summaries({ book }: BaseRun): Record<string, string[]> {
  return Object.fromEntries(
    TABS.map((name) => {
      const rows = book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const texts = [...rows].map((row) => JSON.stringify(row?.values ?? []).replace(/(,null)+\]$/, ']'));
      while (texts.length > 0 && /^\[(null)?\]$/.test(texts[texts.length - 1])) texts.pop();
      return [name, texts];
    }),
  );
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

describe('on the team’s base', () => {
  let base: BaseRun;
  let whole: RunReport;
  let expected: Record<string, string[]>;

  beforeAll(async () => {
    base = newRun(project, await fixtureBook());
    expect(call(base, 'install', [], SOFIA).error).toBeNull();
    expect(close(base, { date: '2022-09-15' }, SOFIA).error).toBeNull();
    const copy = copyOf(base);
    whole = close(copy, { date: '2022-09-16' }, SOFIA);
    expect(whole.error).toBeNull();
    expected = summaries(copy);
  }, 120_000);

  it('has the figures of each agent and day that a careful person counts', () => {
    const days = expected['RESUMEN DIARIO'].slice(1).map((row) => JSON.parse(row) as (string | number)[]);
    const found = days
      .filter(([, who]) => who !== 'EQUIPO')
      .map((row) => `${String(row[1])} ${String(row[2])} ${String(row[7])}`);
    const careful = truth.conteos
      .filter(({ fecha }) => fecha === '2022-09-15' || fecha === '2022-09-16')
      .map(({ agente, gestiones, archivados }) => `${agente} ${String(gestiones)} ${String(archivados)}`);
    expect(found.filter((line) => !line.endsWith(' 0 0')).sort()).toEqual([...careful].sort());
  });

  it('comes to the same summaries after a death at any call', () => {
    let tried = 0;
    for (let point = 1; point <= whole.calls.total; point += 89) {
      const copy = copyOf(base);
      close(copy, { date: '2022-09-16' }, SOFIA, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
      const again = close(copy, { date: '2022-09-16' }, SOFIA);
      expect({ point, error: again.error }).toEqual({ point, error: null });
      expect({ point, ...summaries(copy) }).toEqual({ point, ...expected });
      tried += 1;
    }
    console.log(`Deaths tried: ${String(tried)} of ${String(whole.calls.total)} calls`);
  }, 240_000);

  it('comes to the same summaries where the very first close ends at any of its writes', async () => {
    const fresh = newRun(project, await fixtureBook());
    expect(call(fresh, 'install', [], SOFIA).error).toBeNull();
    const copy = copyOf(fresh);
    const first = close(copy, { date: '2022-09-16' }, SOFIA);
    const clean = summaries(copy);
    for (let point = Math.floor(first.calls.total * 0.6); point <= first.calls.total; point += 61) {
      const cut = copyOf(fresh);
      close(cut, { date: '2022-09-16' }, SOFIA, { beforeCall: (n) => (n === point ? 'kill' : undefined) });
      expect({ point, error: close(cut, { date: '2022-09-16' }, SOFIA).error }).toEqual({
        point,
        error: null,
      });
      expect({ point, ...summaries(cut) }).toEqual({ point, ...clean });
    }
  }, 240_000);

  it('comes to one summary where two people close at once', () => {
    const copy = copyOf(base);
    let second: RunReport | null = null;
    const first = close(copy, { date: '2022-09-16' }, SOFIA, {
      beforeCall: (_n, name) => {
        if (/Lock\.tryLock$/.test(name)) second ??= close(copy, { date: '2022-09-16' }, SOFIA);
        return undefined;
      },
    });
    expect([first.error, second]).toEqual([null, expect.objectContaining({ error: null })]);
    expect(summaries(copy)).toEqual(expected);
  });
});
