// The templates kept up without a mouse: found, changed, seen as a citizen will, saved; and what is told on the way.
import type { Browser, Frame } from 'playwright-core';
import { COORDINATOR } from '../../scripts/demo/team';
import { violationsInPanel } from './support/axe';
import { launchBrowser, TEST_MS } from './support/browser';
import { DemoPage } from './support/demoPage';
import { Agent } from './support/openPanel';
import { openTemplates, searchFor } from './support/templateStates';
import { closeUpkeep, openTemplate, openUpkeep, tabTo, UPKEEP_STATES } from './support/upkeepStates';

jest.setTimeout(TEST_MS);

let browser: Browser;
let demo: DemoPage;
let keeper: Agent;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
  keeper = await Agent.enter(browser, demo, { email: COORDINATOR });
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

async function expectSound(agent: Agent, dialog: Frame): Promise<void> {
  expect(await violationsInPanel(agent.one.page, dialog)).toEqual([]);
  expect(await dialog.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

it('changes a template by keys alone, and agents find the new text in their panel', async () => {
  const { page } = keeper.one;
  const dialog = await openUpkeep(keeper);
  await openTemplate(keeper, dialog, 'inscripcion alcald');
  await tabTo(keeper, dialog, '#template-wallText');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('{saludo}, {nombr}. ');
  await dialog.locator('.offered', { hasText: 'Buenos días, {nombr}.' }).first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('Falta corregir un dato.').waitFor();
  await dialog.locator('#template-wallText:focus').waitFor();
  await page.keyboard.press('Control+Home');
  const steps = Array<string>('{saludo}, {nombr'.length).fill('ArrowRight');
  for (const step of steps) await page.keyboard.press(step);
  await page.keyboard.type('e');
  await dialog.locator('.offered', { hasText: 'Buenos días, Ana.' }).first().waitFor();
  await page.keyboard.press('Control+Enter');
  await dialog.getByText(/✓ CM-02 quedó guardado en PLANTILLAS, fila 2/).waitFor();
  await tabTo(keeper, dialog, 'summary');
  await page.keyboard.press('Enter');
  await dialog.locator('.history li', { hasText: 'cambiado' }).first().waitFor();
  const [latest] = await dialog.locator('.history li ins').allTextContents();
  expect(latest).toContain('{saludo}, {nombre}.');
  await page.keyboard.press('Alt+v');
  await dialog.getByText(/quedó verificado hoy/).waitFor();
  await closeUpkeep(keeper);
  await keeper.openPanel();
  await openTemplates(keeper);
  await searchFor(keeper, 'alcald', 'CM-02');
  await keeper.sees(/Buenos días, \{nombre\}\. Buen día\. La inscripción/);
  expect(keeper.one.faults).toEqual([]);
});

it('keeps what was not saved on the device, until it is saved or thrown away', async () => {
  const { page } = keeper.one;
  await page.reload();
  await page.locator('#cell-aloud').filter({ hasText: /\S/ }).waitFor({ state: 'attached' });
  const before = await openUpkeep(keeper);
  await keeper.press('Alt+n');
  await tabTo(keeper, before, '#template-code');
  await page.keyboard.type('NU-01');
  await closeUpkeep(keeper);
  const dialog = await openUpkeep(keeper);
  await keeper.press('Alt+n');
  await dialog.getByText(/no alcanzó a guardar/).waitFor();
  expect(await dialog.locator('#template-code').inputValue()).toBe('NU-01');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText(/^Falta el texto/).waitFor();
  await dialog.locator('#template-wallText:focus').waitFor();
  await keeper.press('Alt+t', 'Alt+t');
  await dialog.getByText(/Se descartaron/).waitFor();
  await closeUpkeep(keeper);
});

it.each(UPKEEP_STATES)('$name: axe finds nothing, nothing is wider than the dialog', async ({ arrange }) => {
  const { page } = keeper.one;
  const dialog = await openUpkeep(keeper);
  await arrange(keeper, dialog);
  await expectSound(keeper, dialog);
  await page.evaluate(
    `Object.assign(document.querySelector('.dialog iframe').style, { flex: 'none', width: '300px' })`,
  );
  await dialog.waitForFunction('innerWidth <= 300');
  await expectSound(keeper, dialog);
  await closeUpkeep(keeper);
});

it('lets agents read and change nothing', async () => {
  const agent = await Agent.enter(browser, demo);
  const dialog = await openUpkeep(agent);
  await openTemplate(agent, dialog, 'pqrsd');
  await dialog.getByText(/Usted puede leer los guiones/).waitFor();
  expect(await dialog.locator('input, textarea, select').count()).toBe(0);
  await expectSound(agent, dialog);
});
