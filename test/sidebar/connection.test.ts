// Losses of connection, measured from the first failure to the first answer.
import { ConnectionWatch } from '../../src/sidebar/connectionWatch';
import { deviceStore } from '../../src/sidebar/deviceStore';
import { MemoryStorage } from './memoryStorage';

const START = Date.UTC(2022, 8, 16, 15, 42, 0);

function watch(storage: MemoryStorage): { connection: ConnectionWatch; at: (second: number) => void } {
  let now = START;
  const connection = new ConnectionWatch(
    deviceStore(() => storage, 'base'),
    () => now,
  );
  return { connection, at: (second) => (now = START + second * 1000) };
}

it('lasts from the first call that failed to the first that was answered', () => {
  const { connection, at } = watch(new MemoryStorage());
  at(10);
  connection.failed(START);
  at(40);
  connection.failed(START + 30_000);
  at(65);
  connection.answered();
  connection.answered();
  expect(connection.current()).toEqual({
    open: null,
    past: [{ from: '2022-09-16T10:42:00', to: '2022-09-16T10:43:05' }],
  });
});

it('is not over by an answer to what was asked before it began', () => {
  const { connection, at } = watch(new MemoryStorage());
  at(10);
  connection.failed(START + 10_000);
  at(12);
  connection.answered(START + 5_000);
  expect(connection.current().open?.from).toBe('2022-09-16T10:42:10');
  connection.answered(START + 11_000);
  expect(connection.current().open).toBeNull();
});

it('tells that it lasts', () => {
  const { connection } = watch(new MemoryStorage());
  const seen: unknown[] = [];
  connection.subscribe(() => seen.push(connection.current().open?.from));
  connection.failed(START);
  connection.answered();
  expect(seen).toEqual(['2022-09-16T10:42:00', undefined]);
});

it('of a loss that nobody saw end keeps what was seen of it', () => {
  const storage = new MemoryStorage();
  const first = watch(storage);
  first.at(20);
  first.connection.failed(START);
  const second = watch(storage);
  expect(second.connection.current()).toEqual({
    open: null,
    past: [{ from: '2022-09-16T10:42:00', to: '2022-09-16T10:42:20' }],
  });
});

it('begins afresh where the device keeps something else', () => {
  const storage = new MemoryStorage();
  storage.setItem('gestion.cortes', '{');
  expect(watch(storage).connection.current()).toEqual({ open: null, past: [] });
});
