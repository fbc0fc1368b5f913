import truth from '../fixtures/truth.json';
import { productivity, type Productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { xlsxBook } from '../support/xlsxBook';

const WHOLE = { from: truth.meta.desde, to: truth.meta.hasta };
const BASE = 'test/fixtures/base-de-gestion.xlsx';

/** What truth.json says of a tab's day, in the product's words. */
const EXPECTED = truth.conteos.map((count) => ({
  ...{ date: count.fecha, tab: count.hoja, agent: count.agente },
  ...{ cases: count.gestiones, archived: count.archivados },
  byNetwork: { facebook: count.facebook, twitter: count.twitter },
  ...{ goal: count.meta_gestiones, archivedGoal: count.meta_archivados },
  downtimeMinutes: count.minutos_novedad,
}));

let context: MemoryContext;
let whole: Productivity;

beforeAll(async () => {
  context = memoryContext(await xlsxBook(BASE));
  whole = productivity(context, WHOLE);
}, 60_000);

function figures(rows: Productivity['rows']) {
  return rows.map(
    ({ date, tab, agent, cases, archived, byNetwork, goal, archivedGoal, downtimeMinutes }) => ({
      ...{ date, tab, agent, cases, archived, byNetwork, goal, archivedGoal, downtimeMinutes },
    }),
  );
}

const inOrder = <Row extends { tab: string; date: string }>(rows: Row[]) =>
  [...rows].sort((one, other) => (`${one.date} ${one.tab}` < `${other.date} ${other.tab}` ? -1 : 1));

describe('on the team’s base', () => {
  it('counts each tab and day as a careful person does, with its goals and downtime', () => {
    expect(inOrder(figures(whole.rows))).toEqual(inOrder(EXPECTED));
  });

  it('names the rows without a day, and why', () => {
    expect(whole.undated.map(({ tab, row, reason }) => ({ hoja: tab, fila: row, motivo: reason }))).toEqual(
      truth.filas_sin_dia.map(({ hoja, fila, motivo }) => ({ hoja, fila, motivo })),
    );
  });

  it('counts what stands in the tabs beside the agents’', () => {
    const sum = (field: 'noDm' | 'fraud') => whole.rows.reduce((all, row) => all + row[field], 0);
    expect([sum('noDm'), sum('fraud')]).toEqual([truth.sin_dm_y_error.filas, truth.hojas.FRAUDE.filas_datos]);
  });

  it('names exact copies and codes that are in no list', () => {
    const rows = (rule: string) => whole.doubtful.filter((doubt) => doubt.rule === rule).length;
    const defects = Object.values(truth.hojas).map((tab): Record<string, number> =>
      'defectos' in tab ? { ...tab.defectos } : {},
    );
    const told = (name: string) => defects.reduce((all, tab) => all + (tab[name] ?? 0), 0);
    expect([rows('exactCopy'), rows('unknownCode'), rows('noCode')]).toEqual([
      told('duplicada_exacta'),
      told('codigo_fuera_de_catalogo'),
      told('codigo_vacio'),
    ]);
  });

  it.each(['2022-08-01', '2022-08-03', '2022-08-12', '2022-09-02', '2022-09-09', '2022-09-15', '2022-09-16'])(
    'counts %s alone as it does among all days',
    (day) => {
      const one = productivity(context, { from: day, to: day });
      expect(inOrder(one.rows)).toEqual(inOrder(whole.rows.filter(({ date }) => date === day)));
    },
  );

  it('counts a month as it does among all days', () => {
    const month = productivity(context, { from: '2022-08-01', to: '2022-08-31' });
    expect(inOrder(month.rows)).toEqual(inOrder(whole.rows.filter(({ date }) => date < '2022-09-01')));
  });

  it.each(['sofia.arboleda@example.com', 'Sofía Arboleda Ríos', 'sofía a.', 'Sofía'])(
    'counts one agent alone, called %s',
    (agent) => {
      const { rows } = productivity(context, { ...WHOLE, agent });
      expect(inOrder(rows)).toEqual(inOrder(whole.rows.filter(({ tab }) => tab === 'SOFÍA A.')));
    },
  );

  it('writes nothing', async () => {
    const fresh = memoryContext(await xlsxBook(BASE));
    const before = fresh.book.snapshot();
    productivity(fresh, { from: '2022-09-16', to: '2022-09-16' });
    expect([fresh.book.snapshot(), fresh.kept]).toEqual([before, {}]);
  }, 60_000);

  it('counts the same after the install', async () => {
    const installed = memoryContext(await xlsxBook(BASE));
    install(installed);
    expect(productivity(installed, WHOLE)).toEqual(whole);
  }, 60_000);
});

it.each([
  [undefined, 'RANGE_BAD'],
  [{ from: '2022-09-13' }, 'RANGE_BAD'],
  [{ from: '13/09/2022', to: '2022-09-14' }, 'RANGE_BAD'],
  [{ from: '2022-02-30', to: '2022-09-14' }, 'RANGE_BAD'],
  [{ from: '2022-09-14', to: '2022-09-13' }, 'RANGE_TURNED'],
  [{ from: '1990-01-01', to: '2022-09-13' }, 'RANGE_LONG'],
])('refuses %j', (input, code) => {
  expect(() => productivity(context, input)).toThrow(code);
});
