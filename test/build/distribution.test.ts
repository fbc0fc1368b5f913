// What clasp would push of this project: exactly dist/, small enough, quick to load, with nothing but the language around it.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildProject } from '../../scripts/build/buildProject';
import { bundleScript } from '../../scripts/build/bundleScript';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { plantProject } from './plantedProject';

const ENTRY = join(PROJECT_ROOT, 'src', 'main.ts');
/** Every feature of the design; `docs/decisiones/005` says what a load costs at that size. */
const LIMIT_BYTES = 600 * 1024;
/** Processor time: the machine's other work is not the script's. */
const LOAD_MS = 30;
const FIRST_LOAD_MS = 90;
const LOADS = 25;
const CLASP = join(dirname(createRequire(import.meta.url).resolve('@google/clasp')), 'index.js');

it('is exactly the files of dist/ to clasp', async () => {
  const root = plantProject({
    'src/main.ts': 'export function one() { return 1; }',
    'notes.js': 'kept(out)',
  });
  for (const file of ['.clasp.json', '.claspignore', 'appsscript.json']) {
    cpSync(join(PROJECT_ROOT, file), join(root, file));
  }
  await buildProject(root, { minify: false });
  const status = execFileSync(process.execPath, [CLASP, 'show-file-status', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { filesToPush, untrackedFiles } = JSON.parse(status) as Record<string, string[]>;
  expect(filesToPush.sort()).toEqual(
    readdirSync(join(root, 'dist'))
      .map((name) => `dist/${name}`)
      .sort(),
  );
  expect(untrackedFiles).toEqual([]);
});

describe('this project’s own script', () => {
  it('has a global function for each function that main.ts exports, in a bare context', async () => {
    const { code, exports } = await bundleScript(ENTRY, false);
    const scope = createContext({});
    new Script(code).runInContext(scope);
    const kinds = exports.map((name) => String(new Script(`typeof ${name}`).runInContext(scope)));
    expect(exports).toEqual(expect.arrayContaining(['install', 'onOpen', 'registerCase', 'undoCase']));
    expect(new Set(kinds)).toEqual(new Set(['function']));
  });

  it('is at most 600 KB minified', async () => {
    const { code } = await bundleScript(ENTRY, true);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  it('loads within 30 ms, and within 90 where nothing of it is compiled yet', async () => {
    const { code } = await bundleScript(ENTRY, false);
    expect(quickestLoad(() => code)).toBeLessThan(LOAD_MS);
    // V8 keeps what it has compiled: another text each time has to be compiled anew.
    expect(quickestLoad((load) => `/* ${load} */${code}`)).toBeLessThan(FIRST_LOAD_MS);
  });
});

/** Milliseconds of the processor, the least of several loads in a bare context. */
function quickestLoad(textOf: (load: number) => string): number {
  const times = Array.from({ length: LOADS }, (_, load) => {
    const scope = createContext({});
    const text = textOf(load);
    const start = process.cpuUsage();
    new Script(text).runInContext(scope);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
