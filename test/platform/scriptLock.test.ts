// One writer at a time: what the lock promises around a use case.
/// <reference types="google-apps-script" />
import { KnownError } from '../../src/knownError';
import { scriptLock } from '../../src/platform/scriptLock';

function withLock(tryLock: () => boolean) {
  const events: string[] = [];
  const service = {
    getScriptLock: () => ({ tryLock, releaseLock: () => void events.push('release') }),
  };
  Object.assign(globalThis, { LockService: service });
  return { events, lock: scriptLock(() => void events.push('flush')) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LockService');
});

describe('the script lock', () => {
  it('commits what was written before it lets go', () => {
    const { events, lock } = withLock(() => true);
    expect(lock.hold(() => events.push('work'))).toBe(1);
    expect(events).toEqual(['work', 'flush', 'release']);
  });

  it('says BUSY and does nothing where another execution holds it', () => {
    const { events, lock } = withLock(() => false);
    expect(() => lock.hold(() => events.push('work'))).toThrow(new KnownError('BUSY'));
    expect(events).toEqual([]);
  });

  it('says BUSY where Google refuses to queue for it', () => {
    const { lock } = withLock(() => {
      throw new Error('There are too many LockService operations against the same script.');
    });
    expect(() => lock.hold(() => 1)).toThrow(new KnownError('BUSY'));
  });

  it('lets go and passes on the error of the work', () => {
    const { events, lock } = withLock(() => true);
    const fail = () => {
      throw new Error('no');
    };
    expect(() => lock.hold(fail)).toThrow('no');
    expect(events).toEqual(['flush', 'release']);
  });
});
