// `npm start`: installs what is missing, builds, and shows the main job on a base of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, ensurePackages } from './packages.mjs';

ensurePackages();
for (const program of ['build', 'demo']) {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), program], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
