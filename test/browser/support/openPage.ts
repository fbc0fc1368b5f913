// A window of the local page in the browser, spoken to as a person would: by keys, and by what is read aloud.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { WAIT_MS } from './browser';

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the page, uncaught. */
  faults: string[];
  /** What the page says of the selected cell. */
  aloud: () => Promise<string>;
  /** Goes to a cell: a click into the grid where the focus is elsewhere, then by keys from its first cell. */
  goTo: (row: number, column: number) => Promise<void>;
  /** Waits until the selected cell is read as this. */
  hears: (text: string | RegExp) => Promise<void>;
}

/** A page that is busy may move the focus while somebody walks: then that person begins again. */
const WALK_MS = 10_000;

async function walk(page: Page, row: number, column: number): Promise<void> {
  const isInGrid = await page.evaluate<boolean>("document.activeElement?.closest('.grid') !== null");
  if (!isInGrid) {
    const grid = (await page.locator('.grid').boundingBox())!;
    await page.mouse.click(grid.x + 300, grid.y + grid.height / 2);
  }
  await page.keyboard.press('Control+Home');
  for (let at = 1; at < row; at += 1) await page.keyboard.press('ArrowDown');
  for (let at = 1; at < column; at += 1) await page.keyboard.press('ArrowRight');
}

export async function openPage(browser: Browser, url: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'es-CO' });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  const place = page.locator('#cell-aloud');
  const aloud = async (): Promise<string> => (await place.textContent()) ?? '';
  await place.filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  return {
    ...{ page, context, faults, aloud },
    async goTo(row, column) {
      const name = `${String.fromCharCode(64 + column)}${String(row)}`;
      const reached = place.filter({ hasText: new RegExp(`^${name}:`) });
      for (let left = WAIT_MS; left > 0; left -= WALK_MS) {
        await walk(page, row, column);
        const isThere = reached.waitFor({ state: 'attached', timeout: WALK_MS }).then(
          () => true,
          () => false,
        );
        if (await isThere) return;
      }
      throw new Error(`Not at ${name} but at ${await aloud()}`);
    },
    async hears(text) {
      await place.filter({ hasText: text }).waitFor({ state: 'attached' });
    },
  };
}
