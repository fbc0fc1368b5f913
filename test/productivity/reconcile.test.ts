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

it('finds the same in another program’s manner: semicolons, other names and order, lost accents', () => {
  const [, ...lines] = EXPORT.replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/);
  const turned = lines.map((line) => {
    const [contact, agent, start, end, network] = line.split(',');
    const [date, time] = start.split(' ');
    const local = `${date.split('-').reverse().join('/')} ${time}`;
    return [network, `"${local}"`, end.slice(11), agent, ` ${contact}`].join(';');
  });
  const csv = ['Canal;Fecha de inicio;Hora fin;Operador;Interacci\ufffdn', ...turned].join('\n');
  expectTruth(reconcile(context, { csv }));
});

it('takes a case that was typed a week late for one that is there', () => {
  const row =
    'ContactId,Agente,Inicio\ntwitterdps:x:1569749373480091205,sofia.arboleda@example.com,2022-09-08 10:00';
  expect(reconcile(context, { csv: row }).missingInBase).toEqual([]);
});

it.each([
  [undefined, 'EXPORT_NOT_TEXT'],
  [{ csv: 5 }, 'EXPORT_NOT_TEXT'],
  [{ csv: '' }, 'EXPORT_EMPTY'],
])('refuses %j', (input, code) => {
  expect(() => reconcile(context, input)).toThrow(code);
});
