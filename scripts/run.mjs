// Runs a TypeScript program of scripts/: `node scripts/run.mjs NAME ARGS…` runs scripts/NAME.ts or scripts/NAME/main.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleOf, entryOf } from './bundle.mjs';
import { ROOT, ensurePackages } from './packages.mjs';

const RUNNER = fileURLToPath(import.meta.url);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** The local runtime runs dist/ unless told otherwise, so dist/ has to be what src/ says now. */
function ensureBuilt() {
  const built = join(ROOT, 'dist', 'Code.js');
  const sources = ['src', 'appsscript.json', 'scripts/build'].map((path) => join(ROOT, path));
  if (existsSync(built) && sources.every((path) => newest(path) <= statSync(built).mtimeMs)) return;
  const { status } = spawnSync(process.execPath, [RUNNER, 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

/** npm moves to the project's folder; paths that a person types are meant from where that person stands. */
function standWhereTheUserStands(name) {
  if (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
}

const [name, ...args] = process.argv.slice(2);
if (!name || entryOf(name) === null) {
  process.stderr.write(
    `Uso: node scripts/run.mjs PROGRAMA ARGUMENTOS…  No existe «${name ?? ''}» en scripts/.\n`,
  );
  process.exit(1);
}
ensurePackages();
if (name === 'local' && args.length > 0 && !args.some((arg) => /^--project(=|$)/.test(arg))) {
  ensureBuilt();
  args.splice(1, 0, `--project=${join(ROOT, 'dist')}`);
}
const bundle = await bundleOf(name);
standWhereTheUserStands(name);
process.argv = [process.argv[0], entryOf(name), ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundle).href);
