// The script lock: one writer at a time, and nothing left unwritten when it is let go.
import type { LockPort } from '../context';
import { KnownError } from '../knownError';

const PATIENCE_MS = 20000;

/** `flush` commits buffered writes: Google asks for it before `releaseLock` (D). */
export function scriptLock(flush: () => void): LockPort {
  return {
    hold<T>(work: () => T): T {
      const lock = LockService.getScriptLock();
      if (!acquired(lock)) throw new KnownError('BUSY');
      try {
        return committed(work, flush);
      } finally {
        lock.releaseLock();
      }
    },
  };
}

function acquired(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(PATIENCE_MS);
  } catch {
    // Under heavy polling Google throws "too many LockService operations" (P): busy all the same.
    return false;
  }
}

function committed<T>(work: () => T, flush: () => void): T {
  let result: T;
  try {
    result = work();
  } catch (error) {
    try {
      flush();
    } catch {
      // The first error says more than a write that it left behind.
    }
    throw error;
  }
  flush();
  return result;
}
