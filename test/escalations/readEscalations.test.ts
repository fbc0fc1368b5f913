// Rows of ESCALAMIENTOS as people leave them, on bases with titles and columns of their own.
import fc from 'fast-check';
import { previewAlerts } from '../../src/escalations/previewAlerts';
import { escalationPlace } from '../../src/escalations/place';
import { readEscalations } from '../../src/escalations/readEscalations';
import type { Escalation } from '../../src/escalations/row';
import { install } from '../../src/workbook/install';
import { ESCALATION_HEADERS as HEADERS } from '../bench/generatedBase';
import { MemoryBook } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

const TODAY = '2022-09-16';

const SHIFTS = {
  name: 'TURNOS',
  rows: [
    ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
    ['Begoña Lasso Ibarra', 'begona@example.com', 'LARGO', 'SI', ''],
    ['Iván Quiroz Peña', 'ivan@example.com', 'CORTO', 'SI', ''],
    ['Iván Quintero Rey', 'ivanq@example.com', 'CORTO', 'SI', ''],
    ['Rosalba Cotes', 'rosalba@example.com', 'CORTO', 'NO', ''],
  ],
};

interface Given {
  date?: CellSeed;
  agent?: CellSeed;
  topic?: CellSeed;
  description?: CellSeed;
  state?: CellSeed;
  answeredOn?: CellSeed;
  answer?: CellSeed;
}

function row({ date = '', agent = 'Begoña Lasso Ibarra', topic = 'Pagos', ...rest }: Given): CellSeed[] {
  const { description = 'Preguntan por pagos', state = '', answeredOn = '', answer = '' } = rest;
  return [date, agent, topic, description, '', '', state, answeredOn, answer, ''];
}

function baseOf(rows: CellSeed[][]): MemoryContext {
  const seeds = [{ name: 'ESCALAMIENTOS', rows: [HEADERS, ...rows] }, SHIFTS];
  return memoryContext(new MemoryBook(seeds), 'begona@example.com', `${TODAY} 08:00:00`);
}

function read(rows: CellSeed[][]): Escalation[] {
  const context = baseOf(rows);
  return readEscalations(escalationPlace(context, {}, false), TODAY);
}

function only(given: Given): Escalation {
  const [first, ...others] = read([row(given)]);
  expect(others).toEqual([]);
  return first;
}

describe('the date', () => {
  it.each<[CellSeed]>([
    [bogota('2022-09-10')],
    ['10/09/2022'],
    ['10-sep-22'],
    ['10 de septiembre de 2022'],
    [44814],
    ['44814'],
  ])('is read from %j', (date) => {
    expect(only({ date, state: 'ABIERTO' })).toMatchObject({ filedOn: '2022-09-10', doubts: [] });
  });

  it('without a year is of the year of the rows around it', () => {
    const days = ['28/12/2021', '30-dic', '3-ene', '05/01/2022'].map((date) => row({ date }));
    expect(read(days).map(({ filedOn }) => filedOn)).toEqual([
      '2021-12-28',
      '2021-12-30',
      '2022-01-03',
      '2022-01-05',
    ]);
  });

  it('is told as missing or unreadable where it is, and the row is never dropped', () => {
    const found = read([row({}), row({ date: 'la semana pasada' }), row({ date: '31/02/2022' })]);
    expect(found.map(({ row: at, doubts }) => [at, doubts])).toEqual([
      [2, ['dateMissing']],
      [3, ['dateUnreadable']],
      [4, ['dateUnreadable']],
    ]);
  });
});

describe('the stage', () => {
  const date = '01/09/2022';

  it.each<[Given, string, string[]]>([
    [{ state: 'ABIERTO ' }, 'open', []],
    [{ state: '' }, 'open', []],
    [{ state: '', answeredOn: '05/09/2022' }, 'closed', []],
    [{ state: '', answer: 'Se publica el viernes' }, 'closed', []],
    [{ state: '', answer: 'Pendiente' }, 'open', []],
    [{ state: '', answeredOn: 'pendiente' }, 'open', []],
    [{ state: '', answeredOn: 'el lunes' }, 'open', ['answerDateUnreadable']],
    [{ state: 'ABIERTO', answeredOn: '05/09/2022' }, 'open', ['answeredButOpen']],
    [{ state: 'RE-ESCALADO', answeredOn: '05/09/2022' }, 'resent', []],
    [{ state: 'CERRADO - PQRSD' }, 'closed', []],
    [{ state: 'preguntar a Juan' }, 'unclear', ['stateUnknown']],
    [{ state: 'ENVIANDO' }, 'sending', ['sending']],
  ])('of %j is %s, with the doubts %j', (given, stage, doubts) => {
    const found = only({ date, ...given });
    expect([found.stage, found.doubts]).toEqual([stage, doubts]);
  });
});

describe('a row', () => {
  const good = row({ date: '01/09/2022' });

  it('is no escalation where it is blank, a title, a total, or the headers once more', () => {
    const others = [
      HEADERS.map(() => ''),
      ['SEPTIEMBRE 2022', ...HEADERS.slice(1).map(() => '')],
      ['', '', 'Septiembre', '', '', '', '', '', '', ''],
      ['TOTAL', '', '2', '', '', '', '', '', '', ''],
      ['Total escalamientos: 2', ...HEADERS.slice(1).map(() => '')],
      ['', 'Subtotal', 'abiertos: 3', '', '', '', '', '', '', ''],
      ['', '', '', '', '', '', 'ABIERTO', '', '', ''],
      HEADERS.map((header) => ` ${header.toLowerCase()}`),
    ];
    expect(read([good, ...others, good]).map((one) => one.row)).toEqual([2, 11]);
  });

  it('is one though it has but a topic, or but a date and an agent', () => {
    const found = read([
      ['', '', 'Total de cupos en Córdoba', 'Preguntan', '', '', '', '', '', ''],
      ['', '', 'Pagos', '', '', '', '', '', '', ''],
      ['01/09/2022', 'Begoña Lasso Ibarra', '', '', '', '', '', '', '', ''],
    ]);
    expect(found.map((one) => one.row)).toEqual([2, 3, 4]);
  });

  it.each([
    ['Begoña Lasso Ibarra', 'begona@example.com'],
    ['BEGOÑA LASSO', 'begona@example.com'],
    ['begona l.', 'begona@example.com'],
    ['begona@example.com', 'begona@example.com'],
    ['Iván Quiroz', 'ivan@example.com'],
    ['Iván Q', null],
    ['Rosalba Cotes', null],
    ['Nadie Conocido', null],
    ['', null],
  ])('of the agent %j is that of %j', (agent, email) => {
    expect(only({ date: '01/09/2022', agent }).agentEmail).toBe(email);
  });
});

const SPELLINGS: Record<string, string[]> = {
  date: ['Fecha', 'FECHA ESCALAMIENTO', 'Fecha de envío', 'fecha escalado'],
  agent: ['Agente', 'ASESOR', 'Nombre agente'],
  topic: ['Tema', 'ASUNTO', 'Tema consultado', 'Asunto del correo'],
  description: ['Descripción', 'DESCRIPCION DEL CASO', 'Detalle'],
  comments: ['Comentarios ciudadanos', 'Texto comentarios'],
  state: ['Estado', 'ESTATUS', 'Estado del caso'],
  answeredOn: ['Fecha respuesta', 'FECHA DE RESPUESTA ENTIDAD'],
  answer: ['Respuesta', 'Respuesta entidad', 'RESPUESTA RECIBIDA'],
};
const FIELDS = Object.keys(SPELLINGS);

const filed = fc.constantFrom(
  { date: bogota('2022-09-06'), action: 'dueToday' },
  { date: '06/09/2022', action: 'dueToday' },
  { date: '5-sep-2022', action: 'resend' },
  { date: '9 de septiembre de 2022', action: 'report' },
  { date: 44817, action: 'none' },
  { date: '16/09/22', action: 'none' },
  { date: '20/09/2022', action: 'review' },
  { date: 'ayer', action: 'review' },
);
const open = fc.constantFrom('ABIERTO', 'Pendiente ', '', 'en espera', 'Escalado');

it('stands where it should on bases with other titles, orders and tab names', () => {
  const base = fc.record({
    name: fc.constantFrom('ESCALAMIENTOS', 'Escalados 2022', 'Casos escalados', 'ESCALAMIENTO'),
    headers: fc.tuple(...FIELDS.map((field) => fc.constantFrom(...SPELLINGS[field]))),
    order: fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length }),
    title: fc.boolean(),
    rows: fc.array(fc.record({ filed, state: open, closed: fc.boolean() }), { minLength: 3, maxLength: 12 }),
    installed: fc.boolean(),
  });
  fc.assert(
    fc.property(base, ({ name, headers, order, title, rows, installed }) => {
      const cellsOf = (index: number): Record<string, CellSeed> => {
        const { filed: given, state, closed } = rows[index];
        return {
          date: given.date,
          agent: 'Begoña Lasso Ibarra',
          topic: `Pagos del ciclo ${index}`,
          description: 'Preguntan por los pagos del ciclo',
          comments: '"cuándo pagan"',
          state: closed ? 'Cerrado' : state,
        };
      };
      const sheet: CellSeed[][] = [
        ...(title ? [order.map((_, index) => (index === 0 ? 'SEGUIMIENTO' : ''))] : []),
        order.map((field) => headers[FIELDS.indexOf(field)]),
        ...rows.map((_, index) => order.map((field) => cellsOf(index)[field] ?? '')),
      ];
      const seeds = [{ name, rows: sheet }, SHIFTS];
      const context = memoryContext(new MemoryBook(seeds), 'begona@example.com', `${TODAY} 08:00:00`);
      if (installed) install(context);
      const first = title ? 3 : 2;
      const expected = rows.flatMap(({ filed: given, closed }, index) =>
        closed ? [] : [{ row: first + index, action: given.action }],
      );
      const { items } = previewAlerts(context, { on: TODAY });
      expect(items.map(({ row: at, action }) => ({ row: at, action }))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
