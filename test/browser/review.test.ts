// The review without a mouse: what is doubtful, seen in the grid, repaired one by one and put back.
import type { Browser, Frame } from 'playwright-core';
import { violationsInPanel } from './support/axe';
import { launchBrowser, TEST_MS } from './support/browser';
import { AGENT, DemoPage } from './support/demoPage';
import type { Agent } from './support/openPanel';
import { openReview, reviewed, spoil, SPOILT_ROW } from './support/reviewStates';

jest.setTimeout(TEST_MS);

let browser: Browser;
let demo: DemoPage;
let agent: Agent;
let dialog: Frame;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(spoil), launchBrowser()]);
  ({ agent, dialog } = await reviewed(browser, demo));
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

const open = (name: string) => dialog.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');
const code = async (): Promise<string> => (await demo.rows())[SPOILT_ROW - 2]['CÓDIGO DE TIPIFICACIÓN'];

it('names each spoilt cell under its kind, and axe finds nothing', async () => {
  const kinds = await dialog.locator('.group h2').allInnerTexts();
  expect(kinds.map((kind) => kind.trim())).toEqual([
    'ID que perdió cifras 1',
    'Dirección en vez del ID 1',
    'Código que no está en la tipificación 1',
    'Archivado mal escrito 1',
    'Sin respuesta 1',
    'Respuesta sin Facebook o Twitter al comienzo 1',
    'Fecha escrita como texto 1',
  ]);
  await open('Respuesta sin Facebook');
  expect(await violationsInPanel(agent.one.page, dialog)).toEqual([]);
  for (const width of [302, 640]) {
    await agent.one.page
      .locator('.dialog')
      .evaluate((box, to) => (box.style.width = to), `${String(width)}px`);
    expect(await dialog.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }
});

it('takes the person to the cell, repairs it, tells so, and puts it back', async () => {
  await open('Archivado mal escrito');
  await dialog.getByRole('link', { name: `${AGENT.tab}, I${String(SPOILT_ROW)}` }).press('Enter');
  await agent.one.hears(/^I3: ARCHIBADO/);
  const wrong = await code();
  await dialog.getByRole('button', { name: /^Aceptar/ }).press('Enter');
  await dialog
    .getByText(/El cambio está en BITÁCORA/)
    .first()
    .waitFor();
  expect([wrong, await code()]).toEqual(['ARCHIBADO', 'ARCHIVADO']);
  const [line] = await demo.rows('BITÁCORA', /^QUIÉN$/);
  expect([line['DECÍA'], line['DICE']]).toEqual(['ARCHIBADO', 'ARCHIVADO']);
  await dialog.getByRole('button', { name: /^Deshacer/ }).press('Enter');
  await dialog
    .getByText(/volvió a decir/)
    .first()
    .waitFor();
  expect(await code()).toBe('ARCHIBADO');
});

it('asks again for what got no answer, and does it once', async () => {
  await open('Dirección en vez del ID');
  await agent.one.context.route('**/api/run', (route) =>
    route.request().postData()?.includes('"repairRow"')
      ? route.fetch().then(() => route.abort())
      : route.fallback(),
  );
  await dialog.getByRole('button', { name: /^Aceptar/ }).press('Enter');
  await dialog
    .getByText(/Pulse de nuevo el botón/)
    .first()
    .waitFor();
  await agent.one.context.unrouteAll();
  await dialog.getByRole('button', { name: /^Aceptar/ }).press('Enter');
  await dialog
    .getByText(/El cambio está en BITÁCORA/)
    .first()
    .waitFor();
  expect(await demo.rows('BITÁCORA', /^QUIÉN$/)).toHaveLength(3);
});

it('has everything where it was when it is opened again', async () => {
  await agent.one.page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).press('Enter');
  dialog = await openReview(agent);
  await open('Dirección en vez del ID');
  await dialog.getByRole('button', { name: /^Deshacer/ }).waitFor();
  expect(await dialog.getByText(/^Revisión terminada: 7 celdas dudosas/).count()).toBe(1);
});
