// On the team's own base: as many doubts of each kind as a careful person counted, and ids restored to what they were.
import truth from '../fixtures/truth.json';
import { productivity } from '../../src/productivity/productivity';
import type { Finding } from '../../src/review/calls';
import { reviewBase } from '../../src/review/reviewBase';
import type { ReviewRule } from '../../src/review/rules/finding';
import { fixtureContext } from '../support/fixtureContext';
import type { MemoryContext } from '../support/memoryContext';
import { URL } from './reviewBook';

let context: MemoryContext;
const counts: Partial<Record<ReviewRule, number>> = {};
const found: Finding[] = [];

beforeAll(async () => {
  context = await fixtureContext('coordinacion@example.com');
  let input: object = { days: 0 };
  for (;;) {
    const portion = reviewBase(context, input, () => URL);
    for (const { rule, count } of portion.counts) counts[rule] = (counts[rule] ?? 0) + count;
    found.push(...portion.findings);
    if (portion.done) break;
    input = { cursor: portion.cursor };
  }
}, 60_000);

const tabs = Object.values(truth.hojas).filter((tab) => 'defectos' in tab);
const told = (name: string): number =>
  tabs.reduce((sum, { defectos }) => sum + ((defectos as Record<string, number>)[name] ?? 0), 0);

it.each<[ReviewRule, string[]]>([
  ['replyWithoutWord', ['respuesta_sin_prefijo']],
  ['replyOtherWord', ['respuesta_prefijo_de_otra_red']],
  ['replyBlank', ['respuesta_vacia_en_gestion']],
  ['timeBlank', ['hora_vacia']],
  ['noCode', ['codigo_vacio']],
  ['unknownCode', ['codigo_fuera_de_catalogo']],
  ['exactCopy', ['duplicada_exacta']],
  ['idDamaged', ['id_numero', 'id_notacion_texto']],
  ['idRawAddress', ['id_direccion_cruda']],
  ['idInOtherTab', ['mismo_id_en_otra_hoja']],
  ['dateBlank', ['fecha_vacia']],
  ['dateFarAway', ['fecha_fuera_de_rango']],
])('%s: as many as the base has', (rule, names) => {
  expect(counts[rule]).toBe(names.reduce((sum, name) => sum + told(name), 0));
});

it('names a date as text in every tab, those of SIN DM y ERROR too', () => {
  const beside = found.filter(({ rule, tab }) => rule === 'dateText' && tab === 'SIN DM y ERROR').length;
  expect(counts.dateText).toBe(told('fecha_texto') + beside);
});

it('restores every id that the row still tells, digit by digit, and no other', () => {
  const restored = truth.ids_danados.map(({ hoja, fila }) => {
    const finding = found.find(({ rule, tab, row }) => rule === 'idDamaged' && tab === hoja && row === fila);
    return finding?.after?.replace('_', '') ?? null;
  });
  expect(restored).toEqual(
    truth.ids_danados.map(({ id_digitos, recuperable_por_enlace }) =>
      recuperable_por_enlace ? id_digitos : null,
    ),
  );
});

it('agrees with the count on each row that both name', () => {
  const { doubtful, undated } = productivity(context, { from: '2020-01-01', to: '2022-09-16' });
  const places = (rows: readonly { tab: string; row: number }[]) =>
    rows.map(({ tab, row }) => `${tab} ${String(row)}`).sort();
  const rules = new Set<string>(doubtful.map(({ rule }) => rule));
  expect(places(found.filter(({ rule }) => rules.has(rule)))).toEqual(places(doubtful));
  expect(places(found.filter(({ rule }) => /^date(Blank|Unreadable|FarAway)$/.test(rule)))).toEqual(
    places(undated),
  );
});
