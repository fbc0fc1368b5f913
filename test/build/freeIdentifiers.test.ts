// Names that a script uses and does not declare, and only those.
import { freeIdentifiers } from '../../scripts/build/freeIdentifiers';

const free = (code: string) => [...freeIdentifiers(code).keys()].sort();

it.each([
  ['process.exit()', ['process']],
  ['new URL(a)', ['URL', 'a']],
  ['f(function g() { return fetch; })', ['f', 'fetch']],
  ['var o = { Buffer };', ['Buffer']],
  ['var { length = crypto } = [];', ['crypto']],
  ['class A extends Base {}', ['Base']],
  ['x = 1', ['x']],
  ['tag`${inner}`', ['inner', 'tag']],
  ['{ let process = 1; } process;', ['process']],
  ['try {} catch (error) {} error;', ['error']],
])('finds those of %s', (code, names) => {
  expect(free(code)).toEqual(names);
});

it.each([
  'var process = 1; process.exit;',
  'function f(URL, { a: fetch, ...rest }, [crypto] = []) { return [URL, fetch, crypto, rest, f]; }',
  'var o = { process: 1, fetch() {}, get URL() { return 2; } }; o.process; o.Buffer;',
  'outer: for (const i of []) { for (let j in {}) { if (i === j) continue outer; } }',
  'class A { process() { return new.target; } }',
  'try { throw 1; } catch ({ message }) { message; }',
  "if (typeof process === 'object') process.exit();",
  "var a = typeof navigator !== 'undefined' && navigator.userAgent;",
  "var a = typeof URL === 'function' ? new URL('x:y') : null;",
  'typeof window;',
  '(function () { return h; function h() {} })();',
])('finds none in %s', (code) => {
  expect(free(code)).toEqual([]);
});

it('says on which line a name is first used', () => {
  expect(freeIdentifiers('var a;\n\na = process;\nprocess;')).toEqual(new Map([['process', 3]]));
});
