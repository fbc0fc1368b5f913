// A dialog of the menu *Gestión*, opened by keys alone.
import type { Frame } from 'playwright-core';
import type { Agent } from './openPanel';

/** Ends in the dialog's document, once it shows `ready`, a selector. */
export async function openDialog({ one: { page } }: Agent, item: string, ready: string): Promise<Frame> {
  await page.keyboard.press('F10');
  await page.locator('.menus button:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[role=menu] [role=menuitem]:focus');
  await focused.first().waitFor();
  for (let turn = 0; (await focused.first().textContent())?.trim() !== item; turn += 1) {
    if (turn > 40) throw new Error(`No «${item}» in the menu.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const frame = await page.locator('.dialog-frame iframe').elementHandle();
  const dialog = (await frame!.contentFrame())!;
  await dialog.locator(ready).waitFor();
  return dialog;
}

export async function closeDialog({ one: { page } }: Agent): Promise<void> {
  await page.getByRole('button', { name: 'Cerrar' }).last().click();
  await page.locator('.dialog-frame').waitFor({ state: 'detached' });
}
