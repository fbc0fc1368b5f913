// The review's dialog over the grid: some kinds of doubt, one of them open, a repair accepted.
import type { Browser } from 'playwright-core';
import { DemoPage } from '../../test/browser/support/demoPage';
import { reviewed, spoil } from '../../test/browser/support/reviewStates';
import { settle } from './pictureOfPanel';

export async function pictureOfReview(
  browser: Browser,
  path: string,
  { colorScheme }: { colorScheme: 'light' | 'dark' },
): Promise<void> {
  const demo = await DemoPage.open(spoil);
  try {
    const { agent, dialog } = await reviewed(browser, demo);
    const { page } = agent.one;
    await page.emulateMedia({ colorScheme });
    await dialog.getByRole('button', { name: /^Dirección en vez del ID/ }).press('Enter');
    await dialog.getByRole('link').press('Enter');
    await dialog.getByRole('button', { name: /^Aceptar/ }).press('Enter');
    await dialog
      .getByText(/El cambio está en BITÁCORA/)
      .first()
      .waitFor();
    await settle(agent);
    await page.screenshot({ path });
    await agent.one.context.close();
  } finally {
    await demo.close();
  }
}
