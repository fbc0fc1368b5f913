// The dialog of the templates over the demo base, as whoever keeps them has it, and the states that it may be in.
import type { Frame } from 'playwright-core';
import type { Agent } from './openPanel';

/** By the menu, to the dialog's document. */
export async function openUpkeep({ one: { page } }: Agent): Promise<Frame> {
  await page.locator('.menus button', { hasText: 'Gestión' }).press('ArrowDown');
  await page.locator('[role=menu] [role=menuitem]:focus').first().waitFor();
  await page.getByRole('menuitem', { name: 'Mantener los guiones' }).press('Enter');
  const frame = await page.locator('.dialog iframe').elementHandle();
  const dialog = (await frame!.contentFrame())!;
  await dialog.locator('#upkeep-search:focus').waitFor();
  await dialog.locator('#upkeep-list [role=option]').first().waitFor();
  return dialog;
}

export async function closeUpkeep({ one: { page } }: Agent): Promise<void> {
  await page.locator('.dialog').getByRole('button', { name: 'Cerrar' }).press('Enter');
  await page.locator('.dialog iframe').waitFor({ state: 'detached' });
}

/** From the list. */
export async function openTemplate({ one: { page } }: Agent, dialog: Frame, words: string): Promise<void> {
  await page.keyboard.type(words);
  await dialog.locator('#upkeep-list [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await dialog.locator('#upkeep-heading:focus').waitFor();
}

/** By Tab, from where the focus is, to the first that fits. */
export async function tabTo({ one: { page } }: Agent, dialog: Frame, selector: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if (await dialog.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${selector}.`);
}

/** As if somebody else had saved in another window. */
export async function savedByAnother(dialog: Frame, code: string, parts: object): Promise<void> {
  await dialog.evaluate(`new Promise((done, failed) => {
    const run = () => google.script.run.withFailureHandler(failed);
    run().withSuccessHandler(({ templates }) => {
      const { row, version, verifiedOn, verifiedBy, ...template } = templates.find((one) => one.code === '${code}');
      const requestId = 'otra-' + Math.random().toString(36).slice(2);
      const input = { requestId, code: '${code}', row, version, template: { ...template, ...${JSON.stringify(parts)} } };
      run().withSuccessHandler(done).saveTemplate(input);
    }).templateUpkeepStart();
  })`);
}

interface UpkeepState {
  name: string;
  /** From the list of a dialog that has just opened. */
  arrange(agent: Agent, dialog: Frame): Promise<void>;
}

export const UPKEEP_STATES: readonly UpkeepState[] = [
  { name: 'mantener-lista', arrange: () => Promise.resolve() },
  {
    name: 'mantener-guion',
    async arrange(agent, dialog) {
      await openTemplate(agent, dialog, 'giro');
      await tabTo(agent, dialog, '#template-wallText');
      await agent.one.page.keyboard.press('Control+Home');
      await agent.one.page.keyboard.type('{saludo}, {nombr}. ');
      await dialog.getByText(/usó el texto anterior/).waitFor();
    },
  },
  {
    name: 'mantener-conflicto',
    async arrange(agent, dialog) {
      await openTemplate(agent, dialog, 'incentivos');
      await tabTo(agent, dialog, '#template-wallText');
      await agent.one.page.keyboard.type(' Lo mío.');
      await savedByAnother(dialog, 'FA-02', { topic: 'Familias', wallText: 'Lo de otra persona.' });
      await agent.press('Control+Enter');
      await dialog.locator('.conflict:focus').waitFor();
    },
  },
];
