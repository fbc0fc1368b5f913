// HTML as PDF, by the browser that the project's packages bring along. What cannot be printed is null.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const load = createRequire(import.meta.url);
const TIME_MS = 90_000;
const QUIET = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...[
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ],
];

/** The same page is printed again and again where a run is repeated. */
const printed = new Map<string, Uint8Array | null>();
const MOST_KEPT = 4;

/** Nothing of the page is taken from the network. */
export function pdfOfHtml(html: string): Uint8Array | null {
  const key = createHash('sha256').update(html).digest('hex');
  const known = printed.get(key);
  if (known !== undefined) return known;
  const pdf = print(html);
  if (printed.size >= MOST_KEPT) printed.clear();
  printed.set(key, pdf);
  return pdf;
}

function print(html: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(page, withLetters(html));
    const args = ['--input-type=module', '-e', printer(pathToFileURL(page).href, pdf)];
    spawnSync(process.execPath, args, { stdio: 'ignore', timeout: TIME_MS });
    return new Uint8Array(readFileSync(pdf));
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in a process of its own: a browser answers with promises, and a script's call does not wait for one. */
function printer(page: string, pdf: string): string {
  const moduleOf = (name: string) => JSON.stringify(pathToFileURL(load.resolve(name)).href);
  return `
    const { chromium } = (await import(${moduleOf('playwright-core')})).default;
    const executablePath = process.env.PAGE_BROWSER
      ?? await (await import(${moduleOf('@sparticuz/chromium')})).default.executablePath();
    const browser = await chromium.launch({ executablePath, args: ${JSON.stringify(QUIET)} });
    const page = await browser.newPage();
    await page.goto(${JSON.stringify(page)});
    await page.pdf({ path: ${JSON.stringify(pdf)}, format: 'Letter' });
    await browser.close();`;
}

/** A bare container has no letters: the page's Arial is drawn with the project's own. */
function withLetters(html: string): string {
  const face = (file: string, weight: string) =>
    `@font-face{font-family:Arial;font-weight:${weight};src:url("${pathToFileURL(load.resolve(`dejavu-fonts-ttf/ttf/${file}`)).href}")}`;
  const style = `<style>${face('DejaVuSans.ttf', 'normal')}${face('DejaVuSans-Bold.ttf', 'bold')}</style>`;
  return html.includes('</head>') ? html.replace('</head>', `${style}</head>`) : style + html;
}
