// Compiles a TypeScript entry of scripts/ into .cache/, once for each state of its sources.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';

const CACHE = join(ROOT, '.cache');

/** The file that `node scripts/run.mjs NAME` runs, or null where there is none. */
export function entryOf(name) {
  const candidates = [join(ROOT, 'scripts', `${name}.ts`), join(ROOT, 'scripts', name, 'main.ts')];
  return candidates.find((path) => existsSync(path)) ?? null;
}

const stateOf = (file) => {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
};

function cached(record) {
  if (!existsSync(record)) return null;
  const { bundle, inputs } = JSON.parse(readFileSync(record, 'utf8'));
  try {
    const fresh = inputs.every(([file, state]) => stateOf(join(ROOT, file)) === state);
    return fresh && existsSync(join(CACHE, bundle)) ? join(CACHE, bundle) : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes by rename, so that two runs at once never read half a file. */
function writeWhole(path, contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

function removeOlder(name, keep) {
  const dayAgo = Date.now() - 24 * 3600 * 1000;
  for (const file of readdirSync(CACHE)) {
    const path = join(CACHE, file);
    const ours = new RegExp(`^${name}-[0-9a-f]{12}\\.mjs(\\.map)?$`).test(file);
    if (ours && !file.startsWith(keep) && statSync(path).mtimeMs < dayAgo) rmSync(path, { force: true });
  }
}

async function compile(name, entry, record) {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: join(CACHE, `${name}.mjs`),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'external',
    loader: { '.html': 'text', '.svg': 'text' },
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const map = outputFiles.find((file) => file.path.endsWith('.map')).text;
  const code = outputFiles.find((file) => file.path.endsWith('.mjs')).text;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const bundle = `${name}-${hash}.mjs`;
  mkdirSync(CACHE, { recursive: true });
  writeWhole(join(CACHE, `${bundle}.map`), map);
  writeWhole(join(CACHE, bundle), `${code}//# sourceMappingURL=${bundle}.map\n`);
  const inputs = Object.keys(metafile.inputs).map((file) => [file, stateOf(join(ROOT, file))]);
  writeWhole(record, JSON.stringify({ bundle, inputs }));
  removeOlder(name, bundle);
  return join(CACHE, bundle);
}

/** Path of the compiled entry; compiles it where its sources have changed since the last time. */
export async function bundleOf(name) {
  const entry = entryOf(name);
  if (entry === null) throw new Error(`No hay ningún programa «${name}» en scripts/.`);
  const record = join(CACHE, `${name}.json`);
  return cached(record) ?? (await compile(name, entry, record));
}
