import type { Browser } from 'playwright-core';
import type { PageServer } from '../../scripts/local/page/server/servePage';
import { Place } from '../local/page/server/pageClient';
import { launchBrowser, TEST_MS } from './support/browser';
import { openPage } from './support/openPage';
import { code, panel } from './support/pageProject';

jest.setTimeout(TEST_MS);

const place = new Place();
let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  await place.fill(code, { Panel: panel });
  server = await place.serve();
  await server.ready;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  place.remove();
});

it('says that the server is gone, keeps what is typed and sends it when the server is back', async () => {
  const { page, goTo, hears, faults } = await openPage(browser, server.url);
  const { port } = server;
  await server.close();
  const banner = page.getByRole('alert').filter({ hasText: 'Se perdió la conexión' });
  await banner.waitFor();
  await goTo(6, 2);
  await page.keyboard.type('sin servidor');
  await page.keyboard.press('Enter');
  await page.getByText('1 cambio en espera').waitFor();
  server = await place.serve({ port });
  await page.getByText('Guardado').waitFor();
  await banner.waitFor({ state: 'detached' });
  const other = await openPage(browser, server.url);
  await other.goTo(6, 2);
  await other.hears('B6: sin servidor');
  await goTo(6, 2);
  await hears('B6: sin servidor');
  expect(faults).toEqual([]);
});

it('goes where keys lead in their order, also while the sheet is being loaded anew', async () => {
  const { page, hears, faults } = await openPage(browser, server.url);
  let letThrough = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (letThrough = resolve));
  let isAskedFor = (): void => undefined;
  const asked = new Promise<void>((resolve) => (isAskedFor = resolve));
  await page.route('**/api/sheet?**', async (route) => {
    isAskedFor();
    await isHeld;
    await route.continue();
  });
  await page.getByRole('menuitem', { name: 'Pruebas' }).press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Filtrar', exact: true }).press('Enter');
  await asked;
  for (const key of ['ArrowDown', 'Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(key);
  await hears(/^C2:/);
  letThrough();
  await page.getByText('Cargando la hoja…').waitFor({ state: 'detached' });
  await hears(/^C2:/);
  expect(faults).toEqual([]);
});

it('tells the panel of a lost connection by its failure handler', async () => {
  const { page } = await openPage(browser, server.url);
  await page.getByRole('menuitem', { name: 'Pruebas' }).click();
  await page.getByRole('menuitem', { name: 'Abrir panel' }).click();
  const frame = page.frameLocator('.sidebar iframe');
  await frame.getByText('Fallar').waitFor();
  await server.close();
  await page.getByRole('alert').filter({ hasText: 'Se perdió la conexión' }).waitFor();
  await frame.getByText('Fallar').click();
  await frame.getByText('NetworkError / Connection failure due to HTTP 0').waitFor();
});
