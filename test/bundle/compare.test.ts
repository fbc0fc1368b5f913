// The calls of the comparison's page with the built bundle: the team's base against the platform's export, and what is
// left of the differences when a call ends midway or two people compare at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Injection } from '../../scripts/local/kernel/injection';
import type { RunReport } from '../../scripts/local/kernel/report';
import { runFunction } from '../../scripts/local/kernel/runFunction';
import type { Project } from '../../scripts/local/project';
import { tabRows } from '../../src/productivity/dialog/tabRows';
import type { CompareStart, TabContacts } from '../../src/productivity/reconcileTab/calls';
import { csvRows } from '../../src/productivity/rules/csv';
import { comparison, type Difference, type DifferenceKind } from '../../src/productivity/rules/differences';
import { withAgentNames } from '../../src/productivity/rules/exportAgents';
import { exportPeriod } from '../../src/productivity/rules/exportPeriod';
import { exportRows } from '../../src/productivity/rules/exportRows';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { copyOf } from './alertBase';
import { bundledProject, call, fixtureBook, forgetBlankRows, newRun, type BaseRun } from './baseRun';

const SOFIA = 'sofia.arboleda@example.com';
const SOMEONE = 'agente1@example.com';
const TAB = 'DIFERENCIAS CON INCONCERT';
const DAYS = { from: '2022-09-13', to: '2022-09-16' };

let project: Project;

beforeAll(async () => {
  project = await bundledProject();
});

it('finds on the team’s base what a careful person found', async () => {
  const base = newRun(project, await fixtureBook());
  expect(call(base, 'install', [], SOFIA).error).toBeNull();
  const asked = <Answer>(name: string, ...args: unknown[]): Answer => {
    const { result, error, calls } = call(base, name, args, SOFIA);
    if (error) throw new Error(`${name}: ${error.message}`);
    expect(calls.cellsWritten).toBe(0);
    return result as Answer;
  };
  const { agents, tabs, rules, today } = asked<CompareStart>('compareStart');
  const csv = readFileSync(join(__dirname, '../fixtures/inconcert-export.csv'), 'utf8');
  const { rows } = exportRows(csvRows(csv), today);
  const days = exportPeriod(rows)!;
  expect(days).toEqual(DAYS);
  const placed = tabs.flatMap(({ id }) =>
    tabRows(id, asked<TabContacts>('contactsOfTab', { tabId: id, ...days })),
  );
  const { differences, figures } = comparison(withAgentNames(rows, agents), placed, days, rules);
  const found = (kind: DifferenceKind, line: (one: Difference) => string) =>
    differences
      .filter((one) => one.kind === kind)
      .map(line)
      .sort();
  const { inconcert } = truth;
  expect(
    found('missingInBase', ({ id, agent, date, network }) => `${id} ${agent} ${date} ${network}`),
  ).toEqual(
    inconcert.faltan_en_base
      .map(
        ({ id_digitos, agente, fecha, canal }) => `${id_digitos} ${agente} ${fecha} ${canal.toLowerCase()}`,
      )
      .sort(),
  );
  expect(found('missingInExport', ({ id, tab, row }) => `${id} ${tab} ${String(row)}`)).toEqual(
    inconcert.faltan_en_export
      .flatMap(({ id_digitos, filas }) =>
        filas.map(({ hoja, fila }) => `${id_digitos} ${hoja} ${String(fila)}`),
      )
      .sort(),
  );
  expect(found('repeated', ({ id }) => id)).toEqual([...inconcert.repetidos_en_export].sort());
  expect(found('damaged', ({ tab, row, likely }) => `${tab} ${String(row)} ${likely}`)).toEqual(
    inconcert.en_export_pero_id_danado_en_base
      .map(({ hoja, fila, id_digitos }) => `${hoja} ${String(fila)} ${id_digitos}`)
      .sort(),
  );
  expect(figures.reduce((sum, { inExport }) => sum + inExport, 0)).toBe(inconcert.casos_unicos);
  expect(figures.map(({ network, rule }) => `${String(network)} ${rule}`)).toEqual([
    'facebook export',
    'twitter base',
  ]);
}, 60_000);

describe('the tab of the differences', () => {
  const one = (n: number): Difference => ({
    ...{
      kind: 'missingInBase',
      key: `missingInBase ${String(n)} -1 1`,
      id: `157068846328383600${String(n)}`,
    },
    ...{ agent: 'Ana', date: '2022-09-14', network: 'twitter', tab: '', tabId: -1, row: 0 },
    ...{ likely: '', by: '', times: 1 },
  });
  const partAt = (time: string, ...numbers: number[]) => ({
    ...{ at: `2022-09-16T${time}`, ...DAYS, file: 'export.csv', differences: numbers.map(one), last: true },
  });
  const note = ({ book, state }: BaseRun, part: unknown, inject: Injection = {}): RunReport =>
    runFunction({
      ...{ project, book, state, functionName: 'noteDifferences', args: [part], user: SOMEONE, inject },
      at: Date.parse('2022-09-16T17:42:00-05:00'),
    }).report;
  /** Identity, state and when, row by row. */
  const written = ({ book }: BaseRun) =>
    (book.sheets.find(({ name }) => name === TAB)?.rows ?? [])
      .slice(1)
      .map((row) => row?.values ?? [])
      .filter((values) => String(values[13] ?? '') !== '')
      .map((values) => [values[1], values[9], values[11], String(values[13])]);
  const newBase = (): BaseRun => {
    const base = newRun(project, generateBook({ agents: 2, rowsPerAgent: 3 }));
    forgetBlankRows(base.book);
    return base;
  };

  it('comes to the same after a death at calls that differ', () => {
    const clean = newBase();
    const fresh = copyOf(clean);
    const first = note(clean, partAt('10:00:00', 1, 2));
    const second = copyOf(clean);
    const again = note(second, partAt('11:00:00', 2, 3));
    expect([first.error, again.error]).toEqual([null, null]);
    const [afterFirst, afterSecond] = [written(clean), written(second)];
    expect(afterSecond.map(([id, state]) => [String(id).slice(-1), String(state).slice(0, 8)])).toEqual([
      ['1', 'Resuelta'],
      ['2', 'Abierta'],
      ['3', 'Abierta'],
    ]);
    const kill = (from: BaseRun, part: unknown, at: number): BaseRun => {
      const cut = copyOf(from);
      note(cut, part, { beforeCall: (n) => (n === at ? 'kill' : undefined) });
      expect({ at, error: note(cut, part).error }).toEqual({ at, error: null });
      return cut;
    };
    for (let at = 1; at <= first.calls.total; at += 6) {
      expect({ at, rows: written(kill(fresh, partAt('10:00:00', 1, 2), at)) }).toEqual({
        at,
        rows: afterFirst,
      });
    }
    for (let at = 2; at <= again.calls.total; at += 3) {
      expect({ at, rows: written(kill(clean, partAt('11:00:00', 2, 3), at)) }).toEqual({
        at,
        rows: afterSecond,
      });
    }
  }, 60_000);

  it('has each difference once where two people compare at once', () => {
    const base = newBase();
    let other: RunReport | null = null;
    const own = note(base, partAt('10:00:00', 1, 2), {
      beforeCall: (_n, name) => {
        if (/Lock\.tryLock$/.test(name)) other ??= note(base, partAt('10:00:05', 2, 3));
        return undefined;
      },
    });
    expect([own.error, other]).toEqual([null, expect.objectContaining({ error: null })]);
    expect(written(base).map(([id, state]) => [String(id).slice(-1), state])).toEqual([
      ['2', 'Abierta'],
      ['3', 'Abierta'],
      ['1', 'Abierta'],
    ]);
  });
});
