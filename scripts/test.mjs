// `npm test`: every check of the project, the quick ones first and two at a time; ends with a line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, ensurePackages } from './packages.mjs';

const AT_ONCE = 2;
const bin = (path) => join(ROOT, 'node_modules', path);
const TYPED_FOLDERS = ['.', 'src', 'src/sidebar', 'scripts/local/page', 'test/browser'].filter((folder) =>
  existsSync(join(ROOT, folder, 'tsconfig.json')),
);

const CHECKS = [
  ['estilo', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  ['formato', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ...TYPED_FOLDERS.map((folder) => [`tipos de ${folder}`, [bin('typescript/bin/tsc'), '-p', folder]]),
  ['dependencias entre carpetas', [join(ROOT, 'scripts/architecture.mjs')]],
  ['construcción', [join(ROOT, 'scripts/run.mjs'), 'build']],
];

/**
 * Everything in the team's zone; what reckons with dates again half a world away, where the day is another one; and
 * at last, with the machine to itself, what needs a browser.
 */
const TEST_RUNS = [
  [
    'pruebas (America/Bogota)',
    'America/Bogota',
    [
      ...['--maxWorkers=100%', '--testPathIgnorePatterns=/node_modules/'],
      '--testPathIgnorePatterns=test/browser/',
    ],
  ],
  [
    'pruebas de fechas (Pacific/Auckland)',
    'Pacific/Auckland',
    ['--maxWorkers=100%', '--testPathPattern', 'test/(calendar|local/(values|kernel|services))/'],
  ],
  ['pruebas en el navegador', 'America/Bogota', ['--maxWorkers=2', '--testPathPattern', 'test/browser/']],
];

/**
 * Thousands of short executions, each in a context of its own: what the engine optimizes for one is thrown away with
 * it, so it had better begin later, and clear away less often. An engine without such a flag goes without.
 */
const ENGINE = ['--max-semi-space-size=64', '--interrupt-budget=1000000'].filter(
  (flag) => spawnSync(process.execPath, [flag, '--eval', '']).status === 0,
);

let passed = 0;
let failed = 0;
const running = new Set();

function finish(what) {
  for (const child of running) child.kill();
  if (what) process.stdout.write(`\nNo pasó: ${what}.\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(what ? 1 : 0);
}

/** Runs a program of Node; `quiet` keeps what it says until it has ended, so that two at once stay readable. */
async function run(what, args, { env = {}, quiet = false } = {}) {
  const start = Date.now();
  if (!quiet) process.stdout.write(`\n── ${what}\n`);
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 1, 1];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
  running.add(child);
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  running.delete(child);
  if (quiet) process.stdout.write(`\n── ${what}\n${Buffer.concat(said)}`);
  process.stdout.write(`   ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

async function runChecks() {
  const waiting = [...CHECKS];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [what, args] = next;
      if (await run(what, args, { quiet: true })) continue;
      failed += 1;
      finish(what);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function runTests(what, zone, args) {
  const report = join(ROOT, '.cache', `jest-report-${process.pid}.json`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const jest = [...ENGINE, bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...args];
  const good = await run(what, jest, { env: { TZ: zone } });
  if (!existsSync(report)) {
    failed += 1;
    return false;
  }
  const totals = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  passed += totals.numPassedTests;
  failed += totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  return good && totals.numTotalTests > 0;
}

ensurePackages();
await runChecks();
for (const [what, zone, args] of TEST_RUNS) {
  if (!(await runTests(what, zone, args))) finish(what);
}
finish();
