import { readFileSync } from 'node:fs';
import truth from '../fixtures/truth.json';
import { reconcile, type Reconciliation } from '../../src/productivity/reconcile';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { xlsxBook } from '../support/xlsxBook';

const EXPORT = readFileSync('test/fixtures/inconcert-export.csv', 'utf8');

let context: MemoryContext;

beforeAll(async () => {
  context = memoryContext(await xlsxBook('test/fixtures/base-de-gestion.xlsx'));
}, 60_000);

const sorted = (texts: string[]) => [...texts].sort();

function expectTruth(found: Reconciliation): void {
  const { faltan_en_base, faltan_en_export, repetidos_en_export, en_export_pero_id_danado_en_base } =
    truth.inconcert;
  expect(sorted(found.missingInBase.map(({ id, agent, date }) => `${id} ${agent} ${date}`))).toEqual(
    sorted(faltan_en_base.map(({ id_digitos, agente, fecha }) => `${id_digitos} ${agente} ${fecha}`)),
  );
  expect(sorted(found.missingInExport.map(({ tab, row, id }) => `${id} ${tab} ${String(row)}`))).toEqual(
    sorted(
      faltan_en_export.flatMap(({ id_digitos, filas }) =>
        filas.map(({ hoja, fila }) => `${id_digitos} ${hoja} ${String(fila)}`),
      ),
    ),
  );
  expect(sorted(found.repeated)).toEqual(sorted(repetidos_en_export));
  expect(sorted(found.damagedIds.map(({ tab, row, id }) => `${tab} ${String(row)} ${String(id)}`))).toEqual(
    sorted(
      en_export_pero_id_danado_en_base.map(
        ({ hoja, fila, id_digitos }) => `${hoja} ${String(fila)} ${id_digitos}`,
      ),
    ),
  );
}

it('finds the differences between the base and the platform’s export', () => {
  expectTruth(reconcile(context, { csv: EXPORT }));
});
