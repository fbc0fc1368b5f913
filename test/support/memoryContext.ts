// A whole Context in memory: a book, properties that a test can look into, and a lock that can be busy.
import type { Context } from '../../src/context';
import { KnownError } from '../../src/knownError';
import type { Mail } from '../../src/mail';
import type { MemoryBook } from './memoryBook';

export interface MemoryContext extends Context {
  book: MemoryBook;
  /** The properties as they stand. */
  kept: Record<string, string>;
  /** Whether another execution holds the lock. */
  setBusy(busy: boolean): void;
  /** The mails that went out. */
  sent: Mail[];
  /** Recipients left; each mail takes as many as it has. */
  mailQuota: number;
  /** What Google answers instead of sending; null where it sends. */
  mailError: Error | null;
}

/** `moment` is Bogotá's wall clock, `2022-09-16 10:42:07`. */
export function memoryContext(
  book: MemoryBook,
  userEmail = '',
  moment = '2022-09-16 10:42:07',
): MemoryContext {
  const kept: Record<string, string> = {};
  let busy = false;
  const context: MemoryContext = {
    book,
    kept,
    sent: [],
    mailQuota: 1500,
    mailError: null,
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
      setAll(values) {
        Object.assign(kept, values);
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
    mail: {
      remainingQuota: () => context.mailQuota,
      send(mail) {
        if (context.mailError) throw context.mailError;
        context.mailQuota -= `${mail.to},${mail.cc}`.split(',').filter((address) => address.trim()).length;
        context.sent.push(mail);
      },
    },
  };
  return context;
}
