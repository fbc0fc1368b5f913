// Downtime that an agent reports, on a small base: one row, one mail, whatever is asked again.
import { reportDowntime } from '../../src/productivity/reportDowntime';
import { productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { MemoryBook, type MemoryTab } from '../support/memoryBook';
import type { MemoryContext } from '../support/memoryContext';
import { ANA, anaTab, shiftsTab, teamContext } from '../cases/teamBase';

const TODAY = '2022-09-16';
const REPORT = {
  requestId: 'corte-1',
  date: TODAY,
  minutes: 45,
  reason: 'Caída de internet',
  from: '09:30',
  to: '10:15',
};
const DOWNTIME = {
  name: 'NOVEDADES',
  rows: [
    ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO', 'REPORTADO A'],
    [{ typed: '2022-09-13' }, 'Luz', '2 h', 'Corte de energía', 'Coordinación'],
  ],
};
const OF_TODAY = [1, 2].map((n) => [
  ...[{ typed: TODAY }, { typed: '08:30' }, 'Facebook', `46006210616612${String(n)}_7001`, 'Vecina', ''],
  ...['hola', 'Facebook Buen día.', '302', ''],
]);

let context: MemoryContext;

function newContext(): MemoryContext {
  const made = teamContext(new MemoryBook([anaTab(OF_TODAY), shiftsTab(), DOWNTIME]));
  install(made);
  return made;
}

beforeEach(() => {
  context = newContext();
  const settings = context.book.tab('Configuración')!;
  const keys = settings.values(1, 1, settings.rowCount(), 1).map(([key]) => String(key));
  settings.write(keys.indexOf('recipientCoordination') + 1, 3, [['coordinacion@example.com']]);
});

const tab = () => context.book.tab('NOVEDADES') as MemoryTab;
const rowAt = (row: number) => Array.from({ length: 5 }, (_, index) => tab().cell(row, index + 1).display);
const ownDay = () => productivity(context, { from: TODAY, to: TODAY, agent: ANA }).rows[0];
const journal = () => {
  const there = context.book.tab('BITÁCORA')!;
  return there.displayValues(2, 1, Math.max(1, there.lastRow() - 1), 9).filter(([day]) => day !== '');
};

it('writes the row below the last one, lowers the goal, and tells the coordination', () => {
  const before = tab().lastRow();
  const answer = reportDowntime(context, REPORT);
  expect(answer).toEqual({
    tab: 'NOVEDADES',
    row: before + 1,
    line: `✓ 45 minutos del vie 16 sep en la fila ${String(before + 1)} de novedades.`,
    warnings: [],
  });
  const [, agent, minutes, reason, reportedTo] = rowAt(before + 1);
  expect([agent, minutes, reason, reportedTo]).toEqual([
    'Ana Ruiz Gil',
    '45',
    '09:30 a 10:15 · Caída de internet',
    'Coordinación',
  ]);
  expect(ownDay()).toMatchObject({ downtimeMinutes: 45, goal: 130, adjustedGoal: 117.81 });
  expect(context.sent).toHaveLength(1);
  expect(context.sent[0]).toMatchObject({
    to: 'coordinacion@example.com',
    subject: 'Novedad de Ana Ruiz Gil: 45 minutos el vie 16 sep',
    replyTo: ANA,
  });
  expect(context.sent[0].body).toContain(`fila ${String(before + 1)} de NOVEDADES`);
  expect(journal().map((cells) => [cells[5], cells[8]])).toEqual([
    ['novedad', 'corte-1'],
    ['aviso de la novedad', 'corte-1'],
  ]);
});

it('answers a repeat as the first time, also after the coordination has changed the row', () => {
  const first = reportDowntime(context, REPORT);
  tab().write(first.row, 3, [[30]]);
  const rows = tab().lastRow();
  expect(reportDowntime(context, REPORT)).toEqual(first);
  expect([tab().lastRow(), context.sent.length, journal().length]).toEqual([rows, 1, 2]);
  expect(rowAt(first.row)[2]).toBe('30');
});

it('takes the same downtime under another request for the one that is there', () => {
  const first = reportDowntime(context, REPORT);
  const rows = tab().lastRow();
  expect(reportDowntime(context, { ...REPORT, requestId: 'corte-2' }).row).toBe(first.row);
  expect(tab().lastRow()).toBe(rows);
});

it('sends at the repeat the mail that did not go, and says so until then', () => {
  context.mailError = new Error('Service invoked too many times');
  expect(reportDowntime(context, REPORT).warnings).toEqual([expect.stringMatching(/no salió/)]);
  context.mailError = null;
  expect(reportDowntime(context, REPORT).warnings).toEqual([]);
  expect(context.sent).toHaveLength(1);
});

it('says that nobody could be told where no coordination is set', () => {
  const bare = newContext();
  const { row, warnings } = reportDowntime(bare, REPORT);
  expect(warnings).toEqual([expect.stringMatching(/no hay correo de coordinación/)]);
  expect((bare.book.tab('NOVEDADES') as MemoryTab).cell(row, 5).display).toBe('');
});

it('takes the minutes from the hours, or the minutes alone', () => {
  const { row } = reportDowntime(context, { ...REPORT, minutes: 0, from: '8:05', to: '8:35' });
  expect(rowAt(row).slice(2, 4)).toEqual(['30', '08:05 a 08:35 · Caída de internet']);
  const alone = { requestId: 'corte-3', date: '2022-09-15', minutes: 20, reason: ' Daño de\n diadema ' };
  expect(rowAt(reportDowntime(context, alone).row).slice(2, 4)).toEqual(['20', 'Daño de diadema']);
});

it.each([
  [{ date: '2022-09-17' }, 'DOWNTIME_FUTURE'],
  [{ date: '16/09/2022' }, 'DOWNTIME_DAY_BAD'],
  [{ from: '10:00', to: '10:45' }, 'DOWNTIME_LATER'],
  [{ minutes: 40 }, 'MINUTES_AND_HOURS'],
  [{ minutes: 0, from: '', to: '' }, 'MINUTES_BAD'],
  [{ minutes: 1.5, from: '', to: '' }, 'MINUTES_BAD'],
  [{ to: '' }, 'HOURS_BAD'],
  [{ from: '25:00' }, 'HOURS_BAD'],
  [{ from: '10:15', to: '09:30' }, 'HOURS_TURNED'],
  [{ reason: ' \n ' }, 'REASON_EMPTY'],
  [{ reason: 'x'.repeat(501) }, 'REASON_LONG'],
  [{ reason: 'Incapacidad, día completo' }, 'REASON_WHOLE_DAY'],
  [{ minutes: 481, from: '', to: '' }, 'MINUTES_BEYOND_SHIFT'],
  [{ requestId: 'con espacio' }, 'REQUEST_ID_BAD'],
])('refuses %j and writes nothing', (wrong, code) => {
  const before = context.book.snapshot();
  expect(() => reportDowntime(context, { ...REPORT, ...wrong })).toThrow(code);
  expect(context.book.snapshot()).toEqual(before);
  expect(context.sent).toEqual([]);
});

it('refuses hours that another downtime has already', () => {
  reportDowntime(context, REPORT);
  const again = { ...REPORT, requestId: 'corte-2', from: '10:00', to: '10:30', minutes: 30 };
  expect(() => reportDowntime(context, again)).toThrow('DOWNTIME_OVERLAPS');
});

it('refuses whom the base does not know', () => {
  context.userEmail = 'nadie@example.com';
  expect(() => reportDowntime(context, REPORT)).toThrow('CALLER_UNKNOWN');
});

it('leaves nothing of a row that Google does not take', () => {
  const there = tab();
  const write = there.write.bind(there);
  jest.spyOn(there, 'write').mockImplementation((row, column, rows) => {
    if (column === 4) throw new Error('La celda no admite ese dato');
    write(row, column, rows);
  });
  jest
    .spyOn(context.book, 'tab')
    .mockImplementation((name) =>
      name === 'NOVEDADES' ? there : (context.book.tabs().find((one) => one.name === name) ?? null),
    );
  const before = there.lastRow();
  expect(() => reportDowntime(context, REPORT)).toThrow('DOWNTIME_REFUSED');
  expect(there.lastRow()).toBe(before);
});
