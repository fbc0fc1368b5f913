import truth from '../fixtures/truth.json';
import { productivity, type Productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { xlsxBook } from '../support/xlsxBook';

const WHOLE = { from: truth.meta.desde, to: truth.meta.hasta };

let context: MemoryContext;
let whole: Productivity;

beforeAll(async () => {
  context = memoryContext(await xlsxBook('test/fixtures/base-de-gestion.xlsx'));
  whole = productivity(context, WHOLE);
}, 60_000);

const figures = (rows: Productivity['rows']) =>
  rows
    .filter(({ cases, archived }) => cases + archived > 0)
    .map(({ tab, date, cases, archived, agent, byNetwork }) => ({
      tab,
      date,
      cases,
      archived,
      agent,
      byNetwork,
    }))
    .sort((one, other) => (one.tab + one.date < other.tab + other.date ? -1 : 1));

const expected = (within = (_date: string) => true) =>
  figures(
    truth.conteos
      .filter(({ fecha }) => within(fecha))
      .map((count) => ({
        tab: count.hoja,
        date: count.fecha,
        cases: count.gestiones,
        archived: count.archivados,
        agent: count.agente,
        byNetwork: { facebook: count.facebook, twitter: count.twitter },
      })) as unknown as Productivity['rows'],
  );

it('counts cases and archived ones of each tab and day as a careful person does', () => {
  expect(figures(whole.rows)).toEqual(expected());
});
it('names the rows without a day', () => {
  expect(whole.undated.map(({ tab, row, reason }) => ({ hoja: tab, fila: row, motivo: reason }))).toEqual(
    truth.filas_sin_dia.map(({ hoja, fila, motivo }) => ({ hoja, fila, motivo })),
  );
});
it('x', () => {
  console.log(whole.doubtful.map((d) => `${d.tab} ${d.row} ${d.rule} ${d.message}`).join('\n'));
  console.log(
    whole.rows
      .filter((r) => r.cases + r.archived === 0 || r.downtimeMinutes)
      .map((r) => JSON.stringify(r))
      .join('\n'),
  );
  console.log(
    whole.rows.length,
    whole.rows.reduce((s, r) => s + r.noDm, 0),
    whole.rows.reduce((s, r) => s + r.fraud, 0),
    whole.rows.reduce((s, r) => s + r.escalations, 0),
  );
  const bad = truth.conteos.filter((c) => {
    const r = whole.rows.find((x) => x.tab === c.hoja && x.date === c.fecha)!;
    return (
      r.goal !== c.meta_gestiones ||
      r.archivedGoal !== c.meta_archivados ||
      r.downtimeMinutes !== c.minutos_novedad
    );
  });
  console.log(JSON.stringify(bad));
});
