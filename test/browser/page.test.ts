import type { Browser, FrameLocator } from 'playwright-core';
import type { PageServer } from '../../scripts/local/page/server/servePage';
import { Place } from '../local/page/server/pageClient';
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
  server = (await place.serve())!;
  await server.ready;
  browser = await launchBrowser();
  one = await openPage(browser, server.url);
});

afterEach(() => expect(one.faults).toEqual([]));

afterAll(async () => {
  await browser?.close();
  await server?.close();
  place.remove();
});

async function choose(...captions: string[]): Promise<void> {
  await one.page.getByRole('menuitem', { name: 'Pruebas' }).click();
  for (const caption of captions)
    await one.page.getByRole('menuitem', { name: caption, exact: true }).click();
}

async function openPanel(): Promise<FrameLocator> {
  await choose('Abrir panel');
  const frame = one.page.frameLocator('.sidebar iframe');
  await frame.locator('#said').waitFor({ state: 'attached' });
  return frame;
}

const said = async (frame: FrameLocator, text: string): Promise<void> => {
  await frame.locator('#said', { hasText: text }).waitFor({ state: 'attached' });
};

it('shows the tabs and the cells as the sheet displays them, with their notes', async () => {
  await one.page.getByText('Otra hoja', { exact: true }).waitFor();
  await one.goTo(2, 1);
  expect(await one.aloud()).toBe('A2: 16/9/2022');
  await one.goTo(2, 2);
  expect(await one.aloud()).toBe('B2: 1.234,50');
  await one.goTo(2, 3);
  expect(await one.aloud()).toBe('C2: ABIERTO. Nota: Mire aquí');
});

it('sends what is typed to the server and shows it as the server reads it, with what onEdit adds', async () => {
  await one.goTo(5, 1);
  await one.page.keyboard.type('3/10');
  await one.page.keyboard.press('Enter');
  await one.goTo(5, 1);
  await one.hears(/^A5: 3\/10\/2022|^A5: 03\/10\/2022|^A5: 3\/10$/);
  await one.goTo(5, 4);
  await one.hears('D5: visto por onEdit');
});

it('undoes an edit by sending what stood there before', async () => {
  await one.goTo(2, 2);
  await one.page.keyboard.type('77');
  await one.page.keyboard.press('Enter');
  await one.goTo(2, 2);
  await one.hears('B2: 77,00');
  await one.page.keyboard.press('Control+z');
  await one.hears('B2: 1.234,50');
});

it('shows another window what the first one types, and what that one undoes', async () => {
  const other = await openPage(browser, server.url);
  await one.goTo(7, 2);
  await one.page.keyboard.type('=B2*10');
  await one.page.keyboard.press('Enter');
  await other.goTo(7, 2);
  await other.hears(/^B7: 12\.?345/);
  expect(other.faults).toEqual([]);
  await other.context.close();
});

it('pastes a block as typed texts and says aloud what came of it', async () => {
  await one.goTo(12, 2);
  await one.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'uno\t1/9/2022\n"dos\nlíneas"\t<img src=x onerror=alert(1)>');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await one.goTo(13, 2);
  await one.hears(/^B13: dos\s+líneas/);
  await one.goTo(13, 3);
  await one.hears('C13: <img src=x onerror=alert(1)>');
});

it('puts back what stood in a cell when the sheet refuses the edit, and says why', async () => {
  await choose('Ser estricto');
  await one.page.getByText('Es estricto').waitFor();
  await one.goTo(2, 3);
  await one.page.keyboard.type('OTRA');
  await one.page.keyboard.press('Enter');
  const box = one.page.getByRole('dialog', { name: 'No se pudo' });
  await box.waitFor();
  await one.page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  await one.goTo(2, 3);
  await one.hears('C2: ABIERTO');
});

it('opens the sidebar from the menu by keys alone', async () => {
  await one.page.keyboard.press('F10');
  await one.page.keyboard.press('ArrowDown');
  await one.page.keyboard.press('Enter');
  await one.page.getByRole('complementary', { name: 'Panel de pruebas' }).waitFor();
  const width = await one.page.locator('.sidebar').evaluate((aside) => aside.getBoundingClientRect().width);
  expect(width).toBe(300);
});

it('runs the script for the sidebar: results, user objects, failures and what cannot travel', async () => {
  const frame = await openPanel();
  await frame.getByText('Sumar').click();
  await said(frame, '5 usuario');
  await frame.getByText('Fallar').click();
  await said(frame, 'Falta la pestaña');
  await frame.getByText('Ilegal').click();
  await said(frame, 'Failed due to illegal value in property: 0');
  await frame.getByText('Muchas').click();
  await said(frame, 'suma 66');
});

it('tells the script where the person is before it runs', async () => {
  const frame = await openPanel();
  await one.goTo(4, 2);
  await frame.getByText('Dónde').click();
  await said(frame, 'B4');
});

it('closes the sidebar when its page asks for it', async () => {
  const frame = await openPanel();
  await frame.getByText('Cerrar panel').click();
  await one.page.locator('.sidebar').waitFor({ state: 'detached' });
});

it('asks what the script asks and goes on with the answers', async () => {
  await choose('Preguntar');
  await one.page.getByRole('dialog', { name: 'Su nombre' }).waitFor();
  await one.page.keyboard.type('Eva');
  await one.page.keyboard.press('Enter');
  await one.page.getByText('¿Seguro, Eva?').waitFor();
  await one.page.getByRole('button', { name: 'No', exact: true }).click();
  await one.goTo(9, 1);
  await one.hears('A9: Eva NO');
});

it('follows a script that makes, renames, hides, shows and removes tabs, and draws the chart of one', async () => {
  const tab = (name: string) => one.page.locator('.grid').getByText(name, { exact: true });
  await choose('Hacer resumen');
  await tab('Resumen').click();
  await one.page.getByRole('img', { name: 'Casos por agente. Casos: Ana 98, Eva 41' }).waitFor();
  await one.hears(/^A1: Agente/);
  await tab('Otra hoja').waitFor({ state: 'detached' });
  await choose('Quitar resumen');
  await tab('Resumen').waitFor({ state: 'detached' });
  await tab('Otra hoja').waitFor();
  await tab('Casos').click();
  await one.goTo(1, 1);
  await one.hears('A1: FECHA');
});

it('shows a toast as text and says it aloud', async () => {
  await choose('Más', 'Avisar');
  const toast = one.page.getByRole('status').filter({ hasText: 'Todo bien <b>' });
  await toast.getByRole('button', { name: 'Cerrar' }).click();
  await toast.waitFor({ state: 'detached' });
});

it('keeps the focus in a modal dialog and gives it back at Escape', async () => {
  await choose('Más', 'Diálogo');
  const dialog = one.page.getByRole('dialog', { name: 'Un diálogo' });
  await dialog.waitFor();
  for (let times = 0; times < 6; times += 1) await one.page.keyboard.press('Tab');
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await dialog.getByRole('button', { name: 'Cerrar' }).focus();
  await one.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('says what a script threw', async () => {
  await choose('Fallar');
  await one.page.getByText('Error: Falta la pestaña').first().waitFor();
  await one.page.keyboard.press('Escape');
});

it('shows each mail as it arrives, its HTML without scripts, its text and its attachment', async () => {
  await choose('Enviar correo');
  await one.page.getByRole('button', { name: /Correos 1 1 sin leer/ }).click();
  await one.page.frameLocator('.mail iframe').getByRole('heading', { name: 'Hola' }).waitFor();
  expect(await one.page.title()).toBe('base');
  await one.page.getByRole('button', { name: 'Texto' }).click();
  await one.page.getByText('Solo texto').waitFor();
  const link = one.page.getByRole('link', { name: 'datos.csv' });
  const [download] = await Promise.all([one.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('datos.csv');
  await one.page.getByRole('heading', { name: 'Un <i>asunto' }).waitFor();
  await one.page.getByRole('button', { name: /Correos/ }).click();
});

it('lists what ran with its calls and their cost', async () => {
  await one.page.getByRole('button', { name: /Ejecuciones/ }).click();
  await one.page.getByRole('button', { name: 'send' }).click();
  await one.page.getByText('1 × MailApp.sendEmail').waitFor();
  await one.page.getByRole('button', { name: /Ejecuciones/ }).click();
});

it('moves the clock on and says what fired', async () => {
  const frame = await openPanel();
  await frame.getByText('Planear').click();
  await said(frame, 'planeado');
  await one.page.getByRole('button', { name: /16 sep/ }).click();
  await one.page.getByRole('button', { name: '+1 h' }).click();
  await one.page.getByRole('button', { name: '+1 h', disabled: false }).click();
  await one.page
    .getByText(/· hourly/)
    .first()
    .waitFor();
  await one.page.keyboard.press('Escape');
});

it('becomes another user, for whom the script runs', async () => {
  await one.page.getByLabel('Usuario').selectOption({ index: 0 });
  one.page.once('dialog', (dialog) => void dialog.accept('eva@example.com'));
  await one.page.getByLabel('Usuario').selectOption('+');
  await one.page.getByRole('option', { name: 'eva@example.com' }).waitFor({ state: 'attached' });
  expect(await one.page.getByLabel('Usuario').inputValue()).toBe('eva@example.com');
});

it('does not wait for an answer that nobody can give any more after a reload', async () => {
  await choose('Preguntar');
  await one.page.getByRole('dialog', { name: 'Su nombre' }).waitFor();
  await one.page.reload();
  await one.hears(/^\w+:/);
  await one.goTo(9, 1);
  await one.hears(/^A9:\s+CLOSE/);
});
