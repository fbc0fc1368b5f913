// Comparar con inConcert without a mouse: from the menu to the differences in their tab, whatever fails on the way.
import ExcelJS from 'exceljs';
import type { Browser, Frame } from 'playwright-core';
import { violationsInPanel } from './support/axe';
import { launchBrowser, TEST_MS } from './support/browser';
import { choose, EXPORT_NAME, exportOf, openComparison, UNREGISTERED } from './support/compareStates';
import { AGENT, DemoPage } from './support/demoPage';
import { Agent } from './support/openPanel';

jest.setTimeout(TEST_MS);

const TAB = 'DIFERENCIAS CON INCONCERT';

let browser: Browser;
let demo: DemoPage;
let agent: Agent;
let dialog: Frame;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
  agent = await Agent.enter(browser, demo);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

const heading = (text: string) => dialog.locator('h1:focus', { hasText: text }).waitFor();

async function expectAccessible(): Promise<void> {
  expect(await violationsInPanel(agent.one.page, dialog)).toEqual([]);
  expect(await dialog.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

it('tells a picture from an export', async () => {
  dialog = await openComparison(agent);
  await expectAccessible();
  await choose(dialog, 'foto.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await dialog.getByText('No es un texto ni un libro de cálculo').waitFor();
});

it('reads a workbook, and goes back to the choice', async () => {
  const { text, contacts } = await exportOf(demo, [AGENT.tab]);
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Portada').addRow(['Reporte']);
  book.addWorksheet('Datos').addRows(text.split('\r\n').map((line) => line.split(',')));
  await choose(dialog, 'inconcert.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  await heading('Revise las columnas');
  await dialog.getByText(`${String(contacts)} contactos`).waitFor();
  expect(await dialog.locator('#export-sheet').inputValue()).toBe('Datos');
  await dialog.locator('#export-sheet').press('Alt+e');
  await heading('Elija el archivo');
});

it('shows what the file says, and lets its columns be changed by keys', async () => {
  const { text, contacts } = await exportOf(demo, [AGENT.tab]);
  await choose(dialog, EXPORT_NAME, Buffer.from(text, 'latin1'));
  await heading('Revise las columnas');
  const line = `${String(contacts)} contactos, del viernes 16 de septiembre de 2022; 1 ID`;
  await dialog.getByText(line).waitFor();
  await expectAccessible();
  await dialog.locator('h1').press('Tab');
  await dialog.locator('#export-id:focus').waitFor();
  await dialog.locator('#export-id').press('ArrowDown');
  await dialog.getByText('No hay ninguna fila con un ID de contacto').waitFor();
  await dialog.locator('#export-id').press('ArrowUp');
  await dialog.getByText(line).waitFor();
});

it('asks whether a file of one agent is the whole day, and goes on where the connection broke', async () => {
  const { context, faults } = agent.one;
  await context.route('**/api/run', (route) =>
    route.request().postData()?.includes('"noteDifferences"') ? route.abort() : route.fallback(),
  );
  await dialog.locator('#export-id').press('Control+Enter');
  await heading('Comparando');
  await dialog.getByRole('button', { name: 'Sí, anotarlas' }).press('Enter');
  const again = dialog.getByRole('button', { name: 'Reintentar desde este paso' });
  await again.waitFor();
  await expectAccessible();
  await context.unrouteAll();
  await again.press('Enter');
  await heading('Resultado');
  await dialog.getByText(`en la pestaña ${TAB}`).waitFor();
  await dialog.locator('summary', { hasText: 'Falta en la base: 1' }).press('Enter');
  await dialog.getByText(UNREGISTERED).waitFor();
  await expectAccessible();
  expect(faults).toEqual([]);
});

it('has the differences in their tab, with the file that they come from', async () => {
  const rows = await demo.rows(TAB);
  const count = (group: string) => rows.filter((row) => row['GRUPO'] === group).length;
  expect([count('Falta en la base'), count('Repetido en el export')]).toEqual([1, 1]);
  expect(count('Falta en el export')).toBeGreaterThan(20);
  expect(rows[0]).toMatchObject({ ID: UNREGISTERED, ARCHIVO: EXPORT_NAME });
});
