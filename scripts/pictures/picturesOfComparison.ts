// Pictures of the comparison with inConcert: the file's columns, what came of it, and the tab of the differences.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { AGENTS } from '../demo/team';
import { choose, EXPORT_NAME, exportOf, openComparison } from '../../test/browser/support/compareStates';
import { DemoPage } from '../../test/browser/support/demoPage';
import { Agent } from '../../test/browser/support/openPanel';

const TAB = 'DIFERENCIAS CON INCONCERT';
/** So many cases the export of the picture lacks. */
const LACKS = 3;
const DRAWN_MS = 1500;

export async function picturesOfComparison(
  browser: Browser,
  images: string,
  { colorScheme, suffix }: { colorScheme: 'light' | 'dark'; suffix: string },
): Promise<void> {
  const demo = await DemoPage.open();
  try {
    const agent = await Agent.enter(browser, demo);
    const { page, context } = agent.one;
    await page.emulateMedia({ colorScheme });
    const { text } = await exportOf(
      demo,
      AGENTS.map(({ tab }) => tab),
    );
    const lines = text.split('\r\n');
    const lacking = [...lines.slice(0, 5), ...lines.slice(5 + LACKS)].join('\r\n');
    const dialog = await openComparison(agent);
    const take = (name: string) =>
      page.locator('.dialog iframe').screenshot({
        ...{ path: join(images, `${name}-${suffix}.png`), animations: 'disabled', caret: 'hide' },
      });
    await choose(dialog, EXPORT_NAME, Buffer.from(lacking));
    await dialog.locator('#export-id').waitFor();
    await take('comparar-columnas');
    await dialog.locator('#export-id').press('Control+Enter');
    await dialog.locator('h1', { hasText: 'Resultado' }).waitFor();
    await dialog.locator('summary', { hasText: 'Falta en el export' }).press('Enter');
    await take('comparar-resultado');
    if (colorScheme === 'light') {
      await page.setViewportSize({ width: 1600, height: 800 });
      await page.locator('.dialog').getByRole('button', { name: 'Cerrar' }).press('Enter');
      await page.getByText(TAB).first().click();
      await page.waitForTimeout(DRAWN_MS);
      await page.screenshot({
        path: join(images, 'comparar-pestana.png'),
        clip: { x: 0, y: 90, width: 1600, height: 190 },
      });
    }
    await context.close();
  } finally {
    await demo.close();
  }
}
