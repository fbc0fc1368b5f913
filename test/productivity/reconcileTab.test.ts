// The comparison as its page makes it, on a small base: the tab of the differences, again and again.
import { reconcile } from '../../src/productivity/reconcile';
import { tabRows } from '../../src/productivity/dialog/tabRows';
import { contactRows } from '../../src/productivity/contactRows';
import { comparedBase, compareStart } from '../../src/productivity/reconcileTab/compareStart';
import { contactsOfTab } from '../../src/productivity/reconcileTab/contactsOfTab';
import { DIFFERENCE_SHEET } from '../../src/productivity/reconcileTab/differenceRows';
import { noteDifferences } from '../../src/productivity/reconcileTab/noteDifferences';
import { csvRows } from '../../src/productivity/rules/csv';
import { comparison } from '../../src/productivity/rules/differences';
import { withAgentNames } from '../../src/productivity/rules/exportAgents';
import { exportRows } from '../../src/productivity/rules/exportRows';
import { install } from '../../src/workbook/install';
import { anaTab, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook, type MemoryTab } from '../support/memoryBook';
import type { MemoryContext } from '../support/memoryContext';

const URL = 'https://docs.google.com/spreadsheets/d/base/edit';
const DAYS = { from: '2022-09-13', to: '2022-09-14' };
const TAB = 'DIFERENCIAS CON INCONCERT';
const [BOTH, ONLY_BASE, ONLY_EXPORT, TWICE, LOST, OTHER_DAY] = [
  ...['1569625527234664226', '1569625527234669999', '1569625600000000002'],
  ...['1569625600000000003', '1569871234567891234', '1568000000000000001'],
];

const kase = (date: string, time: string, id: string | number) => [
  ...[{ typed: date }, { typed: time }, 'Twitter', id, 'Vecina', 'https://twitter.com/x'],
  ...['hola', 'Twitter Buen día.', '302', ''],
];

let context: MemoryContext;

beforeEach(() => {
  const rows = [
    ...[kase('2022-09-12', '08:00', OTHER_DAY), kase('2022-09-13', '08:00', BOTH)],
    ...[kase('2022-09-13', '08:30', ONLY_BASE), kase('2022-09-13', '09:00', TWICE)],
    kase('2022-09-14', '09:30', Number(LOST)),
  ];
  context = teamContext(new MemoryBook([anaTab(rows), shiftsTab()]));
  install(context);
});

const EXPORT = [
  ...[BOTH, ONLY_EXPORT, TWICE, TWICE].map((id) => [id, '2022-09-13 08:10']),
  [LOST, '2022-09-14 09:20'],
];

/** What the page does, with the parts that the server does. `at` is when the comparison begins. */
function compare(exported: string[][] = EXPORT, range = DAYS, partsOf = 100) {
  const { today, at, agents, tabs, rules } = compareStart(context);
  const text = [
    'Id contacto;Inicio;Agente',
    ...exported.map(([id, date]) => `twitterdps:x:${id};${date};ana.ruiz@example.com`),
  ];
  const read = exportRows(csvRows(text.join('\n')), today);
  const base = tabs.flatMap(({ id }) => tabRows(id, contactsOfTab(context, { tabId: id, ...range })));
  const found = comparison(withAgentNames(read.rows, agents), base, range, rules);
  const parts: unknown[] = [];
  for (let first = 0; first === 0 || first < found.differences.length; first += partsOf) {
    const differences = found.differences.slice(first, first + partsOf);
    const last = first + partsOf >= found.differences.length;
    parts.push({ at, ...range, file: 'export.csv', differences, last });
  }
  return { found, parts };
}

const noted = (parts: readonly unknown[]) => parts.map((part) => noteDifferences(context, URL, part)).pop();
const later = (date: string) => void (context.now = { date, time: '10:00:00' });
const tab = () => context.book.tab(TAB) as MemoryTab;
const lines = (columns: readonly number[]) =>
  tab()
    .displayValues(2, 1, tab().lastRow() - 1, tab().columnCount())
    .map((line) => columns.map((column) => line[column - 1]));
const WHAT = [1, 2, 4, 6, 10];

const FIRST = [
  ['Falta en la base', ONLY_EXPORT, '13/09/2022', '', 'Abierta'],
  ['Falta en el export', ONLY_BASE, '13/09/2022', 'ANA, fila 4', 'Abierta'],
  ['Repetido en el export', TWICE, '13/09/2022', '', 'Abierta'],
  ['ID dañado en la base', '1.56987123456789E+18', '14/09/2022', 'ANA, fila 6', 'Abierta'],
];

it('writes the differences by groups, with where they stand, what they came from and what to do', () => {
  const { found, parts } = compare();
  expect(found).toMatchObject({ inBase: 4, inExport: 5 });
  expect(found.figures).toEqual([{ network: 'twitter', inBase: 4, inExport: 4, rule: 'base', figure: 4 }]);
  expect(noted(parts)).toEqual({ tab: TAB, url: `${URL}#gid=${String(tab().id)}`, open: 4, settled: 0 });
  expect(lines(WHAT)).toEqual(FIRST);
  expect(lines([3, 9, 11, 12])[3]).toEqual(['Ana Ruiz Gil', LOST, 'export.csv', '13/09/2022 a 14/09/2022']);
  expect(lines([7])[1][0]).toMatch(/#gid=\d+&range=A4$/);
  expect(lines([8])[3][0]).toMatch(/Confírmelo/);
});

it('writes the same again by parts, repeated parts, and when the tab was made but not filled', () => {
  const { parts } = compare(EXPORT, DAYS, 1);
  expect(parts).toHaveLength(4);
  noteDifferences(context, URL, parts[0]);
  for (const part of parts) noteDifferences(context, URL, part);
  expect(noted(parts)).toMatchObject({ open: 4, settled: 0 });
  expect(lines(WHAT)).toEqual(FIRST);
});

it('keeps what a person wrote beside a difference, also where rows and columns were moved', () => {
  noted(compare().parts);
  tab().insertColumnsAfter(14, 1);
  tab().write(1, 15, [['COMENTARIO']]);
  tab().write(3, 15, [['Ana lo revisa']]);
  const moved = tab().values(2, 1, 4, 15).reverse();
  moved.forEach((row, index) =>
    tab().write(index + 2, 1, [row.map((cell) => (cell instanceof Date ? { typed: '2022-09-13' } : cell))]),
  );
  later('2022-09-17');
  expect(noted(compare().parts)).toMatchObject({ open: 4, settled: 0 });
  expect(lines([1, 15])).toEqual([
    ['ID dañado en la base', ''],
    ['Repetido en el export', ''],
    ['Falta en el export', 'Ana lo revisa'],
    ['Falta en la base', ''],
  ]);
});

it('settles what a later comparison does not find, and opens it where it comes again', () => {
  noted(compare().parts);
  later('2022-09-17');
  const mended = [...EXPORT, [ONLY_BASE, '2022-09-13 08:20']];
  expect(noted(compare(mended).parts)).toMatchObject({ open: 3, settled: 1 });
  expect(lines(WHAT)[1][4]).toBe('Resuelta: no salió al comparar el 17/09/2022');
  later('2022-09-18');
  expect(noted(compare().parts)).toMatchObject({ open: 4, settled: 0 });
  expect(lines(WHAT)).toEqual(FIRST);
});

it('leaves the differences of other days, and of a comparison that began later', () => {
  noted(compare().parts);
  const early = compare();
  later('2022-09-17');
  const onlyThe14th = { from: '2022-09-14', to: '2022-09-14' };
  expect(noted(compare([[LOST, '2022-09-14 09:20']], onlyThe14th).parts)).toMatchObject({ open: 1 });
  expect(noted(compare().parts)).toMatchObject({ open: 4, settled: 0 });
  const before = lines(WHAT.concat(13));
  noted(early.parts);
  expect(lines(WHAT.concat(13))).toEqual(before);
});

it('takes only the chosen days, and lets the other contacts of the file prove their cases', () => {
  const range = { from: '2022-09-14', to: '2022-09-14' };
  const { found } = compare(EXPORT, range);
  expect(found.differences.map(({ kind }) => kind)).toEqual(['damaged']);
  expect(found).toMatchObject({ inBase: 1, inExport: 1 });
});

it.each([
  [undefined, 'DIFFERENCES_BAD'],
  [{ at: 'ayer', ...DAYS, file: '', differences: [], last: true }, 'DIFFERENCES_BAD'],
  [
    {
      at: '2022-09-16T10:00:00',
      from: '2022-09-14',
      to: '2022-09-13',
      file: '',
      differences: [],
      last: true,
    },
    'RANGE_TURNED',
  ],
])('refuses %j and writes nothing', (input, code) => {
  expect(() => noteDifferences(context, URL, input)).toThrow(code);
  expect(context.book.tab(TAB)).toBeNull();
});

it('goes on below the grid that a new tab has, in the same formats', () => {
  const many = Array.from({ length: 1100 }, (_, n) => [
    `15690000000000${String(10_001 + n)}`,
    '2022-09-13 08:10',
  ]);
  expect(noted(compare(many).parts)).toMatchObject({ open: 1104 });
  expect(lines([1, 4])[1099]).toEqual(['Falta en la base', '13/09/2022']);
});

it('takes an export whose column of agents holds whole comments', () => {
  const { found, parts } = compare();
  const long = found.differences.map((one) => ({ ...one, agent: 'a'.repeat(1001) }));
  expect(() => noted([{ ...(parts[0] as object), differences: long }])).toThrow('DIFFERENCES_BAD');
  const rows = exportRows(
    csvRows(`Id;Inicio;Agente\n${ONLY_EXPORT};2022-09-13;${'muy '.repeat(900)}`),
    '2022-09-16',
  ).rows;
  const { rules } = compareStart(context);
  const [{ agent }] = comparison(rows, [], DAYS, rules).differences;
  expect(agent).toHaveLength(200);
});

it('lets nothing but a day into a cell that is typed', () => {
  const { found, parts } = compare();
  const differences = found.differences.map((one) => ({ ...one, date: '=IMPORTXML("https://example.com")' }));
  expect(() => noted([{ ...(parts[0] as object), differences }])).toThrow('DIFFERENCES_BAD');
});

it('keeps what was written beside a damaged id while one that looks alike is mended', () => {
  const damaged = Number(LOST);
  const tabRowsOf = (first: string | number) => [
    ...[kase('2022-09-13', '09:30', first), kase('2022-09-14', '09:30', damaged)],
  ];
  const begin = (first: string | number) => context.book.tab('ANA')!.write(3, 1, tabRowsOf(first));
  begin(damaged);
  noted(compare([]).parts);
  const alike = () => lines(WHAT).filter(([group]) => group === 'ID dañado en la base');
  const rowOf = (place: string) => alike().findIndex((line) => line[3] === place);
  expect(rowOf('ANA, fila 4')).toBeGreaterThan(rowOf('ANA, fila 3'));
  const before = rowOf('ANA, fila 4');
  begin(BOTH);
  later('2022-09-17');
  noted(compare([]).parts);
  expect([rowOf('ANA, fila 4'), alike()[before][4]]).toEqual([before, 'Abierta']);
});

it('comes back to the tab that it made where the team has both names for its own', () => {
  for (const name of [TAB, DIFFERENCE_SHEET.secondName]) {
    context.book.insertTab(name, 0, 10, 3).write(1, 1, [['Notas', 'de', 'nosotros']]);
  }
  const first = noted(compare().parts);
  expect(noted(compare().parts)).toEqual(first);
  expect(first?.tab).toBe(`${DIFFERENCE_SHEET.secondName} 3`);
});

it('tells the network of a case by its reply where the base has no other sign of it', () => {
  context.book.tab('ANA')!.write(3, 3, [['']]);
  context.book.tab('ANA')!.write(3, 6, [['']]);
  const [{ id }] = compareStart(context).tabs;
  expect(contactsOfTab(context, { tabId: id, ...DAYS }).asked).toContain(`${BOTH} 2022-09-13 twitter`);
});

it('is no part of the base for an install', () => {
  noted(compare().parts);
  const found = install(context).tabs.find(({ tab: name }) => name === TAB);
  expect(found?.role).toBe('ignored');
});

it('does not take a year’s cases for missing because of one wrong date in the export', () => {
  const many = Array.from({ length: 60 }, (_, n) => `156900000000000${String(1001 + n)};14/09/2022;Ana`);
  const csv = ['Id;Inicio;Agente', ...many, `${ONLY_EXPORT};13/09/2012;Ana`].join('\n');
  const { from, to, missingInBase, missingInExport } = reconcile(context, { csv });
  expect([from, to, missingInBase.length, missingInExport]).toEqual(['2022-09-14', '2022-09-14', 60, []]);
});

it('asks the name of a tab once, however many cases it has', () => {
  const { tabs, agents } = comparedBase(context);
  const name = jest.fn(() => 'ANA');
  const tab = Object.defineProperty(Object.create(tabs[0].tab) as (typeof tabs)[0]['tab'], 'name', {
    get: name,
  });
  expect(contactRows({ ...tabs[0], tab }, agents, DAYS, '2022-09-16')).toHaveLength(5);
  expect(name.mock.calls.length).toBeLessThan(5);
});

it('says that a tab is gone', () => {
  expect(() => contactsOfTab(context, { tabId: 987, ...DAYS })).toThrow('COMPARED_TAB_GONE');
});
