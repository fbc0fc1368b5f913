// The sidebar's page as HtmlService gets it: small, whole, and with nothing in it that Google would cut.
import {
  buildSidebar,
  endangeredTemplates,
  inlineScript,
  SIDEBAR_LIMIT_BYTES,
} from '../../scripts/build/sidebar';
import { PROJECT_ROOT } from '../../scripts/projectRoot';
import { plantProject } from './plantedProject';

const PAGE = '<style>/* styles */</style><div id="panels"></div><script>/* script */</script>';

function planted(script: string): string {
  return plantProject({
    'src/sidebar/main.tsx': script,
    'src/sidebar/page.html': PAGE,
    'src/sidebar/styles.css': 'p { color: red; }',
  });
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
  const script = /<script>([^]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(script.length).toBeGreaterThan(10_000);
  expect(endangeredTemplates(script)).toEqual([]);
});

it('turns a template literal with an address into plain text', async () => {
  const html = await buildSidebar(planted('document.title = `https://${location.host}/* x */`;'));
  expect(html).toContain('"https://"');
});

it('keeps the script’s own words from ending it', async () => {
  const html = await buildSidebar(planted('document.title = "</script><!-- x";'));
  expect(html?.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
});

it.each([
  ['a</script>b', 'a<\\/script>b'],
  ['a</SCRIPT >', 'a<\\/SCRIPT >'],
  ['<!-- x', '<\\!-- x'],
  ['a < b', 'a < b'],
])('writes «%s» as «%s» between script tags', (code, inline) => {
  expect(inlineScript(code)).toBe(inline);
});

it.each([
  ['`a//b`', ['a//b']],
  ['f`${x}/*y`', ['/*y']],
  ['"a//b" + `c/d`', []],
])('sees what is in danger in %s', (code, endangered) => {
  expect(endangeredTemplates(code)).toEqual(endangered);
});

it('refuses a page that weighs too much', async () => {
  const heavy = planted(`document.title = ${JSON.stringify('x'.repeat(SIDEBAR_LIMIT_BYTES))};`);
  await expect(buildSidebar(heavy)).rejects.toMatchObject({ code: 'SIDEBAR' });
});

it('tells where the panel’s source is wrong', async () => {
  await expect(buildSidebar(planted('const = 1;'))).rejects.toMatchObject({ code: 'COMPILER' });
});

it('is not made for a project without a sidebar', async () => {
  expect(await buildSidebar(plantProject({ 'src/main.ts': '' }))).toBeNull();
});
