// The sidebar's page as HtmlService gets it: small, whole, and with nothing in it that Google would cut.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import { buildSidebar, SIDEBAR_LIMIT_BYTES } from '../../scripts/build/sidebar';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { plantProject } from './plantedProject';

const PAGE = '<style>/* styles */</style><div id="panels"></div><script>/* script */</script>';

function planted(script: string): string {
  return plantProject({
    'src/sidebar/main.tsx': script,
    'src/sidebar/unpack.ts': readFileSync(join(PROJECT_ROOT, 'src', 'sidebar', 'unpack.ts'), 'utf8'),
    'src/sidebar/page.html': PAGE,
    'src/sidebar/styles.css': 'p { color: red; }',
  });
}

/** The panels' script, as the page would unpack it. */
function unpacked(html: string | null): string {
  const [, base64] = /atob\("([\w+/=]*)"\)/.exec(html ?? '')!;
  return inflateRawSync(Buffer.from(base64, 'base64')).toString('utf8');
}

it('is at most 90 KB, one file, with one script and one style', async () => {
  const html = (await buildSidebar(PROJECT_ROOT)) ?? '';
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(SIDEBAR_LIMIT_BYTES);
  expect(html.match(/<\/?(script|style)/g)).toEqual(['<style', '</style', '<script', '</script']);
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  expect(html).not.toContain('<!--');
});

it('has no template literal in its script, where HtmlService would look for comments', async () => {
  const html = (await buildSidebar(PROJECT_ROOT)) ?? '';
  expect(/<script>([^]*)<\/script>/.exec(html)![1]).not.toContain('`');
});

it.each([
  ['an address in a template literal', 'document.title = `https://${location.host}/* x */`;'],
  ['what would end the script', 'document.title = "</script><!-- x";'],
  ['what is not ASCII', 'document.title = "ñandú 😢";'],
])('keeps %s as it was', async (_what, code) => {
  const html = await buildSidebar(planted(code));
  expect(html?.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  const page = { document: { title: '' }, location: { host: 'example.com' } };
  const read = (source: string): string => {
    new Function('document', 'location', source)(page.document, page.location);
    return page.document.title;
  };
  expect(read(unpacked(html))).toBe(read(code));
});

it('refuses a page that weighs too much', async () => {
  const noise = randomBytes(SIDEBAR_LIMIT_BYTES).toString('base64');
  const heavy = planted(`document.title = ${JSON.stringify(noise)};`);
  await expect(buildSidebar(heavy)).rejects.toMatchObject({ code: 'SIDEBAR' });
});

it('tells where the panel’s source is wrong', async () => {
  await expect(buildSidebar(planted('const = 1;'))).rejects.toMatchObject({ code: 'COMPILER' });
});

it('is not made for a project without a sidebar', async () => {
  expect(await buildSidebar(plantProject({ 'src/main.ts': '' }))).toBeNull();
});
