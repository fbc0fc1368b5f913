// Bases of other teams, made with what they hold known beforehand: counts, networks, goals and downtime are as planned.
import fc from 'fast-check';
import { dayNumber, isoDay } from '../../src/calendar/civilTime';
import { productivity } from '../../src/productivity/productivity';
import { MemoryBook, type TabSeed } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { memoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';
import { agentTab, type AgentTab } from '../support/messyBase';

/** Mondays, and the days off of the law in their weeks. */
const WEEKS: Readonly<Record<string, string[]>> = {
  '2022-08-08': [],
  '2022-08-15': ['2022-08-15'],
  '2024-03-25': ['2024-03-25', '2024-03-28', '2024-03-29'],
  '2026-11-30': [],
};
const NETWORKS = { facebook: ['Facebook', 'FB', 'face '], twitter: ['Twitter', 'tw', 'TWITTER '] } as const;
const ARCHIVED = ['ARCHIVADO', ' archivado.', 'Archivados'];
const CODES = ['101', ' 302', '302.', 'sin código'];

const planned = fc.record({
  day: fc.nat(6),
  network: fc.constantFrom('facebook', 'twitter'),
  archived: fc.boolean(),
  spelling: fc.nat(11),
});
const lost = fc.record({
  day: fc.nat(5),
  minutes: fc.integer({ min: 1, max: 400 }),
  form: fc.constantFrom('number', 'words', 'clock'),
  decision: fc.constantFrom('', 'sí', 'CORREGIDA', 'No', 'no aprobada', 'pendiente'),
});
type Planned = typeof planned extends fc.Arbitrary<infer One> ? One : never;
type Lost = typeof lost extends fc.Arbitrary<infer One> ? One : never;

const team = fc.record({
  monday: fc.constantFrom(...Object.keys(WEEKS)),
  tabs: fc.tuple(agentTab('ANA'), agentTab('Luis G.')),
  cases: fc.tuple(fc.array(planned, { maxLength: 40 }), fc.array(planned, { maxLength: 40 })),
  downtime: fc.tuple(fc.array(lost, { maxLength: 4 }), fc.array(lost, { maxLength: 4 })),
});

const NAMES = ['Ana María Prueba', 'Luis Gómez'];
const dayOf = (monday: string, day: number) => isoDay((dayNumber(monday) ?? 0) + day);
const dateCell = (date: string): CellSeed => ({ value: bogota(date), numberFormat: 'dd/mm/yyyy' });

function filled({ seed, headerRow, columns }: AgentTab, rows: readonly Planned[], monday: string): TabSeed {
  const width = seed.rows[headerRow - 1].length;
  const at = (field: string) => letterIndex(columns[field]);
  const lines = rows.map(({ day, network, archived, spelling }, index) => {
    const line: CellSeed[] = Array.from({ length: width }, () => '');
    const word = NETWORKS[network][spelling % 3];
    line[at('date')] = dateCell(dayOf(monday, day));
    line[at('time')] = '10:15';
    line[at('network')] = word;
    line[at('id')] = `4600621061${String(10_000 + index)}_31409500${String(10_000 + index)}`;
    line[at('user')] = `Vecina ${String(index)}`;
    line[at('inquiry')] = `cuándo pagan ${String(index)}`;
    line[at('reply')] = archived ? '' : 'Buen día.';
    line[at('code')] = archived ? ARCHIVED[spelling % 3] : CODES[spelling % 4];
    return line;
  });
  return { ...seed, rows: [...seed.rows.slice(0, headerRow), ...lines] };
}

function letterIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function minutesCell({ minutes, form }: Lost): CellSeed {
  if (form === 'number') return minutes;
  if (form === 'words') return `${String(minutes)} minutos`;
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

function downtimeTab(all: readonly (readonly Lost[])[], monday: string): TabSeed {
  const rows = all.flatMap((entries, agent) =>
    entries.map((entry, index): CellSeed[] => [
      ...['', `Novedad ${String(index)}`, minutesCell(entry), dateCell(dayOf(monday, entry.day))],
      ...[entry.decision, NAMES[agent].toUpperCase()],
    ]),
  );
  const headers = ['Reportada a', 'Motivo', 'Duración', 'Fecha', 'Aprobada', 'Asesor'];
  return { name: 'Novedades turno', rows: [headers, ...rows] };
}

/** What a careful person would say of one day. */
function expected(
  agent: number,
  date: string,
  day: number,
  rows: readonly Planned[],
  entries: readonly Lost[],
) {
  const ofDay = rows.filter((row) => row.day === day);
  const off = Object.values(WEEKS).flat().includes(date) || day === 6;
  const asked = off ? null : agent === 1 ? (day === 5 ? 78 : 113) : day === 5 ? null : 130;
  const shift = agent === 1 && day === 5 ? 300 : 480;
  const counting = entries.filter(
    (entry) => entry.day === day && !entry.decision.toLowerCase().startsWith('no'),
  );
  const minutes = Math.min(
    shift,
    counting.reduce((sum, entry) => sum + entry.minutes, 0),
  );
  return {
    ...{ date, agent: NAMES[agent] },
    cases: ofDay.filter(({ archived }) => !archived).length,
    archived: ofDay.filter(({ archived }) => archived).length,
    byNetwork: {
      facebook: ofDay.filter(({ network }) => network === 'facebook').length,
      twitter: ofDay.filter(({ network }) => network === 'twitter').length,
    },
    downtimeMinutes: minutes,
    goal: asked,
    adjustedGoal: asked === null ? null : Math.round((asked * (shift - minutes) * 100) / shift) / 100,
  };
}

it('counts what was planned, in whatever manner a team keeps its tabs', () => {
  fc.assert(
    fc.property(team, ({ monday, tabs, cases, downtime }) => {
      const shifts = [
        ['Pestaña', 'Jornada', 'Nombre', 'Correo'],
        ['ANA', 'LARGO', NAMES[0], 'ana@example.com'],
        ['Luis G.', 'corto', NAMES[1], 'luis@example.com'],
      ];
      const book = new MemoryBook([
        ...tabs.map((tab, agent) => filled(tab, cases[agent], monday)),
        { name: 'Equipo', rows: shifts },
        downtimeTab(downtime, monday),
      ]);
      const to = dayOf(monday, 6);
      const { rows } = productivity(memoryContext(book, '', `${to} 21:00:00`), { from: monday, to });
      const days = [0, 1].flatMap((agent) =>
        [...new Set(cases[agent].map(({ day }) => day))].map((day) =>
          expected(agent, dayOf(monday, day), day, cases[agent], downtime[agent]),
        ),
      );
      const order = (one: { date: string; agent: string }) => `${one.date} ${one.agent}`;
      const sorted = <Row extends { date: string; agent: string }>(all: Row[]) =>
        [...all].sort((one, other) => (order(one) < order(other) ? -1 : 1));
      expect(sorted(rows)).toEqual(sorted(days).map((day) => expect.objectContaining(day) as object));
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
