// What hostile citizens write: shown as it is, stored as it is, never run, and nothing pushed out of its place.
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser, TEST_MS } from './support/browser';
import { DemoPage } from './support/demoPage';
import { Agent, tweet } from './support/openPanel';

jest.setTimeout(TEST_MS);

const CELL_LIMIT = 50_000;
const MARKUP = `<img src=x onerror="top.ran = 1"><script>top.ran = 1</script><b>\${top.ran = 1}</b>`;
const COMMENTS = [
  MARKUP,
  `"><svg onload="top.ran=1"></textarea><script>alert('top')</script>&lt;i&gt;`,
  '=HYPERLINK("https://example.com/";"clic")',
  `+1+cmd|' /C calc'!A0`,
  "'ya con apóstrofo",
  '\u202Eoirartnoc la\u202C \u200Fمرحبا \u2066aislado\u2069 \u200Bnada\uFEFF',
  `${'sinespacios'.repeat(300)} 😢`,
  `${'Necesito saber de mi giro, por favor. '.repeat(2000)}`.slice(0, CELL_LIMIT - 3) + 'fin',
];

let browser: Browser;
let demo: DemoPage;
let agent: Agent;
const dialogs: string[] = [];

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
  agent = await Agent.enter(browser, demo);
  agent.one.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

async function expectHarmless(panel: Frame): Promise<void> {
  expect(await panel.evaluate('[typeof top.ran, document.querySelectorAll("img, svg, b b").length]')).toEqual(
    ['undefined', 0],
  );
  expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect([dialogs, agent.one.faults]).toEqual([[], []]);
}

it('shows each in the panel as written, and in its row later', async () => {
  const panel = await agent.openPanel();
  for (const [index, comment] of COMMENTS.entries()) {
    const { address } = tweet(600 + index);
    await agent.paste(address);
    await agent.paste(comment);
    const shown = panel.locator('.preview dd').nth(2);
    await shown.waitFor();
    expect(await shown.textContent()).toBe(comment);
    expect(await panel.locator('#case-comment').inputValue()).toBe(comment);
    await expectHarmless(panel);
    await agent.press('Control+Enter');
    await agent.queueSays(index === 0 ? '1 enviado' : `${String(index + 1)} enviados`);
  }
  await expectHarmless(panel);
  await agent.one.context.close();
});

it('shows what is pasted into cells as written', async () => {
  agent = await Agent.enter(browser, demo);
  const row = (await demo.rows()).length + 2;
  await agent.goToFirstCell(row);
  await agent.press(...Array.from({ length: 6 }, () => 'Tab'));
  await agent.one.hears(new RegExp(`^G${String(row)}:`));
  await agent.paste(MARKUP);
  await agent.one.hears(`G${String(row)}: ${MARKUP}`);
  await agent.press('ArrowDown');
  await agent.paste(COMMENTS[5]);
  await demo.rowsWhen((rows) =>
    rows.some((found, at) => at > row - 2 && found['CONSULTA EN GIS'] === COMMENTS[5]),
  );
  expect(await agent.one.page.evaluate('typeof window.ran')).toBe('undefined');
  expect([dialogs, agent.one.faults]).toEqual([[], []]);
});

it('has stored each of them character by character', async () => {
  const stored = (await demo.values()).flat();
  for (const comment of [...COMMENTS, MARKUP, COMMENTS[5]]) expect(stored).toContain(comment);
  expect(stored.filter((value) => value === MARKUP)).toHaveLength(2);
});
