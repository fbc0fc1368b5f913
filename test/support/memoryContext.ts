// A whole Context in memory: a book, properties that a test can look into, and a lock that can be busy.
import type { Context } from '../../src/context';
import { KnownError } from '../../src/knownError';
import type { MemoryBook } from './memoryBook';

export interface MemoryContext extends Context {
  book: MemoryBook;
  /** The properties as they stand. */
  kept: Record<string, string>;
  /** Whether another execution holds the lock. */
  setBusy(busy: boolean): void;
}

/** `moment` is Bogotá's wall clock, `2022-09-16 10:42:07`. */
export function memoryContext(
  book: MemoryBook,
  userEmail = '',
  moment = '2022-09-16 10:42:07',
): MemoryContext {
  const kept: Record<string, string> = {};
  let busy = false;
  return {
    book,
    kept,
    userEmail,
    now: { date: moment.slice(0, 10), time: moment.slice(11) },
    setBusy(now) {
      busy = now;
    },
    properties: {
      all: () => ({ ...kept }),
      set(key, value) {
        kept[key] = value;
      },
      remove(key) {
        delete kept[key];
      },
    },
    lock: {
      hold(work) {
        if (busy) throw new KnownError('BUSY');
        const result = work();
        book.flush();
        return result;
      },
    },
  };
}
