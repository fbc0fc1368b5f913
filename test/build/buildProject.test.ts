// The build as a person meets it: what it makes of a good project, and the sentence for each bad one.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildProject } from '../../scripts/build/buildProject';
import { plantProject } from './plantedProject';

const build = (main: string, more: Record<string, string> = {}) =>
  buildProject(plantProject({ 'src/main.ts': main, ...more }), { minify: false });

async function builtCode(main: string, minify = false): Promise<string> {
  const root = plantProject({ 'src/main.ts': main });
  await buildProject(root, { minify });
  return readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
}

describe('a good project', () => {
  it.each([false, true])(
    'gets a top-level function for each export that hands over (minified: %s)',
    async (minify) => {
      const code = await builtCode(
        'export function add(a: number, b: number) { return a + b; } const hidden = () => 1; export { hidden as shown };',
        minify,
      );
      const scope = createContext({});
      new Script(code).runInContext(scope);
      expect(new Script('[add(2, 3), shown(), typeof hidden]').runInContext(scope).join()).toBe(
        '5,1,undefined',
      );
      expect(code).toContain('function add() { return App.add.apply(this, arguments); }');
    },
  );

  it('gives no stub to a type', async () => {
    const code = await builtCode('export type Amount = number; export function one(): Amount { return 1; }');
    expect(code).not.toContain('Amount');
  });

  it('has its newer syntax brought down to what Google saves', async () => {
    const code = await builtCode(`
      class Counter { #count = 1_000; static made = 0; step = 2; next() { return (this.#count += this.step); } }
      export function count(given?: { by?: number }) { return new Counter().next() + (given?.by ?? Counter.made); }
    `);
    const scope = createContext({});
    new Script(code).runInContext(scope);
    expect(new Script('count({ by: 5 })').runInContext(scope)).toBe(1007);
  });

  it('leaves in dist/ exactly the script and the manifest', async () => {
    const root = plantProject({
      'src/main.ts': 'export function one() { return 1; }',
      'dist/Old.js': '',
      'dist/deep/Old.html': '',
    });
    const files = await buildProject(root, { minify: false });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['Code.js', 'appsscript.json']);
    expect(files.map(({ name }) => name).sort()).toEqual(['Code.js', 'appsscript.json']);
    for (const { name, bytes } of files) expect(readFileSync(join(root, 'dist', name)).length).toBe(bytes);
  });
});

describe('a project that is refused', () => {
  it.each([
    ['no src/main.ts', {}, 'NO_ENTRY'],
    ['a manifest that is not JSON', { 'src/main.ts': '', 'appsscript.json': '{' }, 'MANIFEST'],
    ['source that does not compile', { 'src/main.ts': 'export function (' }, 'COMPILER'],
    ['an import that is not there', { 'src/main.ts': "import './missing';" }, 'COMPILER'],
    ['a BigInt literal', { 'src/main.ts': 'export function big() { return 10n; }' }, 'COMPILER'],
    ['a global of Node', { 'src/main.ts': 'export function f() { return process.env; }' }, 'UNKNOWN_GLOBAL'],
    [
      'a global of browsers',
      { 'src/main.ts': "export function f() { return new URL('a:b'); }" },
      'UNKNOWN_GLOBAL',
    ],
    ['a timer', { 'src/main.ts': 'export function f() { setTimeout(f, 1); }' }, 'UNKNOWN_GLOBAL'],
    ['a module of Node', { 'src/main.ts': "export { readFileSync } from 'node:fs';" }, 'COMPILER'],
    [
      'a service without its scope',
      { 'src/main.ts': 'export function f() { MailApp.sendEmail({}); }' },
      'MISSING_SCOPE',
    ],
    ['an export that is no function', { 'src/main.ts': 'export const version = 3;' }, 'NOT_A_FUNCTION'],
    [
      'a service touched while loading',
      { 'src/main.ts': 'SpreadsheetApp.getActive(); export function f() {}' },
      'FAILS_AT_LOAD',
    ],
  ])('has %s', async (_what, files: Record<string, string>, code) => {
    const root = plantProject(files);
    await expect(buildProject(root, { minify: false })).rejects.toMatchObject({ name: 'BuildError', code });
    expect(existsSync(join(root, 'dist', 'Code.js'))).toBe(false);
  });

  it('keeps the last good dist/', async () => {
    const root = plantProject({ 'src/main.ts': 'export function one() { return 1; }' });
    await buildProject(root, { minify: false });
    const good = readFileSync(join(root, 'dist', 'Code.js'), 'utf8');
    writeFileSync(join(root, 'src', 'main.ts'), 'export function one() { return fetch; }');
    await expect(buildProject(root, { minify: false })).rejects.toThrow('«fetch»');
    expect(readFileSync(join(root, 'dist', 'Code.js'), 'utf8')).toBe(good);
  });

  it('is told where: file, line and column', async () => {
    await expect(build('\n\nexport function big() { return 10n; }')).rejects.toThrow(
      /src\/main\.ts:3:32: Big integer/,
    );
  });
});
