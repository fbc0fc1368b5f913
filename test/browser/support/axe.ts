// What axe finds wrong in a page or a panel, one line a violation.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
export const ALL = { include: [['html']] };
/** The page without its grid, which is a picture, and without its frames. */
export const AROUND = { exclude: [['.grid'], ['iframe']] };

/** `context` and `options` are axe's. */
export async function violations(
  where: Frame | Page,
  context: object = ALL,
  options: object = {},
): Promise<string[]> {
  if (await where.evaluate('typeof axe === "undefined"')) await where.evaluate(AXE);
  const found = await where.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** In the light, and in the dark what may differ there. */
export async function violationsInPanel(page: Page, panel: Frame): Promise<string[]> {
  const light = await violations(panel);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(panel, ALL, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}
