import { CallQueue, mostAtOnce } from '../../../../../scripts/local/page/client/frames/callQueue';

it('lets ten calls run at once and the others in order as those end', () => {
  const queue = new CallQueue();
  const started: number[] = [];
  for (let call = 0; call < 13; call += 1) queue.add(() => started.push(call));
  expect(started).toHaveLength(mostAtOnce);
  queue.done();
  queue.done();
  expect(started.slice(mostAtOnce)).toEqual([10, 11]);
  for (let ended = 0; ended < 11; ended += 1) queue.done();
  queue.add(() => started.push(99));
  expect(started.slice(mostAtOnce)).toEqual([10, 11, 12, 99]);
});
