// Exports of any program against bases of any team: the differences are those that were made.
import fc from 'fast-check';
import { exportPeriod } from '../../src/productivity/rules/exportPeriod';
import { exportRows } from '../../src/productivity/rules/exportRows';
import { reconciled, type BaseRow } from '../../src/productivity/rules/reconciliation';
import { readExport, type ExportFile } from '../../src/productivity/dialog/file/readExport';

const TODAY = '2031-03-28';

interface Contact {
  id: string;
  /** Day of March 2031. */
  day: number;
  agent: number;
  where: 'both' | 'base' | 'export' | 'twice';
}

const twitter = fc.bigInt({ min: 10n ** 18n, max: 2n * 10n ** 18n }).map(String);
const facebook = fc
  .tuple(fc.bigInt({ min: 10n ** 14n, max: 10n ** 15n }), fc.bigInt({ min: 10n ** 14n, max: 10n ** 16n }))
  .map(([post, comment]) => `${String(post)}_${String(comment)}`);
const contacts = fc.uniqueArray(
  fc.record<Contact>({
    // An id that ends in zeros looks like one that was rounded.
    id: fc.oneof(twitter, facebook).filter((id) => !id.endsWith('0')),
    day: fc.integer({ min: 1, max: 27 }),
    agent: fc.integer({ min: 0, max: 3 }),
    where: fc.constantFrom('both', 'both', 'base', 'export', 'twice'),
  }),
  { minLength: 4, maxLength: 40, selector: ({ id }) => id.replace('_', '') },
);

const two = (n: number) => String(n).padStart(2, '0');
const DATES: Record<string, (day: number) => string> = {
  iso: (day) => `2031-03-${two(day)} 07:05:09`,
  'day first': (day) => `${two(day)}/03/2031 7:05`,
  dashes: (day) => `${String(day)}-3-2031`,
  words: (day) => `${String(day)} de marzo de 2031`,
  UTC: (day) => `2031-03-${two(day)}T17:05:00Z`,
};
const ADDRESS: Record<string, (id: string) => string> = {
  bare: (id) => id,
  address: (id) => `cuenta:campana:${id.includes('_') ? 'FACEBOOK' : 'TWITTER'}_x@y_Página:${id}`,
};
const shape = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  quoted: fc.boolean(),
  title: fc.boolean(),
  total: fc.boolean(),
  again: fc.boolean(),
  date: fc.constantFrom(...Object.keys(DATES)),
  address: fc.constantFrom(...Object.keys(ADDRESS)),
  encoding: fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le'),
  names: fc.constantFrom(
    ['ContactId', 'Agente', 'Inicio', 'Canal', 'Nota'],
    ['Interacción', 'Operador', 'Fecha creación', 'Red', 'Observación'],
    ['Número', 'Quién', 'Cuándo', 'Dónde', 'Qué'],
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

function fileOf(list: readonly Contact[], looks: Shape): Uint8Array {
  const { separator, lineEnd, order, quoted, title, total, again, date, address, encoding, names } = looks;
  const line = (fields: readonly string[]) =>
    order.map((at) => (quoted ? `"${fields[at].replace(/"/g, '""')}"` : fields[at])).join(separator);
  const shown = list.filter(({ where }) => where !== 'base');
  const body = [...shown, ...shown.filter(({ where }) => where === 'twice')].map(({ id, day, agent }) =>
    line([
      ...[ADDRESS[address](id), `agente${String(agent)}@example.com`, DATES[date](day)],
      ...[id.includes('_') ? 'Facebook' : 'Twitter', quoted ? 'dijo "sí"\ny se fue' : 'señaló'],
    ]),
  );
  const header = line(names);
  const lines = [
    ...(title ? ['Reporte de contactos', ''] : []),
    ...[header, ...body.slice(0, 2), ...(again ? [header] : []), ...body.slice(2)],
    ...(total ? [line(['Total', '', '', '', String(body.length)])] : []),
  ];
  return new Uint8Array(Buffer.from(lines.join(lineEnd), encoding));
}

const baseOf = (list: readonly Contact[]): BaseRow[] =>
  list
    .filter(({ where }) => where !== 'export')
    .map(({ id, day, agent }, index) => ({
      ...{ tab: `Agente ${String(agent)}`, row: index + 2, digits: id.replace('_', ''), id, link: '' },
      ...{
        agent: `Agente ${String(agent)}`,
        network: null,
        date: `2031-03-${two(day)}`,
        minute: null,
        asked: true,
      },
    }));

it('finds what was left out on either side, whatever program wrote the file', () => {
  fc.assert(
    fc.property(contacts, shape, (list, looks) => {
      const inFile = list.filter(({ where }) => where !== 'base');
      fc.pre(inFile.length > 1);
      const read = readExport(fileOf(list, looks)) as ExportFile;
      const { rows, problem } = exportRows(read.rows(read.sheets[0]), TODAY);
      expect(problem).toBeNull();
      const days = inFile.map(({ day }) => `2031-03-${two(day)}`).sort();
      expect(exportPeriod(rows)).toEqual({ from: days[0], to: days[days.length - 1] });
      const found = reconciled(rows, baseOf(list));
      const ids = (...wheres: Contact['where'][]) =>
        list.flatMap(({ id, where }) => (wheres.includes(where) ? [id.replace('_', '')] : [])).sort();
      expect(found.missingInBase.map(({ digits }) => digits).sort()).toEqual(ids('export'));
      expect(found.missingInExport.map(({ digits }) => digits).sort()).toEqual(ids('base'));
      expect(found.repeated.map(({ digits }) => digits).sort()).toEqual(ids('twice'));
      expect(found.damagedIds).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 30_000);
