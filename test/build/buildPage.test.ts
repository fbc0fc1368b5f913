// The pages as HtmlService gets them: small, whole, and with nothing in them that Google would cut.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { buildPage } from '../../scripts/build/buildPage';
import { PAGES, SIDEBAR } from '../../scripts/build/pages';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { plantProject } from './plantedProject';

const PAGE = '<div id="panels"></div><script>/* script */</script>';

function pageFiles(script: string): Record<string, string> {
  return {
    'src/sidebar/main.tsx': script,
    'src/sidebar/unpack.ts': readFileSync(join(PROJECT_ROOT, 'src', 'sidebar', 'unpack.ts'), 'utf8'),
    'src/sidebar/page.html': PAGE,
    'src/sidebar/styles.css': 'p { color: red; }',
  };
}

function planted(script: string): string {
  return plantProject(pageFiles(script));
}

/** The styles and the panels' script, as the page would unpack them. */
function unpacked(html: string | null): { style: string; script: string } {
  const [, base64] = /atob\("([\w+/=]*)"\)/.exec(html ?? '')!;
  const both = inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8');
  const end = both.indexOf('\0');
  return { style: both.slice(0, end), script: both.slice(end + 1) };
}

describe.each(PAGES)('$name', (built) => {
  let html = '';
  beforeAll(async () => {
    html = (await buildPage(PROJECT_ROOT, built)) ?? '';
  });

  it('is one file within its limit, with one script and no style', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(built.limitBytes);
    expect(html.match(/<\/?(script|style)/g)).toEqual(['<script', '</script']);
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(html).not.toContain('<!--');
  });

  it('has no template literal in its script, where HtmlService would look for comments', () => {
    expect(/<script>([^]*)<\/script>/.exec(html)![1]).not.toContain('`');
  });
});

it.each([
  ['an address in a template literal', 'document.title = `https://${location.host}/* x */`;'],
  ['what would end the script', 'document.title = "</script><!-- x";'],
  ['what is not ASCII', 'document.title = "ñandú 😢";'],
])('keeps %s as it was', async (_what, code) => {
  const html = await buildPage(planted(code), SIDEBAR);
  expect(html?.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  const page = { document: { title: '' }, location: { host: 'example.com' } };
  const read = (source: string): string => {
    new Function('document', 'location', source)(page.document, page.location);
    return page.document.title;
  };
  expect(read(unpacked(html).script)).toBe(read(code));
});

it('refuses a page that weighs too much', async () => {
  const noise = randomBytes(SIDEBAR.limitBytes).toString('base64');
  const heavy = planted(`document.title = ${JSON.stringify(noise)};`);
  await expect(buildPage(heavy, SIDEBAR)).rejects.toMatchObject({ code: 'PAGE_SIZE' });
});

it('tells where the panel’s source is wrong', async () => {
  await expect(buildPage(planted('const = 1;'), SIDEBAR)).rejects.toMatchObject({ code: 'COMPILER' });
});

it('gives a dialog the styles that every page has, and its own', async () => {
  const files = {
    ...pageFiles(''),
    'src/sample/dialog/main.tsx': '',
    'src/sample/dialog/styles.css': 'q{top:0}',
  };
  const html = await buildPage(plantProject(files), { ...SIDEBAR, folder: 'src/sample/dialog' });
  expect(unpacked(html).style).toBe('p{color:red}q{top:0}');
});

it('is not made for a project without a sidebar', async () => {
  expect(await buildPage(plantProject({ 'src/main.ts': '' }), SIDEBAR)).toBeNull();
});
