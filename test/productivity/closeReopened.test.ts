// A day that was closed and decided about much later is closed again and says so.
import { closeDay } from '../../src/productivity/closeDay';
import { closeReopened } from '../../src/productivity/closeReopened';
import { decideDowntime } from '../../src/productivity/decideDowntime';
import { reopenDay, reopenedDays } from '../../src/productivity/reopened';
import { memoryContext } from '../support/memoryContext';
import { MemoryBook } from '../support/memoryBook';
import { at, base, columnOf, tabOf } from './closeBase';
import { configure } from './downtimeBase';

const DAY = '2022-09-16';

it('takes a decision about an old day into its summary, marks it, and forgets the day', () => {
  const context = base();
  closeDay(context, { date: DAY });
  const shown = (field: 'goal' | 'state') =>
    tabOf(context, 'RESUMEN DIARIO').displayValues(3, columnOf(context, 'RESUMEN DIARIO', field), 1, 1)[0][0];
  expect(shown('goal')).toBe('56.5');
  configure(context, 'recipientCoordination', 'ana@example.com');
  at(context, '2022-10-03 09:00:00');
  const reject = { requestId: 'd-1', row: 2, decision: 'reject', note: 'Sin soporte' };
  decideDowntime(context, reject);
  expect(closeReopened(context)).toEqual([DAY]);
  expect([shown('goal'), shown('state')]).toEqual([
    '113',
    expect.stringMatching(/^Reabierto .* 03\/10\/2022/),
  ]);
  expect(closeReopened(context)).toEqual([]);
});

it('closes a day once more where it was changed while it was being closed', () => {
  const context = base();
  at(context, '2022-10-03 20:00:00');
  reopenDay(context.properties, DAY, '2022-10-03');
  const { lock } = context;
  let holds = 0;
  // Somebody decides just after the day was begun, and just before it is forgotten.
  context.lock = {
    hold: (work) => {
      holds += 1;
      if (holds === 2) reopenDay(context.properties, DAY, '2022-10-03');
      return lock.hold(work);
    },
  };
  expect(closeReopened(context)).toEqual([DAY]);
  expect(holds).toBeGreaterThan(2);
  expect(reopenedDays(context.kept)).toEqual([DAY]);
  expect(closeReopened(context)).toEqual([DAY]);
  expect(reopenedDays(context.kept)).toEqual([]);
});

it('keeps each day once, in order, and leaves to the next night what is too much for one', () => {
  const context = memoryContext(new MemoryBook([]), '', `${DAY} 20:00:00`);
  const days = Array.from({ length: 12 }, (_, index) => `2022-08-${String(30 - index)}`);
  for (const day of [...days, ...days]) reopenDay(context.properties, day, DAY);
  expect(reopenedDays(context.kept)).toEqual([...days].reverse());
  expect(closeReopened(context)).toHaveLength(10);
  expect(reopenedDays(context.kept)).toEqual(['2022-08-29', '2022-08-30']);
});
