// Makes the folder that clasp pushes: one checked script, the pages beside it and the manifest.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './buildError';
import { buildPage } from './buildPage';
import { bundleScript } from './bundleScript';
import { checkScript } from './checkScript';
import { PAGES } from './pages';

export interface BuiltFile {
  name: string;
  bytes: number;
}

interface Manifest {
  oauthScopes?: string[];
}

function manifestOf(root: string): { text: string; scopes: string[] } {
  const path = join(root, 'appsscript.json');
  if (!existsSync(path)) throw new BuildError('MANIFEST', `Falta ${path}.`);
  const text = readFileSync(path, 'utf8');
  try {
    return { text, scopes: (JSON.parse(text) as Manifest).oauthScopes ?? [] };
  } catch (error) {
    throw new BuildError('MANIFEST', `appsscript.json no es JSON: ${String(error)}`);
  }
}

/** Name → text of every file of the project that stands in `root`. */
export async function projectFiles(root: string, minify: boolean): Promise<Map<string, string>> {
  const entry = join(root, 'src', 'main.ts');
  if (!existsSync(entry)) throw new BuildError('NO_ENTRY', `Falta ${entry}.`);
  const manifest = manifestOf(root);
  const [bundle, ...pages] = await Promise.all([
    bundleScript(entry, minify),
    ...PAGES.map((page) => buildPage(root, page)),
  ]);
  checkScript(bundle, manifest.scopes);
  const files = new Map([
    ['appsscript.json', manifest.text],
    ['Code.js', bundle.code],
  ]);
  PAGES.forEach(({ name }, at) => {
    const html = pages[at];
    if (html !== null) files.set(`${name}.html`, html);
  });
  return files;
}

/** Builds the project that stands in `root` into `root/dist`; what no longer belongs there goes. */
export async function buildProject(root: string, { minify }: { minify: boolean }): Promise<BuiltFile[]> {
  const files = await projectFiles(root, minify);
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) {
    if (!files.has(name)) rmSync(join(dist, name), { recursive: true });
  }
  for (const [name, text] of files) writeFileSync(join(dist, name), text);
  return [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }));
}
