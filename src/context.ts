// What a use case may touch, and nothing more. The platform fills it; tests fill it with values.
import type { MailPort } from './mail';
import type { Book } from './workbook/book';

/** Wall-clock time in America/Bogota. */
export interface WallTime {
  /** ISO date, `2022-09-16`. */
  date: string;
  /** 24 hours, `10:42:07`. */
  time: string;
}

/** Small texts that outlive an execution, shared by all users of the base. */
export interface PropertyStore {
  /** All of them in one call; a copy. */
  all(): Record<string, string>;
  set(key: string, value: string): void;
  /** Several at once: one call, all or none. */
  setAll(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}

export interface LockPort {
  /** Runs `work` alone; throws the known error `BUSY` when the lock cannot be had. Always releases. */
  hold<T>(work: () => T): T;
}

export interface Context {
  book: Book;
  properties: PropertyStore;
  lock: LockPort;
  mail: MailPort;
  /** Who acts, as Google says it: `''` where it does not. */
  userEmail: string;
  now: WallTime;
}
