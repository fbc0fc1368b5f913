import { installTriggers, type TriggerPort } from '../../src/escalations/installTriggers';
import { KnownError } from '../../src/knownError';
import { MemoryBook } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';

const ANA = 'ana@example.com';

/** One account's triggers, and in which order things happened to them. */
class Clock implements TriggerPort {
  readonly standing: { id: string; run: string; hour: number }[] = [];
  readonly events: string[] = [];
  room = 20;
  private given = 0;

  list() {
    return this.standing.map(({ id, run }) => ({ id, run }));
  }

  createDaily(run: string, hour: number): string {
    if (this.standing.length >= this.room)
      throw new Error('This script has too many triggers. Triggers must be deleted.');
    const id = String(++this.given);
    this.standing.push({ id, run, hour });
    this.events.push(`create ${run}`);
    return id;
  }

  remove(id: string): void {
    const index = this.standing.findIndex((trigger) => trigger.id === id);
    this.events.push(`remove ${this.standing[index].run}`);
    this.standing.splice(index, 1);
  }
}

const runs = ({ standing }: Clock) => standing.map(({ run, hour }) => `${run} ${String(hour)}`).sort();
const ALL = [
  'closeLastDays 20',
  'retrainSuggestions 2',
  'sendDailyAlerts 6',
  'sendWeeklyVerification 7',
  'watchDailyAlerts 9',
];

it('sets all clocks, and tells as whom they run', () => {
  const clock = new Clock();
  const context = memoryContext(new MemoryBook([]), ANA);
  expect(installTriggers(context, clock)).toMatchObject({ account: ANA, former: '', removed: 0 });
  expect(runs(clock)).toEqual(ALL);
});

it('changes nothing when it is repeated', () => {
  const clock = new Clock();
  const context = memoryContext(new MemoryBook([]), ANA);
  installTriggers(context, clock);
  const before = [...clock.events];
  expect(installTriggers(context, clock)).toMatchObject({ created: [], removed: 0 });
  expect(clock.events).toEqual(before);
});

it('sets new ones before old ones go, and leaves those of other functions', () => {
  const clock = new Clock();
  for (const run of ['sendDailyAlerts', 'sendDailyAlerts', 'other']) clock.createDaily(run, 4);
  clock.events.length = 0;
  expect(installTriggers(memoryContext(new MemoryBook([]), ANA), clock)).toMatchObject({ removed: 2 });
  expect(clock.events.map((event) => event.split(' ')[0])).toEqual([
    ...ALL.map(() => 'create'),
    'remove',
    'remove',
  ]);
  expect(runs(clock)).toEqual(['other 4', ...ALL].sort());
});

it('keeps the old ones running where Google has no room for new ones', () => {
  const clock = new Clock();
  clock.createDaily('sendDailyAlerts', 4);
  clock.room = 1;
  const context = memoryContext(new MemoryBook([]), ANA);
  expect(() => installTriggers(context, clock)).toThrow(new KnownError('TRIGGERS_FULL'));
  expect(runs(clock)).toEqual(['sendDailyAlerts 4']);
});

it('ends with one of each after a run that was cut off in the middle', () => {
  const clock = new Clock();
  const context = memoryContext(new MemoryBook([]), ANA);
  clock.room = 1;
  expect(() => installTriggers(context, clock)).toThrow();
  clock.room = 20;
  installTriggers(context, clock);
  expect(runs(clock)).toEqual(ALL);
});

it('tells of another account whose triggers go on', () => {
  const context = memoryContext(new MemoryBook([]), ANA);
  installTriggers(context, new Clock());
  const other = { ...context, userEmail: 'beto@example.com' };
  expect(installTriggers(other, new Clock())).toMatchObject({ account: 'beto@example.com', former: ANA });
});
