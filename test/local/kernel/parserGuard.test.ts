import { guardSyntax } from '../../../scripts/local/kernel/parserGuard';
import { google } from '../../support/google';

const refusal = (source: string): string | null => {
  try {
    guardSyntax('cases/Code', source);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("the parser of Google's editor", () => {
  it.each([
    ['class fields', 'class A { x = 1 }'],
    ['private members', 'class A { #p() {} }'],
    ['static fields', 'class A { static s = 1 }'],
    ['static blocks', 'class A { static { } }'],
    ['BigInt literals', 'const n = 10n'],
    ['hexadecimal BigInt literals', 'const n = 0xfn'],
    ['numeric separators', 'const n = 1_000'],
    ['imports on demand', 'const m = import("x")'],
    ['imports', 'import x from "x"'],
    ['exports', 'export const x = 1'],
    ['await at the top', 'await 1'],
    ['what no parser takes', 'function f( {'],
  ])('refuses %s', (_what, source) => {
    expect(refusal(`\n\n${source}`)).toMatch(/^Syntax error: .+ line: [34] file: cases\/Code\.gs$/);
  });

  it.each([
    'class A { constructor() { this.x = 1 } get y() { return 2 } static s() {} }',
    'const f = async ({ a, ...rest }) => a?.b ?? rest; for (const [k, v] of Object.entries({})) f`x${k}`',
    'const hex = 0xAB, big = BigInt("10"), n = 1e3, text = "10n 1_000 #p import(x)" // class A { x = 1 }',
    'const re = /1_000n/u; label: for (;;) { break label }',
    '#!/usr/bin/env node',
  ])('takes what it knows: %s', (source) => {
    expect(refusal(source)).toBeNull();
  });

  it('keeps a project from running at all', () => {
    const report = google({ 'A.gs': 'function main() { return 1 }', 'B.gs': 'class B { x = 1 }' });
    expect(report.error).toEqual({
      name: 'SyntaxError',
      message: expect.stringMatching(/file: B\.gs$/) as string,
    });
  });
});
