// What escalations go by: Configuración and FESTIVOS, kept, and read anew where that is old.
import {
  currentPolicy,
  emailsOn,
  forgetEscalationPolicy,
  keepEscalationPolicy,
  policyFrom,
} from '../../src/escalations/policy';
import { install } from '../../src/workbook/install';
import { layoutFrom } from '../../src/workbook/layoutStore';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

function installed(daysOff: (string | Date)[][] = []): MemoryContext {
  const seeds = [{ name: 'FESTIVOS', rows: [['FECHA', 'NOMBRE'], ...daysOff] }];
  const context = memoryContext(new MemoryBook(seeds), 'begona@example.com', '2022-09-16 08:00:00');
  install(context);
  return context;
}

const layoutIn = (context: MemoryContext) => layoutFrom(context.kept)!;
const kept = (context: MemoryContext) => keepEscalationPolicy(context, context.kept, layoutIn(context));

function set(context: MemoryContext, key: string, value: string): void {
  const tab = context.book.tab('Configuración')!;
  const row = tab.values(1, 1, tab.lastRow(), 1).findIndex(([cell]) => cell === key) + 1;
  tab.write(row, 3, [[value]]);
}

it('counts with the days off of the team, however their dates are written', () => {
  const context = installed([
    [bogota('2022-09-19'), 'Jornada de bienestar'],
    ['20/09/2022', 'Inventario'],
    ['21-sep', 'Aniversario'],
    ['pronto', 'Por definir'],
  ]);
  const { term, daysOff } = kept(context);
  expect(daysOff).toEqual([
    { date: '2022-09-19', name: 'Jornada de bienestar' },
    { date: '2022-09-20', name: 'Inventario' },
    { date: '2022-09-21', name: 'Aniversario' },
  ]);
  expect(term.calendar.nameOfDayOff('2022-09-19')).toBe('Jornada de bienestar');
  expect(policyFrom(context.kept)?.daysOff).toEqual(daysOff);
});

it('finds the days off again after somebody moved their columns', () => {
  const context = installed([['20/09/2022', 'Inventario']]);
  context.book.tab('FESTIVOS')!.write(1, 1, [
    ['NOMBRE', 'FECHA'],
    ['Inventario', '20/09/2022'],
  ]);
  expect(kept(context).daysOff).toEqual([{ date: '2022-09-20', name: 'Inventario' }]);
});

it('takes its days, and whether Saturday counts, from the settings', () => {
  const context = installed();
  set(context, 'daysToAlert', '4');
  set(context, 'daysDue', '10');
  set(context, 'saturdayIsBusinessDay', 'sí');
  const { term } = kept(context);
  expect([term.alertAfter, term.dueAfter]).toEqual([4, 10]);
  expect(term.calendar.isBusinessDay('2022-09-17')).toBe(true);
});

it('is as kept today and tomorrow, read anew later, and once somebody has edited it', () => {
  const context = installed();
  kept(context);
  set(context, 'daysDue', '10');
  const dueAfter = (date: string) =>
    currentPolicy({ ...context, now: { date, time: '08:00:00' } }, context.kept, layoutIn(context)).term
      .dueAfter;
  expect(dueAfter('2022-09-16')).toBe(8);
  expect(dueAfter('2022-09-17')).toBe(8);
  expect(dueAfter('2022-09-18')).toBe(10);
  forgetEscalationPolicy(context.properties);
  expect(policyFrom(context.kept)).toBeNull();
  expect(dueAfter('2022-09-16')).toBe(10);
});

it('keeps many days off, in values that Google lets in', () => {
  const days = Array.from({ length: 400 }, (_, index) => [
    bogota(new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10)),
    `Día de descanso número ${index}`,
  ]);
  const context = installed(days);
  expect(kept(context).daysOff).toHaveLength(400);
  expect(policyFrom(context.kept)?.daysOff).toHaveLength(400);
  expect(Math.max(...Object.values(context.kept).map((value) => value.length))).toBeLessThan(4500);
});

it('knows who holds a role on a day', () => {
  const role = [
    { from: '2022-07-01', emails: ['ana@example.com'] },
    { from: '2023-01-02', emails: [] },
  ];
  expect(emailsOn(role, '2022-06-30')).toEqual([]);
  expect(emailsOn(role, '2022-12-31')).toEqual(['ana@example.com']);
  expect(emailsOn(role, '2023-01-02')).toEqual([]);
});
