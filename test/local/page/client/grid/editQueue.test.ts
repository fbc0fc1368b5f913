import {
  ConnectionLost,
  EditQueue,
  type Edit,
} from '../../../../../scripts/local/page/client/grid/editQueue';
import type { EditAnswer } from '../../../../../scripts/local/page/protocol';

const edit = (text: string): Edit => ({ sheetId: 1, row: 2, column: 3, values: [[text]] });
const taken: EditAnswer = { error: null, changed: [] };

function queueOf(
  send: (edit: Edit) => Promise<EditAnswer>,
  connected: () => Promise<void> = () => Promise.resolve(),
) {
  const settled: string[] = [];
  const waiting: number[] = [];
  const queue = new EditQueue({
    ...{ send, connected, onWaiting: (count: number) => waiting.push(count) },
    settled: ({ values }) => settled.push(values[0]![0]!),
  });
  return { queue, settled, waiting };
}

it('sends one edit at a time, in the order in which they were made', async () => {
  let atOnce = 0;
  let most = 0;
  const { queue, settled } = queueOf(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await Promise.resolve();
    atOnce -= 1;
    return taken;
  });
  for (const text of ['a', 'b', 'c']) queue.push(edit(text));
  await queue.idle();
  expect({ settled, most }).toEqual({ settled: ['a', 'b', 'c'], most: 1 });
});

it('keeps an edit that did not arrive and sends it again, before those after it, when there is a connection', async () => {
  let failures = 2;
  const { queue, settled, waiting } = queueOf(() => {
    failures -= 1;
    return failures >= 0 ? Promise.reject(new ConnectionLost()) : Promise.resolve(taken);
  });
  queue.push(edit('a'));
  queue.push(edit('b'));
  await queue.idle();
  expect(settled).toEqual(['a', 'b']);
  expect(waiting.at(-1)).toBe(0);
});

it('says that a cell is pending until the last of its edits is answered', async () => {
  const { queue } = queueOf(() => Promise.resolve(taken));
  queue.push(edit('a'));
  queue.push(edit('b'));
  expect(queue.isPending(1, 2, 3)).toBe(true);
  expect(queue.isPending(1, 2, 4)).toBe(false);
  await queue.idle();
  expect(queue.isPending(1, 2, 3)).toBe(false);
});
