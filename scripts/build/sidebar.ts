// Makes the sidebar's one HTML file: markup, styles and the minified panels, in a form that HtmlService serves unharmed.
import { parse } from 'acorn';
import { build, type Message } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildError } from './buildError';

/** The sidebar loads once a shift over the team's line; every kilobyte is waited for. */
export const SIDEBAR_LIMIT_BYTES = 90 * 1024;

const STYLE_PLACE = '/* styles */';
const SCRIPT_PLACE = '/* script */';

interface SyntaxNode {
  type: string;
  value?: unknown;
}

function inWords({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}: ${text}` : text;
}

/** What stands in for a package within the panels, where the project has it. */
const STAND_INS = { 'zod/mini': 'shapes.ts' };

function standIns(folder: string): Record<string, string> {
  const present = Object.entries(STAND_INS).map(([name, file]) => [name, join(folder, file)]);
  return Object.fromEntries(present.filter(([, file]) => existsSync(file)));
}

async function compiled(entry: string): Promise<string> {
  try {
    const { outputFiles, warnings } = await build({
      entryPoints: [entry],
      alias: standIns(dirname(entry)),
      bundle: true,
      write: false,
      minify: true,
      format: entry.endsWith('.css') ? undefined : 'iife',
      target: entry.endsWith('.css') ? 'chrome100' : 'es2019',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      charset: 'utf8',
      legalComments: 'none',
      // Template literals are where HtmlService loses what looks like a comment (P).
      supported: { 'template-literal': false },
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

/** The parts of template literals that HtmlService would cut: it takes `//` and `/*` within them for comments. */
export function endangeredTemplates(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value } = node as SyntaxNode;
    if (type === 'TemplateElement') {
      const { raw } = value as { raw: string };
      if (/\/[/*]/.test(raw)) found.push(raw);
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 2019 }));
  return found;
}

/** The code as it may stand between script tags: nothing in it ends them or opens a comment. */
export function inlineScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
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
  const endangered = endangeredTemplates(script);
  if (endangered.length > 0) {
    throw new BuildError('SIDEBAR', `Google cortaría este texto del panel: ${endangered[0].slice(0, 80)}`);
  }
  const html = page.replace(STYLE_PLACE, () => style).replace(SCRIPT_PLACE, () => inlineScript(script));
  const bytes = Buffer.byteLength(html);
  if (bytes > SIDEBAR_LIMIT_BYTES) {
    throw new BuildError('SIDEBAR', `El panel pesa ${bytes} bytes; el límite es ${SIDEBAR_LIMIT_BYTES}.`);
  }
  return html;
}
