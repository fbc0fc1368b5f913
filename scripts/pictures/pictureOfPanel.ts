// One picture of the panel at Google's 300 pixels, as high as what it shows.
import type { Agent } from '../../test/browser/support/openPanel';

const USUAL = { width: 1280, height: 800 };
const LEAST_HEIGHT = 420;
const QUIET_MS = 1500;
const MOST_ROUNDS = 6;

/** The panel asks the base a moment after a paste, and what it is answered moves what stands below. */
export async function settle({ one: { page } }: Agent): Promise<void> {
  let calls = 0;
  const begins = (): void => void (calls += 1);
  const ends = (): void => void (calls -= 1);
  page.on('request', begins);
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  for (let round = 0; round === 0 || (calls > 0 && round < MOST_ROUNDS); round += 1) {
    await page.waitForTimeout(QUIET_MS);
  }
  page.off('request', begins);
  page.off('requestfinished', ends);
  page.off('requestfailed', ends);
}

export async function pictureOfPanel(agent: Agent, path: string): Promise<void> {
  const { page } = agent.one;
  await settle(agent);
  const panel = await agent.panel();
  const sidebar = page.locator('.sidebar iframe');
  const shown = (await sidebar.boundingBox())!.height;
  await panel.evaluate('scrollTo(0, 0)');
  const needed = await panel.evaluate<number>(
    `Math.max(
      [...document.querySelectorAll('header, main, footer')].reduce((sum, part) => sum + part.scrollHeight, 0),
      (document.querySelector('dialog')?.scrollHeight ?? 0) + 32,
    )`,
  );
  const height = Math.max(LEAST_HEIGHT, needed);
  await page.setViewportSize({ ...USUAL, height: Math.ceil(USUAL.height - shown + height) });
  await panel.waitForFunction(`innerHeight >= ${String(height)}`);
  await sidebar.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.setViewportSize(USUAL);
}
