import { leavesBuiltIns } from '../../../scripts/local/kernel/builtInNames';
import { google } from '../../support/google';

it.each([
  ['a function', 'function Map() { return "own"; }', 'Map()'],
  ['a variable', 'var Set = "own";', 'Set'],
  ['a variable within a block', 'if (true) { var Symbol = "own"; }', 'Symbol'],
  ['one of several variables', 'const one = 1, Number = "own";', 'Number'],
  ['what it takes apart', 'let { Promise } = { Promise: "own" };', 'Promise'],
  ['a class', 'class Error { static toString() { return "own"; } }', 'String(Error)'],
  ['a property of the global object', 'globalThis.parseInt = () => "own";', 'parseInt("7")'],
])('a script may have %s of a built-in’s name', (_what, source, asked) => {
  expect(leavesBuiltIns(source)).toBe(false);
  expect(google(`${source}\nfunction main() { return ${asked}; }`).result).toBe('own');
});

it('a script may put a value in a built-in’s place, and finds the built-ins in the global object still', () => {
  const source =
    'function main() { const same = Math === globalThis.Math; Map = "own"; return [same, Map]; }';
  expect(leavesBuiltIns(source)).toBe(true);
  expect(google(source).result).toEqual([true, 'own']);
});
