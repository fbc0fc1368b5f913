// `npm start`: installs what is missing, builds, shows the main job on a base of its own, and opens the local page on it.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, ensurePackages } from './packages.mjs';

const RUNNER = join(ROOT, 'scripts/run.mjs');
const DEMO_BOOK = join(ROOT, 'demo', 'base-demo.xlsx');
/** One of the demo base's agents: the page begins as somebody who has a tab. */
const DEMO_USER = 'lucia.penaloza@example.com';

ensurePackages();
for (const program of ['build', 'demo']) {
  const { status } = spawnSync(process.execPath, [RUNNER, program], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const page = spawn(
  process.execPath,
  [RUNNER, 'local', 'serve', '--book', DEMO_BOOK, '--as', DEMO_USER, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 1] },
);
// The page saves before it ends; until then its terminal is not given back.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => page.kill('SIGTERM'));
page.on('exit', (status) => process.exit(status ?? 1));
