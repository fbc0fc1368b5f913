// `npm test`: every check of the project, in the order that fails soonest; ends with a line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, ensurePackages } from './packages.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const TYPED_FOLDERS = ['.', 'src', 'src/sidebar', 'scripts/local/page'].filter((folder) =>
  existsSync(join(ROOT, folder, 'tsconfig.json')),
);

const CHECKS = [
  ['formato', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['estilo', [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.']],
  ...TYPED_FOLDERS.map((folder) => [`tipos de ${folder}`, [bin('typescript/bin/tsc'), '-p', folder]]),
  ['dependencias entre carpetas', [join(ROOT, 'scripts/architecture.mjs')]],
  ['construcción', [join(ROOT, 'scripts/run.mjs'), 'build']],
];

/** Everything in the team's zone; what reckons with dates again half a world away, where the day is another one. */
const TEST_RUNS = [
  ['pruebas (America/Bogota)', 'America/Bogota', []],
  [
    'pruebas de fechas (Pacific/Auckland)',
    'Pacific/Auckland',
    ['--testPathPattern', 'test/(calendar|local/(values|kernel|services))/'],
  ],
];

let passed = 0;
let failed = 0;

function finish(what) {
  if (what) process.stdout.write(`\nNo pasó: ${what}.\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exit(what ? 1 : 0);
}

function run(what, args, env = {}) {
  const start = Date.now();
  process.stdout.write(`\n── ${what}\n`);
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 1, 1],
    env: { ...process.env, ...env },
  });
  process.stdout.write(`   ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

function runTests(what, zone, args) {
  const report = join(ROOT, '.cache', `jest-report-${process.pid}.json`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const jest = [bin('jest/bin/jest.js'), '--maxWorkers=100%', '--json', `--outputFile=${report}`, ...args];
  const good = run(what, jest, { TZ: zone });
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
for (const [what, args] of CHECKS) {
  if (run(what, args)) continue;
  failed += 1;
  finish(what);
}
for (const [what, zone, args] of TEST_RUNS) {
  if (!runTests(what, zone, args)) finish(what);
}
finish();
