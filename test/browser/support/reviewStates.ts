// The review's dialog over the demo base, spoilt in a few cells, as the coordination has it.
import type { Browser, Frame } from 'playwright-core';
import { COORDINATOR } from '../../../scripts/demo/team';
import type { BookModel } from '../../../scripts/local/book/model';
import { AGENT, type DemoPage } from './demoPage';
import { Agent } from './openPanel';

/** The first row of cases of the first agent, whose tab has its headers in the first row. */
export const SPOILT_ROW = 3;
/** The columns of that tab. */
const [DATE, ID, REPLY, CODE] = [0, 3, 7, 8];

/** One cell of each kind that a person repairs or has to look up. */
export function spoil({ sheets }: BookModel): void {
  const { rows, dirty } = sheets.find(({ name }) => name === AGENT.tab)!;
  const cells = (row: number) => rows[row - 1]!.values;
  cells(SPOILT_ROW)[CODE] = 'ARCHIBADO';
  cells(4)[ID] = `twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:${String(cells(4)[ID])}`;
  cells(5)[REPLY] = String(cells(5)[REPLY]).replace(/^(Facebook|Twitter)\s*/, '');
  cells(6)[DATE] = '15/09/2022';
  cells(7)[CODE] = '999';
  cells(8)[ID] = '1,57068846328384E+18';
  dirty.everything = true;
}

/** By the menu, to the dialog's document. */
export async function openReview(agent: Agent): Promise<Frame> {
  const { page } = agent.one;
  await page.locator('.menus button', { hasText: 'Gestión' }).press('ArrowDown');
  await page.locator('[role=menu] [role=menuitem]:focus').first().waitFor();
  await page.getByRole('menuitem', { name: 'Revisar la base' }).press('Enter');
  const frame = await page.locator('.dialog iframe').elementHandle();
  const dialog = (await frame!.contentFrame())!;
  await dialog.getByRole('button', { name: /^Revisar/ }).waitFor();
  return dialog;
}

/** As the coordination, with the review done. */
export async function reviewed(browser: Browser, demo: DemoPage): Promise<{ agent: Agent; dialog: Frame }> {
  const agent = await Agent.enter(browser, demo, { email: COORDINATOR });
  await agent.one.page.locator('.grid [contenteditable]:focus').waitFor({ state: 'attached' });
  const dialog = await openReview(agent);
  await dialog.getByRole('button', { name: /^Revisar/ }).press('Enter');
  await dialog.getByText(/^Revisión terminada/).waitFor();
  return { agent, dialog };
}
