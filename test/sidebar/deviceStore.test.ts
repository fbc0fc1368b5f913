// The device's memory: what outlives the window, and what happens where the browser gives none.
import { deviceStore } from '../../src/sidebar/deviceStore';
import { MemoryStorage } from './memoryStorage';

it('keeps what it is given, and finds it by the beginning of its key', () => {
  const storage = new MemoryStorage();
  const store = deviceStore(() => storage, 'base');
  store.write('caso.1', 'uno');
  store.write('otro', 'dos');
  expect(deviceStore(() => storage, 'base').read('caso.1')).toBe('uno');
  expect(store.keys('caso.')).toEqual(['caso.1']);
  expect(store.durable()).toBe(true);
});

it('shows one base nothing of what waits for another, and takes nothing of it away', () => {
  const storage = new MemoryStorage();
  const [one, other] = ['uno', 'otro'].map((base) => deviceStore(() => storage, base));
  one.write('caso.1', 'de uno');
  expect([other.read('caso.1'), other.keys('caso.')]).toEqual([null, []]);
  other.remove('caso.1');
  other.write('caso.1', 'de otro');
  expect(one.read('caso.1')).toBe('de uno');
});

it.each([
  [
    'throws when it is asked for',
    () => {
      throw new Error('SecurityError');
    },
  ],
  ['is not there', () => null],
  [
    'takes nothing',
    () => {
      const storage = new MemoryStorage();
      storage.full = true;
      return storage;
    },
  ],
])('works from memory, and says so, where the storage %s', (_name, open) => {
  const store = deviceStore(open, 'base');
  store.write('caso.1', 'uno');
  expect(store.durable()).toBe(false);
  expect(store.read('caso.1')).toBe('uno');
  expect(store.keys('caso.')).toEqual(['caso.1']);
  store.remove('caso.1');
  expect(store.read('caso.1')).toBeNull();
});

it('keeps in memory what a full storage refuses, and is durable again once it is taken', () => {
  const storage = new MemoryStorage();
  const store = deviceStore(() => storage, 'base');
  store.write('caso.1', 'uno');
  storage.full = true;
  store.write('caso.1', 'uno mejor');
  expect([store.read('caso.1'), store.durable()]).toEqual(['uno mejor', false]);
  storage.full = false;
  store.write('caso.1', 'uno mejor');
  expect([storage.getItem('base/caso.1'), store.durable()]).toEqual(['uno mejor', true]);
});
