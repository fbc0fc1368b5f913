// Makes the sidebar's one HTML file: markup, styles and the packed panels, in a form that HtmlService serves unharmed.
import { build, type BuildOptions, type Message } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { BuildError } from './buildError';

/** The sidebar loads once a shift over the team's line; every kilobyte is waited for. */
export const SIDEBAR_LIMIT_BYTES = 90 * 1024;

const STYLE_PLACE = '/* styles */';
const SCRIPT_PLACE = '/* script */';

function inWords({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** What stands in for a package within the panels, where the project has it. */
const STAND_INS = { 'zod/mini': 'shapes.ts' };

function standIns(folder: string): Record<string, string> {
  const present = Object.entries(STAND_INS).map(([name, file]) => [name, join(folder, file)]);
  return Object.fromEntries(present.filter(([, file]) => existsSync(file)));
}

async function compiled(entry: string, define: BuildOptions['define'] = {}): Promise<string> {
  try {
    const { outputFiles, warnings } = await build({
      entryPoints: [entry],
      alias: standIns(dirname(entry)),
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
 * The script that unpacks `code` and runs it. In base 64 it has nothing that HtmlService would cut (P: what looks like
 * a comment within a template literal), that would end the script, or that would have to be escaped on its way.
 */
function packed(folder: string, code: string): Promise<string> {
  const PACKED = JSON.stringify(deflateRawSync(code, { level: 9 }).toString('base64'));
  return compiled(join(folder, 'unpack.ts'), { PACKED });
}

/** The page of `root`'s sidebar; null where the project has none. */
export async function buildSidebar(root: string): Promise<string | null> {
  const folder = join(root, 'src', 'sidebar');
  if (!existsSync(join(folder, 'main.tsx'))) return null;
  const page = readFileSync(join(folder, 'page.html'), 'utf8');
  const [script, style] = await Promise.all([
    compiled(join(folder, 'main.tsx')),
    compiled(join(folder, 'styles.css')),
  ]);
  const unpack = await packed(folder, script);
  const html = page.replace(STYLE_PLACE, () => style).replace(SCRIPT_PLACE, () => unpack);
  const bytes = Buffer.byteLength(html);
  if (bytes > SIDEBAR_LIMIT_BYTES) {
    throw new BuildError('SIDEBAR', `El panel pesa ${bytes} bytes; el límite es ${SIDEBAR_LIMIT_BYTES}.`);
  }
  return html;
}
