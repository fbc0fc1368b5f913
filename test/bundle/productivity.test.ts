// What the count reads of a large base, by the local runtime's account of calls, cells and simulated time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel } from '../../scripts/local/book/model';
import type { Project } from '../../scripts/local/project';
import { generateBook } from '../bench/generatedBase';
import truth from '../fixtures/truth.json';
import { bundledProject, call, fixtureBook, newRun, type BaseRun } from './baseRun';

const AGENTS = 7;
const ROWS = 10_000;
const SOMEONE = 'agente1@example.com';
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

interface Counted {
  rows: { date: string; tab: string; cases: number; archived: number }[];
  undated: { tab: string; row: number }[];
}

let project: Project;

beforeAll(async () => {
  project = await bundledProject();
});

const serial = (date: string) => (Date.parse(`${date}T00:00:00Z`) - SERIAL_ZERO) / 86_400_000;

/** Rows and filled cells of the days, counted cell by cell in the file. */
function inFile(book: BookModel, from: string, to: string) {
  let [rows, cells] = [0, 0];
  for (const sheet of book.sheets.slice(0, AGENTS)) {
    for (const row of sheet.rows) {
      const values = row?.values ?? [];
      const day = values.slice(0, 2).find((value) => typeof value === 'number' && value > 40_000);
      if (typeof day !== 'number' || day < serial(from) || day > serial(to)) continue;
      rows += 1;
      cells += values.filter((value) => value !== null && value !== '').length;
    }
  }
  return { rows, cells };
}

function counted(base: BaseRun, range: { from: string; to: string }, user = SOMEONE) {
  const { result, error, calls, estimatedMs } = call(base, 'productivity', [range], user);
  if (error) throw new Error(`${error.name}: ${error.message}`);
  const { rows, undated } = result as Counted;
  const done = rows.reduce((sum, { cases, archived }) => sum + cases + archived, 0);
  return { rows, undated, done, calls, estimatedMs };
}

describe('on a large base', () => {
  let base: BaseRun;

  beforeAll(() => {
    base = newRun(project, generateBook({ agents: AGENTS, rowsPerAgent: ROWS }));
    expect(call(base, 'install', [], SOMEONE).error).toBeNull();
  }, 120_000);

  it.each(['2022-09-16', '2021-03-10', '2020-01-02'])('counts %s without reading the other days', (day) => {
    const own = inFile(base.book, day, day);
    const { done, calls, estimatedMs } = counted(base, { from: day, to: day });
    expect(done).toBe(own.rows);
    expect(calls.cellsRead).toBeLessThanOrEqual(1.2 * own.cells + 5000);
    expect(estimatedMs).toBeLessThanOrEqual(8000);
    expect(calls.cellsWritten).toBe(0);
  });

  it.each([
    ['2022-08-01', '2022-08-31'],
    ['2020-03-01', '2020-03-31'],
  ])('counts from %s to %s', (from, to) => {
    const { done, estimatedMs } = counted(base, { from, to });
    expect(done).toBe(inFile(base.book, from, to).rows);
    expect(estimatedMs).toBeLessThanOrEqual(25_000);
  });

  it('finds a row that was pasted months away from its day, in a tab renamed since the install', () => {
    const [sheet] = base.book.sheets;
    const row = sheet.rows[9_000];
    if (!row) throw new Error('no such row');
    row.values[0] = serial('2022-09-16');
    sheet.name = 'Otro nombre';
    const { rows, done } = counted(base, { from: '2022-09-16', to: '2022-09-16' });
    expect(done).toBe(inFile(base.book, '2022-09-16', '2022-09-16').rows);
    expect(rows.map(({ tab }) => tab)).toContain('Otro nombre');
  });
});

describe('on the team’s base', () => {
  const SOFIA = 'sofia.arboleda@example.com';
  let base: BaseRun;

  beforeAll(async () => {
    base = newRun(project, await fixtureBook());
  }, 60_000);

  it('counts every tab and day, and names the rows without one', () => {
    const { rows, undated } = counted(base, { from: truth.meta.desde, to: truth.meta.hasta }, SOFIA);
    const lines = (list: string[]) => [...list].sort();
    expect(
      lines(
        rows.map(({ date, tab, cases, archived }) => `${date} ${tab} ${String(cases)} ${String(archived)}`),
      ),
    ).toEqual(
      lines(
        truth.conteos.map(
          ({ fecha, hoja, gestiones, archivados }) =>
            `${fecha} ${hoja} ${String(gestiones)} ${String(archivados)}`,
        ),
      ),
    );
    expect(undated.map(({ tab, row }) => `${tab} ${String(row)}`)).toEqual(
      truth.filas_sin_dia.map(({ hoja, fila }) => `${hoja} ${String(fila)}`),
    );
  });

  it('finds the differences from the platform’s export', () => {
    const csv = readFileSync(join(__dirname, '../fixtures/inconcert-export.csv'), 'utf8');
    const { result, error } = call(base, 'reconcile', [{ csv }], SOFIA);
    expect(error).toBeNull();
    const found = result as Record<
      'missingInBase' | 'missingInExport' | 'repeated' | 'damagedIds',
      unknown[]
    >;
    const { inconcert } = truth;
    expect(
      [found.missingInBase, found.missingInExport, found.repeated, found.damagedIds].map(
        (list) => list.length,
      ),
    ).toEqual([
      inconcert.faltan_en_base.length,
      inconcert.faltan_en_export.length,
      inconcert.repetidos_en_export.length,
      inconcert.en_export_pero_id_danado_en_base.length,
    ]);
  });

  it('refuses in sentences', () => {
    expect(call(base, 'productivity', [{ from: '2022-09-16', to: '2022-09-13' }], SOFIA).error).toEqual({
      name: 'RANGE_TURNED',
      message: 'El primer día, 2022-09-16, va después del último, 2022-09-13. Cámbielos de orden.',
    });
    expect(call(base, 'reconcile', [{ csv: 'a,b\n1,2' }], SOFIA).error?.name).toBe('EXPORT_WITHOUT_IDS');
  });
});
