// Bases of other teams: however the days are written and whatever stands between the rows, the count is the same.
import fc from 'fast-check';
import { isoDay, dayNumber } from '../../src/calendar/civilTime';
import { productivity } from '../../src/productivity/productivity';
import { MemoryBook, type TabSeed } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { memoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const WORDS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
];
const HEADERS = [
  'Fecha',
  'Hora',
  'Red social',
  'ID',
  'Usuario',
  'Enlace',
  'Consulta',
  'Respuesta',
  'Código',
  'Obs',
];
const FIRST = '2022-06-01';
const DAYS = 60;

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

/** The ways in which teams write a day. */
const FORMS: Record<string, (date: string) => CellSeed> = {
  cell: (date) => ({ value: bogota(date), numberFormat: 'dd/mm/yyyy' }),
  shortCell: (date) => ({ value: bogota(date), numberFormat: 'd-mmm' }),
  moment: (date) => ({ value: bogota(date, '23:59:00'), numberFormat: 'yyyy-mm-dd hh:mm:ss' }),
  text: (date) => date.split('-').reverse().join('/'),
  shortText: (date) => `${String(parts(date)[2])}/${String(parts(date)[1])}/22`,
  dotted: (date) => date.split('-').reverse().join('.'),
  iso: (date) => `${date} 10:42`,
  withoutYear: (date) => `${String(parts(date)[2])}-${MONTHS[parts(date)[1] - 1]}`,
  inWords: (date) => `${String(parts(date)[2])} de ${WORDS[parts(date)[1] - 1]} de 2022`,
  serial: (date) => (dayNumber(date) ?? 0) + 25569,
};

interface Planned {
  /** Days after the first one. */
  day: number;
  archived: boolean;
}

const ARCHIVED = ['ARCHIVADO', ' archivado.', 'Archivado\u00a0', 'ARCHIVADO '];

function cells(planned: Planned, index: number, form: string): CellSeed[] {
  const date = isoDay((dayNumber(FIRST) ?? 0) + planned.day);
  const id = `15${String(10_000_000_000_000_000 + index)}`;
  const code = planned.archived ? ARCHIVED[index % ARCHIVED.length] : 101 + (index % 3);
  return [
    ...[FORMS[form](date), '10:00', index % 2 ? 'Twitter' : 'FB', id, `@Vecina${String(index)}`],
    ...['https://twitter.com/x/status/1', `cuándo pagan ${String(index)}`, 'Twitter Buen día.', code, ''],
  ];
}

/** What stands between rows and is none. */
const NOISE: CellSeed[][] = [
  ['', '', '', '', '', '', '', '', '', ''],
  [' ', '\u00a0', '', '', '', '', '', '', '', ''],
  HEADERS,
  ['TOTAL', '', '', 45, '', '', '', '', '', ''],
  ['', '', '', '', '', '', 'Total gestiones: 45', '', '', ''],
  ['SEMANA 3', '', '', '', '', '', '', '', '', ''],
];

const plan = fc.record({
  form: fc.constantFrom(...Object.keys(FORMS)),
  rows: fc.array(fc.record({ day: fc.nat(DAYS - 1), archived: fc.boolean() }), {
    minLength: 200,
    maxLength: 400,
  }),
  noise: fc.array(fc.tuple(fc.nat(400), fc.nat(NOISE.length - 1)), { maxLength: 12 }),
  late: fc.array(fc.nat(399), { maxLength: 4 }),
  asked: fc.tuple(fc.nat(DAYS - 1), fc.nat(9)),
});

function baseOf(rows: CellSeed[][]): MemoryBook {
  const shifts = [
    ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
    ['Ana Prueba', 'ana@example.com', 'LARGO', 'SI', 'ANA'],
  ];
  const tabs: TabSeed[] = [
    { name: 'ANA', rows: [HEADERS, ...rows] },
    { name: 'TURNOS', rows: shifts },
  ];
  return new MemoryBook(tabs);
}

it('counts any days of any base, in whatever form they are written', () => {
  fc.assert(
    fc.property(plan, ({ form, rows, noise, late, asked: [start, length] }) => {
      const sorted = [...rows].sort((one, other) => one.day - other.day);
      // Rows that were pasted late stand below newer ones.
      for (const place of late) if (place < sorted.length) sorted.push(...sorted.splice(place, 1));
      const written = sorted.map((row, index) => cells(row, index, form));
      for (const [place, kind] of noise) written.splice(Math.min(place + 70, written.length), 0, NOISE[kind]);
      const [from, to] = [start, start + length].map((day) => isoDay((dayNumber(FIRST) ?? 0) + day));
      const context = memoryContext(baseOf(written));
      const found = productivity(context, { from, to }).rows;
      const asked = rows.filter(({ day }) => day >= start && day <= start + length);
      const days = [...new Set(asked.map(({ day }) => day))].sort((one, other) => one - other);
      expect(found.map(({ date, cases, archived }) => ({ date, cases, archived }))).toEqual(
        days.map((day) => ({
          date: isoDay((dayNumber(FIRST) ?? 0) + day),
          cases: asked.filter((row) => row.day === day && !row.archived).length,
          archived: asked.filter((row) => row.day === day && row.archived).length,
        })),
      );
    }),
    { numRuns: 30, endOnFailure: true },
  );
}, 60_000);
