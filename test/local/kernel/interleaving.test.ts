import type { Injection } from '../../../scripts/local/kernel/injection';
import { google, newState } from '../../support/google';
import { newBook } from '../../support/newBook';

/** Runs another execution right before the first call of that name, on the same book and state. */
function between(name: string, other: (at: number) => void): Injection {
  let done = false;
  return {
    beforeCall(_n, called, at) {
      if (called === name && !done) {
        done = true;
        other(at);
      }
      return undefined;
    },
  };
}

describe('two executions at once', () => {
  const increment = `
    const properties = PropertiesService.getScriptProperties();
    const count = Number(properties.getProperty('count'));
    properties.setProperty('count', String(count + 1));`;

  it('lose an update of what one read and the other wrote meanwhile', () => {
    const shared = { book: newBook(), state: newState() };
    const inject = between('PropertiesService.Properties.setProperty', () => google(increment, shared));
    google(increment, { ...shared, inject });
    expect(shared.state.scriptProperties).toEqual({ count: '1' });
  });

  it("wait for one another's lock and give up after their time", () => {
    const shared = { book: newBook(), state: newState() };
    let inner: unknown;
    const inject = between('PropertiesService.getScriptProperties', (at) => {
      const source =
        'const at = Date.now(); return [LockService.getScriptLock().tryLock(3000), Date.now() - at >= 3000]';
      inner = google(source, { ...shared, at: new Date(at).toISOString() }).result;
    });
    const outer = google(`LockService.getScriptLock().waitLock(10); ${increment}`, { ...shared, inject });
    expect([outer.error, inner]).toEqual([null, [false, true]]);
    expect(google('return LockService.getScriptLock().tryLock(0)', shared).result).toBe(true);
  });

  it('keep their own globals, logs and counts', () => {
    let inner: unknown;
    const source = 'globalThis.mark = (globalThis.mark || 0) + 1; console.log(String(mark)); return mark';
    const inject = between('console.log', () => {
      const { result, logs, calls } = google(source);
      inner = [result, logs.length, calls.total];
    });
    const { result, logs, calls } = google(source, { inject });
    expect([inner, [result, logs.length, calls.total]]).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});
