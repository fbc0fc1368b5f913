// Downtime as people get it wrong: what can be understood counts once, the rest is named, and nothing is lost.
import { dayStart } from '../../src/productivity/dayStart';
import { decideDowntime } from '../../src/productivity/decideDowntime';
import { productivity } from '../../src/productivity/productivity';
import { reportDowntime } from '../../src/productivity/reportDowntime';
import { errorText } from '../../src/texts/errors';
import { install } from '../../src/workbook/install';
import { ANA, anaTab, as, luzTab, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { downtimeContext, downtimeRow, downtimeTab, LEAD, TODAY } from './downtimeBase';

const today = { typed: TODAY };
const REPORT = { requestId: 'n-1', date: TODAY, minutes: 30, reason: 'Corte de energía' };

describe('lines that were typed into the tab', () => {
  const context = downtimeContext([]);
  const count = (lines: CellSeed[][]) => {
    const tab = downtimeTab(context);
    tab.clear(2, 1, 6, 6);
    if (lines.length > 0) tab.write(2, 1, lines as (string | number)[][]);
    const { week } = dayStart(as(context, ANA));
    const { doubtful } = productivity(context, { from: '2022-09-12', to: TODAY });
    const goal = week.find(({ date }) => date === TODAY)?.goal;
    return { goal, rules: doubtful.filter(({ tab: name }) => name === 'NOVEDADES').map(({ rule }) => rule) };
  };

  it.each<[what: string, lines: CellSeed[][], goal: number, rules: string[]]>([
    ['negative minutes', [[today, 'Ana', -30, 'Corte']], 130, ['minutesUnreadable']],
    ['negative minutes as text', [[today, 'Ana', '-30', 'Corte']], 130, ['minutesUnreadable']],
    ['no minutes', [[today, 'Ana', '', 'Corte']], 130, ['minutesUnreadable']],
    ['minutes in words nobody can count', [[today, 'Ana', 'un rato', 'Corte']], 130, ['minutesUnreadable']],
    ['half a minute more', [[today, 'Ana', 59.6, 'Corte']], 113.75, []],
    ['an hour and a half', [[today, 'Ana', '1,5 h', 'Corte']], 105.63, []],
    ['a clock', [[today, 'Ana', '1:00', 'Corte']], 113.75, []],
    ['more than the shift', [[today, 'Ana', 500, 'Corte']], 0, ['minutesBeyondShift']],
    [
      'more than the shift in two lines',
      [
        [today, 'Ana', 300, 'Corte'],
        [today, 'Ana', 300, 'Reunión'],
      ],
      0,
      ['minutesBeyondShift'],
    ],
    [
      'hours that overlap',
      [
        [today, 'Ana', 60, '08:00 a 09:00 · Corte'],
        [today, 'Ana', 60, '08:30 a 09:30 · Internet'],
      ],
      105.63,
      ['downtimeOverlaps'],
    ],
    [
      'hours within others',
      [
        [today, 'Ana', 60, '08:00 a 09:00 · Corte'],
        [today, 'Ana', 15, '08:30 a 08:45 · Internet'],
      ],
      113.75,
      ['downtimeOverlaps'],
    ],
    [
      'the same line twice',
      [
        [today, 'Ana', 60, 'Corte'],
        [today, 'Ana', 60, 'corte '],
      ],
      113.75,
      ['downtimeTwice'],
    ],
    ['an agent whom nobody knows', [[today, 'Pepe', 60, 'Corte']], 130, ['agentUnknown']],
    ['no agent', [[today, '', 60, 'Corte']], 130, ['agentUnknown']],
    ['no day', [['', 'Ana', 60, 'Corte']], 130, ['rowUndated']],
    ['a day that cannot be', [['31/02/2022', 'Ana', 60, 'Corte']], 130, ['rowUndated']],
    ['leave of next week', [[{ typed: '2022-09-20' }, 'Ana', 480, 'Vacaciones']], 130, []],
    ['the whole day in words', [[today, 'Ana', '', 'Incapacidad, día completo']], 0, []],
  ])('%s', (_what, lines, goal, rules) => {
    expect(count(lines)).toEqual({ goal, rules: expect.arrayContaining(rules) as string[] });
    expect(count(lines).rules).toHaveLength(rules.length);
  });
});

describe('reports of days without a goal', () => {
  const context = as(downtimeContext([]), ANA);

  it.each([
    ['a holiday', '2022-08-15'],
    ['a Sunday', '2022-09-11'],
    ['a Saturday of the long shift', '2022-09-10'],
  ])('writes down what happened on %s, and says that it changes nothing', (_what, date) => {
    const { row, warnings } = reportDowntime(context, { ...REPORT, requestId: date, date });
    expect(warnings[0]).toBe('Ese día no tiene meta: la novedad queda escrita y no cambia nada.');
    expect(downtimeRow(context, row)).toMatchObject({ AGENTE: 'Ana Ruiz Gil', MINUTOS: '30' });
  });

  it.each([
    ['has none', [['Ana Ruiz Gil', ANA, '', 'SI', 'Ana']], /no tiene turno/],
    [
      'has two',
      [
        ['Ana Ruiz Gil', ANA, 'largo', 'SI', 'Ana'],
        ['Ana Ruiz Gil', ANA, 'corto', 'SI', 'Ana'],
      ],
      /tiene dos turnos/,
    ],
    ['has one that nobody knows', [['Ana Ruiz Gil', ANA, 'nocturno', 'SI', 'Ana']], /no se reconoce/],
  ])('says of whose shift nobody knows what it is: one who %s', (_what, lines, said) => {
    const unclear = as(downtimeContext([], undefined, shiftsTab(lines)), ANA);
    expect(reportDowntime(unclear, REPORT).warnings[0]).toMatch(said);
    expect(dayStart(unclear)).toMatchObject({ problem: expect.stringMatching(said) as string });
    expect(dayStart(unclear).measures[0]).toMatchObject({ goal: null });
  });
});

describe('the tab of downtime', () => {
  it('may be missing: the day is told all the same, and the report says what to do', () => {
    const context = teamContext(new MemoryBook([anaTab(), luzTab(), shiftsTab()]));
    expect(dayStart(context)).toMatchObject({ problem: '', downtime: [] });
    expect(() => reportDowntime(context, REPORT)).toThrow('TAB_MISSING');
    expect(errorText('TAB_MISSING', { role: 'downtime' })).toBe(
      'La base no tiene una pestaña de novedades. Pida que usen el menú Gestión, Instalar en esta base.',
    );
  });

  it('may have other titles, in another order, and columns of its own', () => {
    const headers = ['Motivo', 'Turno', 'Duración (min)', 'Asesor', 'Fecha novedad', 'Aprobado'];
    const context = downtimeContext(
      [
        ['Internet', 'largo', 60, 'Ana Ruiz', today, 'sí'],
        ['Permiso', 'largo', 60, 'Ana Ruiz', today, 'no'],
      ],
      headers,
    );
    expect(dayStart(as(context, ANA)).week.find(({ date }) => date === TODAY)?.goal).toBe(113.75);
    const { row } = reportDowntime(as(context, ANA), REPORT);
    expect(downtimeRow(context, row)).toMatchObject({ Motivo: 'Corte de energía', Asesor: 'Ana Ruiz Gil' });
    decideDowntime(as(context, LEAD), { requestId: 'd-1', row, decision: 'reject', note: 'Sin soporte' });
    expect(downtimeRow(context, row)).toMatchObject({
      Aprobado: 'NO',
      'NOTA DE COORDINACIÓN': 'Sin soporte',
    });
  });

  it('may lack the column of the decision: the coordination is told to install', () => {
    const tabs = {
      name: 'NOVEDADES',
      rows: [
        ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO'],
        [today, 'Ana', 60, 'Corte'],
      ],
    };
    const context = teamContext(new MemoryBook([anaTab(), luzTab(), shiftsTab(), tabs]));
    const settings = downtimeContext([]).book.tab('Configuración')!;
    const cells = settings.displayValues(1, 1, settings.lastRow(), 3);
    const own = context.book.insertTab('Configuración', 4, cells.length, 3);
    own.write(1, 1, cells);
    const lead = as(context, LEAD);
    expect(() => decideDowntime(lead, { requestId: 'd', row: 2, decision: 'approve' })).toThrow(
      'DECISION_COLUMN_MISSING',
    );
    install(lead);
    expect(decideDowntime(lead, { requestId: 'd', row: 2, decision: 'approve' }).line).toMatch(/^✓ Aprobada/);
  });
});
