// Compiles what the browser and the book's thread run, when the server starts and their sources have changed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { withoutHyphenation } from '../clientBundle';

/** By the name under which the browser asks for it. */
export type Assets = ReadonlyMap<string, Uint8Array>;

interface Entry {
  /** Of the outputs, without ending. */
  name: string;
  path: string;
  options: BuildOptions;
}

/** What a compilation left in the cache: its outputs, and the state of every file it read. */
interface Record {
  outputs: string[];
  inputs: [file: string, state: string][];
}

/** Path of the thread's program in `cache`, compiled from `pageFolder`. */
export async function buildThread(pageFolder: string, cache: string): Promise<string> {
  const [program] = await compiled(cache, {
    name: 'bookThread',
    path: join(pageFolder, 'server', 'thread', 'bookThread.ts'),
    options: {
      ...{ packages: 'external', platform: 'node', format: 'esm', target: 'node20' },
      ...{ sourcemap: 'inline', outExtension: { '.js': '.mjs' } },
    },
  });
  return program!;
}

/** `page.js` and `page.css` of the page, and `googleScript.js` of its frames. */
export async function buildAssets(pageFolder: string, cache: string): Promise<Assets> {
  const client = join(pageFolder, 'client');
  const browser: BuildOptions = {
    ...{ platform: 'browser', target: 'es2022', minify: true, jsx: 'automatic' },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl', '.html': 'text' },
    plugins: [withoutHyphenation],
  };
  const entries: Entry[] = [
    { name: 'page', path: entryOf(client, 'main'), options: { ...browser, format: 'esm' } },
    { name: 'googleScript', path: entryOf(client, 'googleScript'), options: { ...browser, format: 'iife' } },
  ];
  const paths = await Promise.all(entries.map((entry) => compiled(cache, entry)));
  return new Map(
    paths.flat().map((path) => [basename(path).replace(/-[0-9a-f]{12}(?=\.)/, ''), readFileSync(path)]),
  );
}

function entryOf(folder: string, name: string): string {
  const path = join(folder, `${name}.tsx`);
  return existsSync(path) ? path : join(folder, `${name}.ts`);
}

/** Paths of the entry's outputs, script first. Their names carry their content, so that no two starts disturb each other. */
async function compiled(cache: string, { name, path, options }: Entry): Promise<string[]> {
  const record = join(cache, `page-${name}.json`);
  const known = fresh(record, path);
  if (known) return known;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    ...{ bundle: true, logLevel: 'error', entryPoints: { [name]: path }, outdir: cache },
    ...options,
    ...{ write: false, metafile: true },
  });
  const inputs = Object.keys(metafile.inputs).map((file): Record['inputs'][number] => {
    const place = resolve(file);
    return [place, stateOf(place)];
  });
  mkdirSync(cache, { recursive: true });
  const outputs = outputFiles.map((file) => {
    const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 12);
    const output = file.path.replace(/(?=\.\w+$)/, `-${hash}`);
    if (!existsSync(output)) writeWhole(output, file.contents);
    return output;
  });
  writeWhole(record, JSON.stringify({ outputs, inputs } satisfies Record));
  removeOlder(cache, name, outputs);
  return outputs;
}

/** What a start of today may still be using stays. */
function removeOlder(cache: string, name: string, keep: readonly string[]): void {
  const ours = new RegExp(`^${name}-[0-9a-f]{12}\\.\\w+$`);
  const dayAgo = Date.now() - 24 * 3_600_000;
  for (const file of readdirSync(cache)) {
    const path = join(cache, file);
    if (ours.test(file) && !keep.includes(path) && statSync(path).mtimeMs < dayAgo)
      rmSync(path, { force: true });
  }
}

/** The outputs of the last time, where nothing has changed since. */
function fresh(record: string, entry: string): string[] | null {
  if (!existsSync(record)) return null;
  const { outputs, inputs } = JSON.parse(readFileSync(record, 'utf8')) as Record;
  const isSame =
    inputs.some(([file]) => file === resolve(entry)) && outputs.every((path) => existsSync(path));
  return isSame && inputs.every(([file, state]) => existsSync(file) && stateOf(file) === state)
    ? outputs
    : null;
}

function stateOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${String(mtimeMs)}:${String(size)}`;
}

/** By rename: a start at the same time never reads half a file. */
function writeWhole(path: string, contents: string | Uint8Array): void {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
