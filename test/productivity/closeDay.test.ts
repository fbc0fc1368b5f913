import { closeDay } from '../../src/productivity/closeDay';
import type { SummaryField } from '../../src/texts/summaries';
import { install } from '../../src/workbook/install';
import type { MemoryContext } from '../support/memoryContext';
import { at, base, boardOf, columnOf, tabOf } from './closeBase';

/** The rows of a summary as texts of some fields. */
function shown(context: MemoryContext, name: string, fields: readonly SummaryField[]): string[] {
  const tab = tabOf(context, name);
  const rows = tab.displayValues(2, 1, tab.lastRow() - 1, tab.columnCount());
  const columns = fields.map((field) => columnOf(context, name, field));
  return rows.map((row) => columns.map((column) => row[column - 1]).join(' | '));
}

/** Each cell of every tab by its place, with its looks. */
const snapshot = (context: MemoryContext) =>
  Object.fromEntries(context.book.tabs().map((tab) => [tab.name, JSON.stringify(tab.snapshot())]));

/** The tabs that differ from a snapshot. */
const changedSince = (context: MemoryContext, before: Record<string, string>) =>
  Object.entries(snapshot(context)).flatMap(([name, cells]) => (cells === before[name] ? [] : [name]));

describe('a day that is closed', () => {
  let context: MemoryContext;

  beforeAll(() => {
    context = base();
    closeDay(context, { date: '2022-09-16' });
  });

  it('has a row for each agent and the team, held to the goal as downtime has lowered it', () => {
    expect(
      shown(context, 'RESUMEN DIARIO', [
        'date',
        'who',
        'cases',
        'goal',
        'bar',
        'missing',
        'archived',
        'formula',
      ]),
    ).toEqual([
      '16/09/2022 | Ana Prueba | 130 | 130 | ██████████ ✓ 100 % | 0 | 20 | 130',
      '16/09/2022 | Luz Prueba | 60 | 56.5 | ██████████ ✓ 106,2 % | 0 | 0 | 113 × (480 − 240) ÷ 480 = 56,5',
      '16/09/2022 | Paz Prueba | 0 | 113 | ░░░░░░░░░░ 0 % | 113 | 0 | 113',
      '16/09/2022 | EQUIPO | 190 | 299.5 | ██████░░░░ 63,4 % | 109.5 | 20 | ',
    ]);
  });

  it('tells codes, hours and the rows that the figures come from', () => {
    expect(shown(context, 'RESUMEN DIARIO', ['who', 'codes', 'hours', 'rows'])[0]).toBe(
      'Ana Prueba | 101: 130 · ARCHIVADO: 20 | 9:00 a 10:00: 130 · 16:00 a 17:00: 20 | ANA: 102–251 (150 filas)',
    );
  });

  it('shows both totals of the short shift’s week, and names the days that nobody has closed', () => {
    expect(
      shown(context, 'RESUMEN SEMANAL', ['week', 'who', 'cases', 'goal', 'weekSum', 'weekActa', 'days']),
    ).toEqual([
      '12/09/2022 a 18/09/2022 | Ana Prueba | 130 | 130 | 650 |  | vie 16: 130',
      '12/09/2022 a 18/09/2022 | Luz Prueba | 60 | 56.5 | 643 | 753 | vie 16: 60',
      '12/09/2022 a 18/09/2022 | Paz Prueba | 0 | 113 | 643 | 753 | vie 16: 0',
      '12/09/2022 a 18/09/2022 | EQUIPO | 190 | 299.5 |  |  | vie 16: 190',
    ]);
    expect(shown(context, 'RESUMEN SEMANAL', ['state'])[0]).toBe(
      'Faltan días por cerrar: 12/09, 13/09, 14/09, 15/09',
    );
  });

  it('names the month', () => {
    expect(shown(context, 'RESUMEN MENSUAL', ['month', 'who', 'cases'])[3]).toBe(
      'septiembre de 2022 | EQUIPO | 190',
    );
  });

  it('puts who is behind first on the board', () => {
    expect(boardOf(context).slice(0, 8)).toEqual([
      'Tablero del viernes 16 de septiembre de 2022',
      '190 gestiones de 299,5. Llegaron a la meta 2 de 3 agentes.',
      'Cifras del 16/09/2022 a las 20:05.',
      '',
      'AGENTE | GESTIONES | META | AVANCE | FALTAN | ARCHIVADOS',
      'Paz Prueba | 0 | 113 | ░░░░░░░░░░ 0 % | 113 | 0',
      'Ana Prueba | 130 | 130 | ██████████ ✓ 100 % | 0 | 20 de 70',
      'Luz Prueba | 60 | 56.5 | ██████████ ✓ 106,2 % | 0 | 0',
    ]);
  });

  it('draws who did how much of the goal and at what hours, beside the board', () => {
    const board = tabOf(context, 'TABLERO');
    const drawn = board.standingCharts.map(({ title, kind, row, column, rows, columns, at }) => ({
      ...{ title, kind, at: [at.row, at.column] },
      cells: board.displayValues(row, column, rows, columns).map((cells) => cells.join(' ')),
    }));
    expect(drawn).toEqual([
      {
        ...{ title: 'Gestiones y meta por agente', kind: 'bar', at: [19, 9] },
        cells: ['AGENTE GESTIONES META', 'Paz Prueba 0 113', 'Ana Prueba 130 130', 'Luz Prueba 60 56.5'],
      },
      {
        ...{ title: 'Casos por hora', kind: 'column', at: [3, 9] },
        cells: ['HORA CASOS', '9:00 a 10:00 190', '16:00 a 17:00 20'],
      },
    ]);
  });

  it('reads well: headers stay, the hidden column does not show', () => {
    const tab = tabOf(context, 'RESUMEN DIARIO');
    expect(tab.frozen).toBe(1);
    expect([...tab.hiddenColumns]).toEqual([columnOf(context, 'RESUMEN DIARIO', 'control')]);
  });

  it('is written again as it was, cell by cell', () => {
    const before = snapshot(context);
    closeDay(at(context, '2022-09-16 21:30:00'), { date: '2022-09-16' });
    closeDay(at(context, '2022-09-19 08:00:00'), { from: '2022-09-16', to: '2022-09-16' });
    expect(changedSince(context, before)).toEqual([]);
  });

  it('leaves the base as it was for the install', () => {
    const again = install(context);
    const ignored = again.tabs.filter(({ tab }) => /^(RESUMEN|TABLERO)/.test(tab));
    expect(ignored.map(({ role }) => role)).toEqual(['ignored', 'ignored', 'ignored', 'ignored']);
    expect([again.created, again.added, again.questions]).toEqual([[], [], []]);
  });
});

describe('comments beside the days', () => {
  const COMMENT = 'Llegó tarde: cita médica';
  const beside = (context: MemoryContext) => {
    const tab = tabOf(context, 'RESUMEN DIARIO');
    return tab
      .values(1, 1, tab.lastRow(), tab.columnCount())
      .flatMap((row) => (row.includes(COMMENT) ? [[row[1], row[row.length - 1]].map(String)] : []));
  };

  it('stay beside their own row when days are added, closed again, and tabs renamed', () => {
    const context = base();
    closeDay(context, { date: '2022-09-16' });
    const tab = tabOf(context, 'RESUMEN DIARIO');
    tab.insertColumnsAfter(tab.columnCount(), 1);
    tab.write(4, tab.columnCount(), [[COMMENT]]);
    closeDay(context, { date: '2022-09-15' });
    closeDay(context, { from: '2022-09-12', to: '2022-09-16' });
    expect(beside(context)).toEqual([['Paz Prueba', COMMENT]]);
    expect(shown(context, 'RESUMEN DIARIO', ['date'])).toEqual([
      ...Array.from({ length: 4 }, () => '16/09/2022'),
      ...Array.from({ length: 4 }, () => '15/09/2022'),
    ]);
  });

  it('stay where people moved the columns, sorted the rows and took a header away', () => {
    const context = base();
    closeDay(context, { from: '2022-09-15', to: '2022-09-16' });
    const tab = tabOf(context, 'RESUMEN DIARIO');
    tab.insertColumnsAfter(2, 1);
    const rows = tab.values(2, 1, 8, tab.columnCount()).reverse();
    tab.write(
      2,
      1,
      rows.map((row) => row.map((cell) => (cell instanceof Date ? { typed: '2022-09-16' } : cell))),
    );
    tab.write(1, 3, [['NOTA']]);
    tab.write(
      2,
      3,
      Array.from({ length: 8 }, (_, index) => [`nota ${String(index)}`]),
    );
    tab.write(1, columnOf(context, 'RESUMEN DIARIO', 'fraud'), [['MI TÍTULO']]);
    closeDay(context, { from: '2022-09-15', to: '2022-09-16' });
    expect(tab.lastRow()).toBe(9);
    expect(tab.values(2, 3, 8, 1).map(([note]) => note)).toEqual(
      Array.from({ length: 8 }, (_, n) => `nota ${String(n)}`),
    );
    expect(shown(context, 'RESUMEN DIARIO', ['date', 'who', 'cases', 'fraud'])).toEqual([
      '16/09/2022 | EQUIPO | 190 | 0',
      '16/09/2022 | Paz Prueba | 0 | 0',
      '16/09/2022 | Luz Prueba | 60 | 0',
      '16/09/2022 | Ana Prueba | 130 | 0',
      '15/09/2022 | EQUIPO | 223 | 0',
      '15/09/2022 | Paz Prueba | 10 | 0',
      '15/09/2022 | Luz Prueba | 113 | 0',
      '15/09/2022 | Ana Prueba | 100 | 0',
    ]);
  });

  it('are safe where the team has a tab of the same name', () => {
    const context = base();
    context.book.insertTab('RESUMEN DIARIO', 0, 20, 5).write(1, 1, [['Lo nuestro'], ['no se toca']]);
    closeDay(context, { date: '2022-09-16' });
    closeDay(context, { date: '2022-09-16' });
    expect(tabOf(context, 'RESUMEN DIARIO').values(1, 1, 2, 1)).toEqual([['Lo nuestro'], ['no se toca']]);
    expect(tabOf(context, 'RESUMEN DIARIO (generado)').lastRow()).toBe(5);
  });
});

describe('a day that changed after it was closed', () => {
  it('is marked, counted anew, and keeps its mark', () => {
    const context = base();
    closeDay(context, { date: '2022-09-15' });
    const tab = tabOf(context, 'PAZ');
    tab.insertRowsAfter(11, 1);
    tab.write(12, 1, [
      [
        { typed: '2022-09-15' },
        { typed: '10:00' },
        'Facebook',
        '460062109999999999',
        'Otra',
        'tarde',
        'Facebook Hola',
        101,
      ],
    ]);
    expect(closeDay(context, { date: '2022-09-15' }).reopened).toEqual(['2022-09-15']);
    closeDay(at(context, '2022-09-17 20:05:00'), { from: '2022-09-11', to: '2022-09-17' });
    const rows = shown(context, 'RESUMEN DIARIO', ['date', 'who', 'cases', 'state']).filter((row) =>
      row.startsWith('15'),
    );
    const mark = 'Reabierto y vuelto a hacer el 16/09/2022: gestiones';
    expect(rows).toEqual([
      '15/09/2022 | Ana Prueba | 100 | ',
      '15/09/2022 | Luz Prueba | 113 | ',
      `15/09/2022 | Paz Prueba | 11 | ${mark} 10 → 11`,
      `15/09/2022 | EQUIPO | 224 | ${mark} 223 → 224`,
    ]);
    expect(shown(context, 'RESUMEN SEMANAL', ['who', 'cases'])).toContain('EQUIPO | 414');
  });

  it('keeps the empty row of somebody whose rows went elsewhere', () => {
    const context = base();
    closeDay(context, { date: '2022-09-15' });
    tabOf(context, 'PAZ').clear(2, 1, 10, 8);
    tabOf(context, 'TURNOS').write(4, 4, [['NO']]);
    install(context);
    closeDay(at(context, '2022-09-17 20:05:00'), { date: '2022-09-15' });
    expect(shown(context, 'RESUMEN DIARIO', ['who', 'cases', 'state'])[2]).toBe(
      'Paz Prueba |  | Ya no hay filas de este día',
    );
    expect(shown(context, 'RESUMEN SEMANAL', ['who', 'cases', 'state'])[2]).toBe(
      'Paz Prueba |  | Ya no hay filas de este día',
    );
    const before = snapshot(context);
    closeDay(context, { date: '2022-09-15' });
    expect(changedSince(context, before)).toEqual([]);
  });

  it('is left to a run that counted later', () => {
    const context = base();
    closeDay(at(context, '2022-09-16 20:05:30'), { date: '2022-09-16' });
    tabOf(context, 'PAZ').clear(2, 1, 10, 8);
    tabOf(context, 'LUZ').clear(115, 1, 60, 8);
    closeDay(at(context, '2022-09-16 20:05:00'), { date: '2022-09-16' });
    expect(shown(context, 'RESUMEN DIARIO', ['who', 'cases'])[1]).toBe('Luz Prueba | 60');
  });
});

it('holds the week to the acta’s total where the setting says so', () => {
  const context = base();
  const settings = tabOf(context, 'Configuración');
  const rows = settings.values(1, 1, settings.lastRow(), 3);
  settings.write(rows.findIndex(([key]) => key === 'weeklyTotalRules') + 1, 3, [['acta']]);
  closeDay(context, { from: '2022-09-15', to: '2022-09-16' });
  expect(shown(context, 'RESUMEN SEMANAL', ['who', 'goal', 'formula'])).toEqual([
    expect.stringMatching(/^Ana Prueba \| 260 \| suma de las metas/),
    'Luz Prueba | 198.5 | 753 × 169,5 ÷ 643 = 198,5',
    'Paz Prueba | 264.66 | 753 × 226 ÷ 643 = 264,66',
    'EQUIPO | 723.16 | ',
  ]);
});

it('writes nothing of a Sunday on which nobody worked', () => {
  const context = base();
  closeDay(context, { date: '2022-09-16' });
  const before = snapshot(context);
  expect(closeDay(at(context, '2022-09-18 20:05:00'), undefined)).toMatchObject({
    days: [],
    board: '2022-09-16',
  });
  expect(changedSince(context, before)).toEqual([]);
});

it('keeps its two charts and those of a person, over the cells of the day that the board shows', () => {
  const context = base();
  closeDay(context, { date: '2022-09-15' });
  const board = tabOf(context, 'TABLERO');
  const own = { ...board.standingCharts[0], id: 7, title: 'El nuestro' };
  board.standingCharts.push(own);
  closeDay(context, { date: '2022-09-16' });
  expect(board.standingCharts.map(({ id, title }) => `${String(id)} ${title}`)).toEqual([
    '1000 Gestiones y meta por agente',
    '1001 Casos por hora',
    '7 El nuestro',
  ]);
  const [, hours] = board.standingCharts;
  expect(board.values(hours.row, 1, hours.rows, 1).flat()).toEqual(['HORA', '9:00 a 10:00', '16:00 a 17:00']);
});

it('keeps the latest day on the board when an older one is closed', () => {
  const context = base();
  closeDay(context, { date: '2022-09-16' });
  closeDay(context, { date: '2022-09-15' });
  const board = boardOf(context);
  expect(board[0]).toBe('Tablero del viernes 16 de septiembre de 2022');
  expect(board.find((line) => line.startsWith('septiembre de 2022'))).toMatch(/^septiembre de 2022 \| 413 /);
});

it.each([
  [{ date: '16/09/2022' }, 'RANGE_BAD'],
  [{ date: 7 }, 'RANGE_BAD'],
  [{ date: '2022-09-15', from: '2022-09-01' }, 'RANGE_BAD'],
  [{ from: '2022-09-16', to: '2022-09-15' }, 'RANGE_TURNED'],
  [{ from: '2021-09-16', to: '2022-09-15' }, 'CLOSE_LONG'],
  [{ date: '2022-09-17' }, 'CLOSE_AHEAD'],
])('refuses %j', (input, code) => {
  expect(() => closeDay(base(), input)).toThrow(code);
});
