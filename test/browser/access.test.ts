// Everybody can use it: axe finds nothing in any state of panel and page, and the keyboard reaches all of it.
import type { Browser } from 'playwright-core';
import { AROUND, violations } from './support/axe';
import { launchBrowser, TEST_MS } from './support/browser';
import { DemoPage } from './support/demoPage';
import { Agent } from './support/openPanel';
import { proposed } from './support/templateStates';
import { expectWellShown } from './support/wellShown';
import { PANEL_STATES } from './support/panelStates';

jest.setTimeout(TEST_MS);

/** A row of the demo base that can be loaded into the panel. */
const A_CASE = 5;

let browser: Browser;
let demo: DemoPage;
let agent: Agent;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
  agent = await Agent.enter(browser, demo);
  await agent.goToFirstCell(A_CASE);
  await agent.openPanel();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

it.each(PANEL_STATES)('panel $name: axe finds nothing, nothing is wider than the panel', (state) =>
  expectWellShown(agent, state),
);

it('reaches everything in the panel by Tab, and what the shortcuts list promises by its keys', async () => {
  const other = await Agent.enter(browser, demo);
  const { page } = other.one;
  const panel = await other.openPanel();
  await PANEL_STATES.find(({ name }) => name === 'registrar-completo')!.arrange(other);
  // They come when the base has answered: what is reachable is asked for once they are there.
  await proposed(other, 'IS-04');
  const reachable = await panel.evaluate<string[]>(
    `[...document.querySelectorAll('button, input, textarea, select')]
      .filter((each) => each.checkVisibility() && each.tabIndex >= 0 && (each.type !== 'radio' || each.checked))
      .map((each) => each.id || each.textContent || each.value)`,
  );
  const reached = new Set<string>();
  await panel.locator('#tab-1').focus();
  for (let left = reachable.length; left > 0; left -= 1) {
    reached.add(
      await panel.evaluate<string>(
        `(({ activeElement: each }) => each.id || each.textContent || each.value)(document)`,
      ),
    );
    await page.keyboard.press('Tab');
  }
  expect([...reached].sort()).toEqual([...reachable].sort());
  const focus: Record<string, string> = {
    'Alt+t': 'case-reply',
    'Alt+c': 'case-code',
    'Alt+o': 'case-notes',
  };
  await other.focusPanel();
  await panel.locator('#case-rawId').focus();
  await other.press('F6');
  await page.locator('.grid [contenteditable]:focus').waitFor({ state: 'attached' });
  await other.focusPanel();
  for (const [keys, id] of Object.entries({ ...focus, Escape: 'case-rawId' })) {
    await other.press(keys);
    await panel.waitForFunction(`document.activeElement.id === '${id}'`);
  }
  await other.one.context.close();
});

describe('the page around the panel', () => {
  let other: Agent;

  beforeAll(async () => {
    other = await Agent.enter(browser, demo);
    await other.openPanel();
  });

  it.each([
    ['with the sidebar open', async () => undefined],
    [
      'with the menu open',
      async ({ page }: Agent['one']) => {
        await page.locator('.menus button').press('ArrowDown');
        await page.locator('[role=menu] [role=menuitem]:focus').first().waitFor();
      },
    ],
    [
      'with what ran',
      async ({ page }: Agent['one']) => page.getByRole('button', { name: /Ejecuciones/ }).press('Enter'),
    ],
    [
      'with the outbox',
      async ({ page }: Agent['one']) => page.getByRole('button', { name: /Correos/ }).press('Enter'),
    ],
    [
      'with the clock',
      async ({ page }: Agent['one']) => page.getByRole('button', { name: /16 sep/ }).press('Enter'),
    ],
  ] as const)('axe finds nothing %s', async (_state, arrange) => {
    await other.one.page.keyboard.press('Escape');
    await arrange(other.one);
    expect(await violations(other.one.page, AROUND)).toEqual([]);
  });

  it('axe finds nothing in an alert of the script', async () => {
    const { page } = other.one;
    await page.keyboard.press('Escape');
    await page.locator('.menus button').press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Instalar en esta base' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page, AROUND)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
