// A script that no compiler has brought down is refused where Google's save-time parser would refuse it.
import { checkScript } from '../../scripts/build/checkScript';

const check = (code: string) => () => checkScript({ code, exports: [] }, []);

it.each([
  'let a = 10n;',
  'let a = 1_000;',
  'class A { b = 1 }',
  'class A { static b = 1 }',
  'class A { #b() {} }',
  'class A { static {} }',
  "import 'x';",
  'export const a = 1;',
  'let a = import.meta;',
  'await a;',
])('refuses %s', (code) => {
  expect(check(`let first = 1;\n${code}`)).toThrow(expect.objectContaining({ code: 'REFUSED_SYNTAX' }));
  expect(check(`let first = 1;\n${code}`)).toThrow(
    /^Google no guardaría este script\. Syntax error: .* file: Code\.gs$/,
  );
});

it.each([
  'class A { constructor() { this.b = 1; } get c() { return this.b; } static d() {} }',
  'async function a() { await b(); } function b() {}',
  "let a = 'import x; 10n; 1_000; #b';",
  'let a_1 = 1e3, a = {}, b = a?.c ?? {...a}; for (const [k, v] of Object.entries(a)) ({ k, v });',
  'let a = /1_000n/su, b = `${a}_1`;',
])('lets %s pass', (code) => {
  expect(check(code)).not.toThrow();
});
