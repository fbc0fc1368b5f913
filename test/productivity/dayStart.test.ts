// An agent's own day, on a small base whose figures are known.
import { dayStartShape } from '../../src/productivity/calls';
import { dayStart } from '../../src/productivity/dayStart';
import { productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { as, ANA, anaTab, LUZ, luzTab, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import type { MemoryContext } from '../support/memoryContext';
import { configure } from './downtimeBase';

const TODAY = '2022-09-16';
/** Cases and archived ones of each day. */
const DAYS = [
  ['2022-09-09', 4, 1],
  ['2022-09-12', 30, 5],
  ['2022-09-14', 20, 6],
  [TODAY, 24, 8],
] as const;

function rows(): CellSeed[][] {
  return DAYS.flatMap(([date, cases, archived]) =>
    Array.from({ length: cases + archived }, (_, index) => [
      ...[{ typed: date }, { typed: clock(8 * 60 + 2 * index) }, index % 2 ? 'fb' : 'TW'],
      ...[`15706884632838${String(36000 + index)}`, '@vecina', '', `¿cuándo? ${String(index)}`],
      ...['Twitter Hola', index < cases ? '302' : 'archivado.', ''],
    ]),
  );
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const DOWNTIME: CellSeed[][] = [
  ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO', 'REPORTADO A'],
  [{ typed: '2022-09-14' }, 'Ana Ruiz', '2 h', 'Corte de energía', ''],
  [{ typed: TODAY }, 'Luz', 60, 'Permiso', ''],
  [{ typed: TODAY }, 'Ana', 'un rato', 'Reunión', ''],
];

function newContext(downtime = DOWNTIME, ana = anaTab(rows())): MemoryContext {
  const context = teamContext(
    new MemoryBook([ana, luzTab(), shiftsTab(), { name: 'NOVEDADES', rows: downtime }]),
  );
  install(context);
  return context;
}

let context: MemoryContext;

beforeAll(() => {
  context = newContext();
});

const day = (where = context) => dayStartShape.parse(dayStart(where));

it('tells what is done and what is missing, as the count has it', () => {
  const [row] = productivity(context, { from: TODAY, to: TODAY, agent: ANA }).rows;
  expect(row).toMatchObject({ cases: 24, archived: 8, adjustedGoal: 130 });
  expect(day()).toMatchObject({
    ...{ problem: '', today: TODAY, at: '10:42' },
    measures: [
      { label: 'Gestiones', done: 24, goal: 130, line: '24 de 130, faltan 106', formula: '' },
      { label: 'Archivados', done: 8, goal: 70, line: '8 de 70, faltan 62', formula: '' },
    ],
  });
});

it('lowers the goal by downtime, and says how', () => {
  const lost = newContext([...DOWNTIME, [{ typed: TODAY }, 'Ana', 60, 'Caída de internet', '']]);
  const [cases] = day(lost).measures;
  expect(cases).toMatchObject({ goal: 113.75, line: '24 de 113,75, faltan 90' });
  expect(cases.formula).toBe('Meta: 130 × (480 − 60) ÷ 480 = 113,75, por 60 minutos de novedades.');
  // Of 162 minutes since the first entry 102 were worked.
  expect(day(lost).pace).toBe('A este ritmo, 98 de 113,75 gestiones y 32 de 61,25 archivados a las 16:00.');
});

it('tells the pace from the first entry on', () => {
  expect(day().pace).toBe('A este ritmo, 71 de 130 gestiones y 23 de 70 archivados a las 16:00.');
  expect(day(as(context, ANA, `${TODAY} 08:20:00`)).pace).toMatch(/^Todavía es pronto/);
  expect(day(as(context, ANA, `${TODAY} 18:20:00`)).pace).toMatch(/^El turno terminó a las 16:00/);
  expect(day(as(context, ANA, '2022-09-19 09:00:00')).pace).toBe('Todavía no hay entradas de hoy.');
});

it('begins the shift with a downtime before the first entry', () => {
  const cut = newContext([
    DOWNTIME[0],
    [{ typed: TODAY }, 'Ana', 60, '07:00 a 08:00 · Corte de energía', ''],
  ]);
  expect(day(cut).pace).toMatch(/a las 15:00\.$/);
});

it('says that no pace can be told where no row has a time', () => {
  const timeless = rows().map(([date, , ...rest]) => [date, '', ...rest]);
  expect(day(newContext(DOWNTIME, anaTab(timeless))).pace).toMatch(/no dicen la hora/);
});

it('shows the week, Monday first, each day against its goal', () => {
  const { week, totals } = day();
  expect(week.map(({ line }) => line)).toEqual([
    '30 de 130',
    '0 de 130',
    '20 de 97,5 (120 min de novedades)',
    '0 de 130',
    '24 de 130',
    'sin meta',
  ]);
  expect(totals).toEqual(['En la semana: 74 de 617,5, faltan 544.']);
  expect(day(as(context, ANA, '2022-09-14 10:00:00')).totals[1]).toBe('Hasta hoy las metas suman 357,5.');
});

it('shows the short shift both totals of the week, and holds it to the one that the setting says', () => {
  const { totals, measures } = day(as(context, LUZ));
  expect(measures[0]).toMatchObject({ goal: 98.88 });
  expect(totals[0]).toMatch(/^En la semana: \d+ de 628,88, faltan/);
  expect(totals[2]).toBe(
    'Las metas de una semana completa suman 643 y el acta dice 753: la semana se compara con la suma.',
  );
  const byActa = newContext();
  configure(byActa, 'weeklyTotalRules', 'acta');
  const lines = day(as(byActa, LUZ)).totals;
  expect(lines[0]).toMatch(/^En la semana: \d+ de 736,46, faltan/);
  expect(lines[1]).toBe('Total de la semana: 753 × 628,88 ÷ 643 = 736,46.');
  expect(lines[3]).toMatch(/643 y el acta dice 753: la semana se compara con el acta\.$/);
});

it('shows the last ten entries, the latest first', () => {
  const { entries } = day();
  expect(entries).toHaveLength(10);
  expect(entries[0]).toEqual({
    ...{ time: '09:02', network: 'Facebook', id: '…836031', code: 'archivado.', row: 99 },
  });
});

it('shows the downtime of the week, how it stands, and what is not clear in it', () => {
  const standing = 'Pendiente de coordinación.';
  const doubt = expect.stringMatching(/no se entienden/) as string;
  expect(day().downtime).toEqual([
    { row: 4, date: TODAY, line: 'un rato · Reunión', standing, doubt },
    { row: 2, date: '2022-09-14', line: 'mié 14 sep · 2 h · Corte de energía', standing, doubt: '' },
  ]);
});

it('tells who is unknown why there is no day, and nothing else', () => {
  const unknown = day(as(context, 'nadie@example.com'));
  expect(unknown.problem).toMatch(/no está en la pestaña de turnos/);
  expect([unknown.measures, unknown.week, unknown.entries]).toEqual([[], [], []]);
});

it('follows columns that have changed places, and writes nothing', () => {
  const moved = newContext();
  const tab = moved.book.tab('ANA')!;
  const cells = tab.values(1, 1, tab.lastRow(), 10);
  tab.write(
    1,
    1,
    cells.map(([date, time, ...rest]) => [time, date, ...rest].map((cell) => cellInput(cell))),
  );
  const before = moved.book.snapshot();
  expect(day(moved).measures).toEqual(day().measures);
  expect(moved.book.snapshot()).toEqual(before);
});

function cellInput(cell: string | number | boolean | Date) {
  if (typeof cell !== 'object') return cell;
  const wall = new Date(cell.getTime() - 5 * 3600_000).toISOString();
  return { typed: wall < '1914' ? wall.slice(11, 16) : wall.slice(0, 10) };
}
