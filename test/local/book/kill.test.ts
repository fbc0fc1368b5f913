// Wherever a run dies, the book is as before its save or as after it; and two runs never lose each other's cases.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openBook } from '../../../scripts/local/book/session';
import { blankXlsx } from '../../../scripts/local/book/xlsx/blankXlsx';

jest.setTimeout(120_000);

let folder: string;
let path: string;
let program: string;
beforeAll(() => {
  // Beside the sources, where Node finds the packages.
  program = join(__dirname, `.run-${String(process.pid)}.mjs`);
  buildSync({
    entryPoints: [join(__dirname, 'addCases.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: program },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(program, { force: true }));
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corte-'));
  path = join(folder, 'base.xlsx');
  writeFileSync(path, await blankXlsx());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds cases, properties and mails in step before whichever change of a file a run dies', async () => {
  let cases = 0;
  let died = 0;
  for (let change = 1; ; change += 1) {
    const [code, signal] = await exitOf(run('1', '', String(change)));
    expect(signal ?? code).toBe(code === 0 ? 0 : 'SIGKILL');
    const open = await openBook(path, { waitMs: 0 });
    const rows = open.book.sheets[0]?.rows ?? [];
    const mails = await open.readOutbox();
    await open.close();
    expect([cases, cases + 1]).toContain(rows.length);
    cases = rows.length;
    expect(open.state.scriptProperties['cases']).toBe(cases === 0 ? undefined : String(cases));
    expect(rows.map((row) => row?.values[0])).toEqual(rows.map((_, at) => at + 1));
    expect(mails.map(({ subject }) => subject)).toEqual(
      rows.flatMap((_, at) => ['a', 'b'].map((part) => `Caso ${String(at + 1)}${part}`)),
    );
    if (code === 0) break;
    died += 1;
  }
  // Fewer would mean that the run's changes were not seen.
  expect(died).toBeGreaterThan(15);
});

it('keeps all cases of two runs that work on the book at once', async () => {
  const runs = ['uno', 'dos'].map((author) => run('10', author));
  expect(await Promise.all(runs.map(exitOf))).toEqual([
    [0, null],
    [0, null],
  ]);
  const open = await openBook(path, { waitMs: 0 });
  const authors = open.book.sheets[0]?.rows.map((row) => row?.values[2]) ?? [];
  await open.close();
  expect(['uno', 'dos'].map((author) => authors.filter((one) => one === author).length)).toEqual([10, 10]);
});

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, [program, path, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function exitOf(child: ChildProcess): Promise<[number | null, string | null]> {
  return (await once(child, 'close')) as [number | null, string | null];
}
