// Every case reaches the base once, in order, whatever happens to calls, windows and connection.
import fc from 'fast-check';
import { ANSWER_LIMIT_MS } from '../../src/sidebar/outbox';
import { counts } from '../../src/sidebar/queue';
import { OWNER, SimulatedDevice, type Fate } from './simulatedDevice';

const LONG = 4 * 3600 * 1000;
const states = ({ outbox }: ReturnType<SimulatedDevice['open']>): string[] =>
  outbox.current().map((item) => item.state);

it('sends one at a time and tells where each stands', async () => {
  const device = new SimulatedDevice();
  const { outbox } = device.open();
  for (const requestId of ['a', 'b', 'c']) outbox.add({ requestId }, requestId, OWNER);
  await device.pass(0);
  expect(device.rows).toEqual(['a', 'b', 'c']);
  expect(device.mostAtOnce).toBe(1);
  expect(outbox.current().map((item) => item.place?.row)).toEqual([2, 3, 4]);
});

it('offers no taking back of a tweet that the base had already', async () => {
  const device = new SimulatedDevice();
  device.fates = ['known'];
  const { outbox } = device.open();
  outbox.add({ requestId: 'a' }, 'a', OWNER);
  await device.pass(0);
  const [{ state, place, remarks }] = outbox.current();
  expect({ state, place, remarks }).toEqual({ state: 'sent', place: null, remarks: ['ya está'] });
});

it('lets the next window send at once what a window that went was sending', async () => {
  const device = new SimulatedDevice();
  device.fates = ['silent'];
  const first = device.open();
  first.outbox.add({ requestId: 'a' }, 'a', OWNER);
  await device.pass(0);
  first.outbox.leave();
  first.close();
  device.open();
  await device.pass(0);
  expect(device.rows).toEqual(['a']);
});

it('keeps a case that failed before the ones after it, and waits longer each time', async () => {
  const device = new SimulatedDevice();
  device.fates = ['lost', 'lost', 'lost'];
  const { outbox } = device.open();
  outbox.add({ requestId: 'a' }, 'a', OWNER);
  outbox.add({ requestId: 'b' }, 'b', OWNER);
  await device.pass(6999);
  expect(device.calls).toEqual(['a', 'a', 'a']);
  await device.pass(1);
  expect(device.rows).toEqual(['a', 'b']);
});

it('says why a case waits, and tries at once when it is hurried', async () => {
  const device = new SimulatedDevice();
  device.fates = ['lost', 'lost', 'lost', 'lost', 'lost', 'lost'];
  const { outbox } = device.open();
  outbox.add({ requestId: 'a' }, 'a', OWNER);
  await device.pass(40_000);
  expect(outbox.current()[0]).toMatchObject({ state: 'waiting', problem: 'sin conexión' });
  outbox.hurry();
  await device.pass(0);
  expect(device.rows).toEqual(['a']);
});

it('takes a call without an answer for a failed one', async () => {
  const device = new SimulatedDevice();
  device.fates = ['silent'];
  const window = device.open();
  window.outbox.add({ requestId: 'a' }, 'a', OWNER);
  await device.pass(ANSWER_LIMIT_MS - 1);
  expect(states(window)).toEqual(['sending']);
  await device.pass(LONG);
  expect(states(window)).toEqual(['sent']);
});

it('lets the others pass a refused case, and sends it again in its place once it is mended', async () => {
  const device = new SimulatedDevice();
  device.fates = ['refused'];
  const window = device.open();
  window.outbox.add({ requestId: 'a', comment: 'x' }, 'a', OWNER);
  window.outbox.add({ requestId: 'b' }, 'b', OWNER);
  await device.pass(0);
  expect(states(window)).toEqual(['refused', 'sent']);
  expect(window.outbox.current()[0]).toMatchObject({
    problem: 'no',
    field: 'comment',
    draft: { comment: 'x' },
  });
  window.outbox.withdraw('a');
  window.outbox.add({ requestId: 'a', comment: 'y' }, 'a', OWNER);
  await device.pass(0);
  expect(device.rows).toEqual(['b', 'a']);
});

it('sends nothing before it knows as whom, and never as somebody else', async () => {
  const device = new SimulatedDevice();
  const { outbox } = device.open(null);
  outbox.add({ requestId: 'a' }, 'a', 'luz.mora@example.com');
  outbox.add({ requestId: 'b' }, 'b', null);
  await device.pass(LONG);
  expect(device.calls).toEqual([]);
  outbox.sendAs(OWNER);
  await device.pass(LONG);
  expect(device.rows).toEqual(['b']);
  expect(outbox.current().map((item) => [item.owner, item.state])).toEqual([
    ['luz.mora@example.com', 'waiting'],
    [OWNER, 'sent'],
  ]);
});

it('goes on after a reload in the middle of a call, without a second row', async () => {
  const device = new SimulatedDevice();
  device.fates = ['landed'];
  const first = device.open();
  first.outbox.add({ requestId: 'a' }, 'a', OWNER);
  first.close();
  const second = device.open();
  await device.pass(LONG);
  expect(device.rows).toEqual(['a']);
  expect(states(second)).toEqual(['sent']);
});

it('keeps in memory what the storage refuses, and sends it all the same', async () => {
  const device = new SimulatedDevice();
  device.storage.full = true;
  const window = device.open();
  window.outbox.add({ requestId: 'a' }, 'a', OWNER);
  await device.pass(0);
  expect(device.rows).toEqual(['a']);
  expect(states(window)).toEqual(['sent']);
});

it('keeps of sent cases no more than the key, but for the latest, and forgets yesterday’s', async () => {
  const device = new SimulatedDevice();
  const { outbox, close } = device.open();
  outbox.add({ requestId: 'a', comment: 'uno' }, 'a', OWNER);
  outbox.add({ requestId: 'b', comment: 'dos' }, 'b', OWNER);
  await device.pass(0);
  expect(outbox.current().map((item) => item.draft)).toEqual([
    { requestId: 'a' },
    { requestId: 'b', comment: 'dos' },
  ]);
  close();
  device.time += 24 * 3600 * 1000;
  expect(device.open().outbox.current()).toEqual([]);
});

it('brings every case to the base once and in order, through failures, reloads, repeats and two windows', async () => {
  const fate = fc.constantFrom<Fate>('answered', 'landed', 'lost', 'silent');
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('add' as const), window: fc.nat(1) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), for: fc.nat(90_000) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('reload' as const), window: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('again' as const), window: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('hurry' as const), window: fc.nat(1) }) },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 25 }),
      fc.array(step, { maxLength: 30 }),
      async (fates, steps) => {
        const device = new SimulatedDevice();
        device.fates = fates;
        const windows = [device.open(), device.open()];
        const made: string[] = [];
        for (const action of steps) {
          if (action.type === 'wait') {
            await device.pass(action.for);
            continue;
          }
          const { outbox, close } = windows[action.window];
          if (action.type === 'add') {
            made.push(`c${made.length}`);
            outbox.add({ requestId: made[made.length - 1] }, 'caso', OWNER);
          } else if (action.type === 'again' && made.length > 0) {
            const waits = outbox.current().find((item) => item.state === 'waiting');
            if (waits) outbox.add(waits.draft, 'caso', OWNER);
          } else if (action.type === 'reload') {
            close();
            windows[action.window] = device.open();
          } else outbox.hurry();
        }
        await device.pass(LONG);
        windows[0].outbox.refresh();
        expect(device.rows).toEqual(made);
        expect(counts(windows[0].outbox.current())).toEqual({ waiting: 0, refused: 0, sent: made.length });
      },
    ),
    { numRuns: 150 },
  );
});
