// What Google's save-time parser refuses is found in a script that no compiler has brought down.
import { refusedSyntax } from '../../scripts/build/refusedSyntax';

it.each([
  ['let a = 10n;', 'un literal BigInt'],
  ['let a = 1_000;', 'un número con separadores «_»'],
  ['class A { b = 1 }', 'un campo de clase «b»'],
  ['class A { static b = 1 }', 'un campo de clase «b»'],
  ['class A { #b() {} }', 'un miembro privado «#b»'],
  ['class A { static {} }', 'un bloque static de clase'],
  ["import 'x';", 'un import o export: Google no tiene módulos'],
  ['export const a = 1;', 'un import o export: Google no tiene módulos'],
  ["import('x');", 'un import()'],
  ['let a = import.meta;', 'import.meta'],
  ['await a;', 'un await fuera de función'],
])('refuses %s', (code, what) => {
  expect(refusedSyntax(`let first = 1;\n${code}`)).toContainEqual({ line: 2, what });
});

it.each([
  'class A { constructor() { this.b = 1; } get c() { return this.b; } static d() {} }',
  'async function a() { await b; }',
  "let a = 'import x; 10n; 1_000; #b';",
  'let a_1 = 1e3, b = a?.c ?? {...a}; for (const [k, v] of Object.entries(a)) ({ k, v });',
  'let a = /1_000n/su, b = `${a}_1`;',
])('lets %s pass', (code) => {
  expect(refusedSyntax(code)).toEqual([]);
});
