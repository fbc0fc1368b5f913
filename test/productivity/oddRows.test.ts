// Rows as a busy team leaves them: out of order, late, at midnight, before a header was changed, in a tab renamed since.
import fc from 'fast-check';
import { bogotaMoment } from '../../src/calendar/civilTime';
import { dayStart } from '../../src/productivity/dayStart';
import { productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { ANA, anaTab, as, luzTab, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import type { MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

const WEEK = ['2022-09-12', '2022-09-13', '2022-09-14', '2022-09-15', '2022-09-16'];
const RANGE = { from: WEEK[0], to: WEEK[4], agent: ANA };

/** `n` tells one from another; every fifth is archived. */
function row(day: string, n: number, time = '09:30'): CellSeed[] {
  const code = n % 5 === 0 ? 'ARCHIVADO' : '302';
  const id = `46006210616612${String(n % 10)}_${String(70000 + n)}`;
  const date = { value: bogota(day), numberFormat: 'dd/mm/yyyy' };
  return [date, { typed: time }, 'fb', id, 'Vecina', '', `hola ${String(n)}`, 'Facebook Buen día.', code, ''];
}

const ROWS = Array.from({ length: 60 }, (_, n) => row(WEEK[Math.floor(n / 12)], n));
const COUNTED = WEEK.map((date, day) => {
  const archived = ROWS.slice(day * 12, day * 12 + 12).filter((cells) => cells[8] === 'ARCHIVADO').length;
  return { date, cases: 12 - archived, archived };
});

function newContext(rows: CellSeed[][]): MemoryContext {
  const context = teamContext(new MemoryBook([anaTab(rows), luzTab(), shiftsTab()]));
  install(context);
  return context;
}

const counted = (context: MemoryContext) =>
  productivity(context, RANGE).rows.map(({ date, cases, archived }) => ({ date, cases, archived }));
const ownWeek = (context: MemoryContext) =>
  dayStart(as(context, ANA))
    .week.slice(0, 5)
    .map(({ done }) => done);

function expectRight(context: MemoryContext): void {
  expect(counted(context)).toEqual(COUNTED);
  expect(ownWeek(context)).toEqual(COUNTED.map(({ cases }) => cases));
}

it('counts rows in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length, maxLength: ROWS.length }), (rows) =>
      expectRight(newContext(rows)),
    ),
    { numRuns: 8 },
  );
});

it('counts what is pasted late for its day, below newer rows or above older ones', () => {
  const context = newContext([...ROWS.slice(48), ...ROWS.slice(12, 48)]);
  const tab = context.book.tab('ANA')!;
  expect(counted(context).map(({ date }) => date)).toEqual(WEEK.slice(1));
  ROWS.slice(0, 12).forEach((cells, index) => {
    const [, time, ...rest] = cells as string[];
    tab.write(50 + index, 1, [[{ typed: '12/09/2022' }, time, ...rest].map((cell) => cell as string)]);
  });
  expectRight(context);
});

it.each([
  ['the first minute', '00:00:00'],
  ['the last second', '23:59:59'],
])('counts a moment typed in %s of a day for that day', (_what, time) => {
  const rows = ROWS.map((cells, n) => [
    { value: bogota(WEEK[Math.floor(n / 12)], time), numberFormat: 'dd/mm/yyyy hh:mm:ss' },
    ...cells.slice(1),
  ]);
  expectRight(newContext(rows));
});

it('counts the rows that stood there before a header was spelt otherwise or its column moved', () => {
  const context = newContext(ROWS);
  const tab = context.book.tab('ANA')!;
  tab.write(1, 1, [['Fecha de gestión']]);
  tab.write(1, 9, [['Tipificación']]);
  expectRight(context);
  const cells = tab.values(1, 1, tab.lastRow(), 10);
  tab.write(
    1,
    1,
    cells.map(([date, ...rest]) =>
      [...rest, date].map((cell) =>
        cell instanceof Date ? { typed: bogotaMoment(cell.getTime()).date } : cell,
      ),
    ),
  );
  expectRight(context);
});

it('counts in a tab that was renamed after the install, also where the shifts still say the old name', () => {
  const context = newContext(ROWS);
  Object.assign(context.book.tab('ANA')!, { name: 'Ana R. (largo)' });
  expectRight(context);
});
