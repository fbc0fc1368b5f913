// What a script and the cells open in the page: axe finds nothing, and the keyboard gets there and back.
import type { Browser } from 'playwright-core';
import type { PageServer } from '../../scripts/local/page/server/servePage';
import { Place } from '../local/page/server/pageClient';
import { ALL, AROUND, violations } from './support/axe';
import { launchBrowser, TEST_MS } from './support/browser';
import { openPage, type OpenPage } from './support/openPage';
import { code, panel } from './support/pageProject';

jest.setTimeout(TEST_MS);

const place = new Place();
let server: PageServer;
let browser: Browser;
let one: OpenPage;

beforeAll(async () => {
  await place.fill(code, { Panel: panel });
  server = await place.serve();
  await server.ready;
  browser = await launchBrowser();
  one = await openPage(browser, server.url);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  place.remove();
});

async function choose(...captions: string[]): Promise<void> {
  const { page } = one;
  await page.getByRole('menuitem', { name: 'Pruebas' }).press('ArrowDown');
  for (const name of captions) await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}

/** From the selected cell's menu. */
async function chooseForCell(caption: string): Promise<void> {
  await one.page.keyboard.press('Shift+F10');
  await one.page.getByRole('menuitem', { name: caption }).press('Enter');
}

const opened: [string, string | RegExp, () => Promise<void>][] = [
  ['a dialog of the script', 'Un diálogo', () => choose('Más', 'Diálogo')],
  ['what a script threw', 'Error: Falta la pestaña', () => choose('Fallar')],
  [
    'the editor of a note',
    /Nota/,
    async () => {
      await one.goTo(2, 3);
      await chooseForCell('Escribir una nota');
    },
  ],
  [
    'the filter of a column',
    'Filtro de la columna C',
    async () => {
      await choose('Filtrar');
      await one.page.getByText('Hay filtro').waitFor();
      await one.goTo(2, 3);
      await chooseForCell('Filtrar esta columna');
    },
  ],
];

it('axe finds nothing in a prompt of the script and in its alert', async () => {
  await choose('Preguntar');
  for (const question of ['¿Cómo se llama?', '¿Seguro, Eva?']) {
    await one.page.getByRole('dialog').filter({ hasText: question }).waitFor();
    expect(await violations(one.page, AROUND)).toEqual([]);
    await one.page.keyboard.type('Eva');
    await one.page.keyboard.press('Enter');
  }
  await one.page.getByRole('dialog').waitFor({ state: 'detached' });
});

it.each(opened)('axe finds nothing in %s, which Escape closes', async (_what, name, open) => {
  await open();
  const dialog = one.page.getByRole('dialog').filter({ hasText: name });
  await dialog.waitFor();
  expect(await violations(one.page, AROUND)).toEqual([]);
  await one.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(one.faults).toEqual([]);
});

it('axe finds nothing in the menu of a cell and in a toast', async () => {
  await choose('Más', 'Avisar');
  await one.page.getByText('Todo bien <b>').waitFor();
  await one.goTo(2, 2);
  await one.page.keyboard.press('Shift+F10');
  await one.page.getByRole('menuitem', { name: 'Copiar' }).waitFor();
  expect(await violations(one.page, AROUND)).toEqual([]);
  await one.page.keyboard.press('Escape');
});

it('axe finds nothing in the dialog’s own page', async () => {
  await choose('Más', 'Diálogo');
  const frame = await one.page.locator('dialog iframe, [role=dialog] iframe').elementHandle();
  const inside = (await frame!.contentFrame())!;
  await inside.getByText('Dentro').waitFor();
  // The page is the script's: what the page around adds to it must not harm it.
  const found = await violations(inside, ALL, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(found.filter((line) => !/^(html-has-lang|document-title):/.test(line))).toEqual([]);
  await one.page.keyboard.press('Escape');
});
