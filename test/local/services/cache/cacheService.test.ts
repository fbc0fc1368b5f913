import { CacheService } from '../../../../scripts/local/services/cache/cacheService';
import { newState } from '../../../support/google';
import { newExecution } from '../newExecution';

const cacheOf = (x = newExecution()) => new CacheService(x).getScriptCache();

describe('a cache', () => {
  it('gives back what was put, and null for what was not', () => {
    const cache = cacheOf();
    cache.put('k', 'v');
    expect([cache.get('k'), cache.get('other')]).toEqual(['v', null]);
  });

  it('forgets after ten minutes, or after the seconds given', () => {
    const x = newExecution({ limitMs: 1e9 });
    const cache = cacheOf(x);
    cache.put('default', 'v');
    cache.put('short', 'v', 2);
    x.sleep(3_000);
    expect(cache.getAll(['default', 'short'])).toEqual({ default: 'v' });
    x.sleep(600_000);
    expect(cache.get('default')).toBeNull();
  });

  it('never keeps a value longer than six hours', () => {
    const x = newExecution({ limitMs: 1e9 });
    const cache = cacheOf(x);
    cache.put('k', 'v', 100_000);
    x.sleep(21_600_000);
    expect(cache.get('k')).toBeNull();
  });

  it('refuses empty keys, keys over 250 characters and values over 100 KB', () => {
    const cache = cacheOf();
    for (const key of [null, '']) expect(() => cache.put(key, 'x')).toThrow('Invalid argument: key');
    cache.put('k'.repeat(250), 'x'.repeat(102_400));
    expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
  });

  it('stores the text of an object and of null', () => {
    const cache = cacheOf();
    cache.putAll({ o: { a: 1 }, n: null });
    expect(cache.getAll(['o', 'n'])).toEqual({ o: '[object Object]', n: 'null' });
  });

  it('drops its oldest hundred and one at 1,001 items, whatever was read', () => {
    const cache = cacheOf(newExecution({ limitMs: 1e9 }));
    for (let index = 0; index < 1_000; index++) cache.put(`k${index}`, 'v');
    cache.get('k0');
    for (let index = 1_000; index < 1_050; index++) cache.put(`k${index}`, 'v');
    const survivors = Object.keys(cache.getAll(Array.from({ length: 1_050 }, (_, index) => `k${index}`)));
    expect([survivors.length, survivors[0]]).toEqual([949, 'k101']);
  });

  it('removes one key or many', () => {
    const cache = cacheOf();
    cache.putAll({ a: '1', b: '2', c: '3' });
    cache.remove('a');
    cache.removeAll(['b', 'nothing']);
    expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
  });

  it('outlives the execution, and a user’s is seen by that user only', () => {
    const state = newState();
    new CacheService(newExecution({ state })).getUserCache().put('k', 'v');
    const later = new CacheService(newExecution({ state }));
    const other = new CacheService(newExecution({ state, effectiveUser: 'bo@example.com' }));
    expect([later.getUserCache().get('k'), other.getUserCache().get('k')]).toEqual(['v', null]);
  });

  it('of the document is not there where the script is not bound', () => {
    expect(new CacheService(newExecution({ bound: false })).getDocumentCache()).toBeNull();
  });
});
