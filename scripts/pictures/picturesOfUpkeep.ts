// The dialog of the templates, as wide as Google shows it and as high as what it holds.
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { COORDINATOR } from '../demo/team';
import { DemoPage } from '../../test/browser/support/demoPage';
import { Agent } from '../../test/browser/support/openPanel';
import { closeUpkeep, openUpkeep, UPKEEP_STATES } from '../../test/browser/support/upkeepStates';
import { settle } from './pictureOfPanel';

const USUAL = { width: 1280, height: 800 };
/** Of the page, around what the dialog shows. */
const AROUND = 120;

export async function picturesOfUpkeep(
  browser: Browser,
  folder: string,
  { colorScheme, suffix }: { colorScheme: 'light' | 'dark'; suffix: string },
): Promise<void> {
  const demo = await DemoPage.open();
  try {
    const agent = await Agent.enter(browser, demo, { email: COORDINATOR });
    await agent.one.page.emulateMedia({ colorScheme });
    for (const { name, arrange } of UPKEEP_STATES) {
      const dialog = await openUpkeep(agent);
      await arrange(agent, dialog);
      await settle(agent);
      await pictureOf(agent.one.page, dialog, join(folder, `${name}-${suffix}.png`));
      await closeUpkeep(agent);
    }
    await agent.one.context.close();
  } finally {
    await demo.close();
  }
}

async function pictureOf(page: Page, dialog: Frame, path: string): Promise<void> {
  const height = Math.ceil(await dialog.evaluate<number>(`document.querySelector('main').scrollHeight`));
  await page.setViewportSize({ width: USUAL.width, height: height + AROUND });
  await page.evaluate(`document.querySelector('.dialog-frame').style.height = '${String(height)}px'`);
  await dialog.waitForFunction(`innerHeight >= ${String(height)}`);
  await dialog.evaluate('scrollTo(0, 0)');
  await page.locator('.dialog iframe').screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.setViewportSize(USUAL);
}
