// Makes one HTML file of the panel or a dialog: markup, and styles and script packed, in a form that HtmlService serves unharmed.
import { build, type BuildOptions, type Message } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { BuildError } from './buildError';
import type { Page } from './pages';

/** Where the markup, the unpacking and the stand-ins are, for every page. */
const FRAME = join('src', 'sidebar');
const SCRIPT_PLACE = '/* script */';

function inWords({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** What stands in for a package within the pages, where the project has it. */
const STAND_INS = { 'zod/mini': 'shapes.ts' };

function standIns(folder: string): Record<string, string> {
  const present = Object.entries(STAND_INS).map(([name, file]) => [name, join(folder, file)]);
  return Object.fromEntries(present.filter(([, file]) => existsSync(file)));
}

async function compiled(root: string, entry: string, define: BuildOptions['define'] = {}): Promise<string> {
  try {
    const { outputFiles, warnings } = await build({
      entryPoints: [entry],
      alias: standIns(join(root, FRAME)),
      define,
      bundle: true,
      write: false,
      minify: true,
      format: entry.endsWith('.css') ? undefined : 'iife',
      target: entry.endsWith('.css') ? 'chrome100' : 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'silent',
    });
    if (warnings.length > 0) throw new BuildError('COMPILER', warnings.map(inWords).join('\n'));
    return outputFiles[0].text.trim();
  } catch (error) {
    const { errors } = error as { errors?: Message[] };
    if (!errors) throw error;
    throw new BuildError('COMPILER', errors.map(inWords).join('\n'));
  }
}

/**
 * The script that unpacks both and puts them into the page. In base 64 it has nothing that HtmlService would cut (P: what looks like
 * a comment within a template literal), that would end the script, or that would have to be escaped on its way.
 */
function packed(root: string, style: string, script: string): Promise<string> {
  const both = deflateRawSync(`${style}\0${script}`, { level: 9 });
  const PACKED = JSON.stringify(both.toString('base64'));
  return compiled(root, join(root, FRAME, 'unpack.ts'), { PACKED });
}

/** The styles that every page has, and those of this one. */
async function styles(root: string, folder: string): Promise<string> {
  const files = [...new Set([FRAME, folder])]
    .map((place) => join(root, place, 'styles.css'))
    .filter(existsSync);
  const parts = await Promise.all(files.map((file) => compiled(root, file)));
  return parts.join('');
}

/** The page as the script's project gets it; null where the project has none. */
export async function buildPage(root: string, { folder, limitBytes, name }: Page): Promise<string | null> {
  const entry = join(root, folder, 'main.tsx');
  if (!existsSync(entry)) return null;
  const page = readFileSync(join(root, FRAME, 'page.html'), 'utf8');
  const [script, style] = await Promise.all([compiled(root, entry), styles(root, folder)]);
  const unpack = await packed(root, style, script);
  const html = page.replace(SCRIPT_PLACE, () => unpack);
  const bytes = Buffer.byteLength(html);
  if (bytes > limitBytes) {
    throw new BuildError('PAGE_SIZE', `${name}.html pesa ${bytes} bytes; el límite es ${limitBytes}.`);
  }
  return html;
}
