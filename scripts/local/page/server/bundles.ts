// Compiles what the browser and the book's thread run, when the server starts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from 'esbuild';

/** By the name under which the browser asks for it. */
export type Assets = ReadonlyMap<string, Uint8Array>;

const types = { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl', '.html': 'text' } as const;

/** Path of the thread's program in `cache`, compiled from `pageFolder`. */
export async function buildThread(pageFolder: string, cache: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(pageFolder, 'server', 'thread', 'bookThread.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]!.contents;
  const path = join(cache, `book-thread-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.mjs`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    const draft = `${path}.${String(process.pid)}`;
    writeFileSync(draft, code);
    renameSync(draft, path);
  }
  return path;
}

/** `page.js` and `page.css` of the page, and `googleScript.js` of its frames. */
export async function buildAssets(pageFolder: string): Promise<Assets> {
  const { build } = await import('esbuild');
  const client = join(pageFolder, 'client');
  const entries = { page: entryOf(client, 'main'), googleScript: entryOf(client, 'googleScript') };
  const built = await Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      if (entry === null) return [];
      const { outputFiles } = await build({
        entryPoints: { [name]: entry },
        outdir: client,
        bundle: true,
        platform: 'browser',
        format: name === 'page' ? 'esm' : 'iife',
        target: 'es2022',
        jsx: 'automatic',
        define: { 'process.env.NODE_ENV': '"production"' },
        loader: types,
        minify: true,
        write: false,
        logLevel: 'error',
      });
      return outputFiles;
    }),
  );
  return new Map(built.flat().map((file: OutputFile) => [file.path.replace(/^.*[\\/]/, ''), file.contents]));
}

function entryOf(folder: string, name: string): string | null {
  return [`${name}.ts`, `${name}.tsx`].map((file) => join(folder, file)).find(existsSync) ?? null;
}
