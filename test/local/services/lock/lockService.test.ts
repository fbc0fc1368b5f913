import { LockService } from '../../../../scripts/local/services/lock/lockService';
import { newBook } from '../../../support/newBook';
import { newExecution } from '../newExecution';

function twoExecutions() {
  const book = newBook();
  const a = newExecution({ book });
  const b = newExecution({ book, effectiveUser: 'bo@example.com' });
  return { a, b, lockOfA: new LockService(a), lockOfB: new LockService(b) };
}

describe('a lock', () => {
  it('is taken where it is free, and taking it again changes nothing', () => {
    const lock = new LockService(newExecution()).getScriptLock();
    expect([lock.tryLock(0), lock.tryLock(10_000), lock.hasLock()]).toEqual([true, true, true]);
  });

  it('keeps another execution waiting for its whole time, in simulated time', () => {
    const { b, lockOfA, lockOfB } = twoExecutions();
    lockOfA.getScriptLock().tryLock(0);
    const start = b.now();
    expect(lockOfB.getScriptLock().tryLock(5_000)).toBe(false);
    expect(b.now() - start).toBe(5_050);
  });

  it('says in Google’s words that the wait was too long', () => {
    const { lockOfA, lockOfB } = twoExecutions();
    lockOfA.getScriptLock().waitLock(0);
    expect(() => lockOfB.getScriptLock().waitLock(1_000)).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is free for others after its release, and after the end of the execution that held it', () => {
    const { a, lockOfA, lockOfB } = twoExecutions();
    lockOfA.getScriptLock().tryLock(0);
    lockOfA.getScriptLock().releaseLock();
    expect(lockOfB.getScriptLock().tryLock(0)).toBe(true);
    lockOfB.getScriptLock().releaseLock();
    lockOfA.getScriptLock().tryLock(0);
    a.end();
    expect(lockOfB.getScriptLock().tryLock(0)).toBe(true);
  });

  it('is not released by an execution that does not hold it', () => {
    const { lockOfA, lockOfB } = twoExecutions();
    lockOfA.getScriptLock().tryLock(0);
    lockOfB.getScriptLock().releaseLock();
    expect(lockOfA.getScriptLock().hasLock()).toBe(true);
  });

  it('is got by a waiting execution when the holder lets go while it sleeps', () => {
    const { b, lockOfA, lockOfB } = twoExecutions();
    lockOfA.getScriptLock().tryLock(0);
    const sleep = b.sleep.bind(b);
    b.sleep = (milliseconds) => {
      lockOfA.getScriptLock().releaseLock();
      sleep(milliseconds);
    };
    expect(lockOfB.getScriptLock().tryLock(1_000)).toBe(true);
  });

  it('of a negative time fails at once', () => {
    const lock = new LockService(newExecution()).getScriptLock();
    expect(lock.tryLock(-100)).toBe(false);
    expect(() => lock.waitLock(-100)).toThrow(/Lock timeout/);
  });

  it('of the script, of the document and of each user are different locks', () => {
    const { lockOfA, lockOfB } = twoExecutions();
    lockOfA.getUserLock().tryLock(0);
    expect(lockOfB.getUserLock().tryLock(0)).toBe(true);
    lockOfA.getScriptLock().tryLock(0);
    expect(lockOfB.getDocumentLock()?.tryLock(0)).toBe(true);
  });

  it('of the document is not there where the script is not bound', () => {
    expect(new LockService(newExecution({ bound: false })).getDocumentLock()).toBeNull();
  });
});
