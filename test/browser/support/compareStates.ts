// The comparison's page over the demo base: opened by the menu, and an export of the base's last day to choose.
import type { Frame } from 'playwright-core';
import { DAY, type DemoPage } from './demoPage';
import type { Agent } from './openPanel';

export const EXPORT_NAME = 'inconcert-16-sep.csv';
/** A contact of the export that nobody registered. */
export const UNREGISTERED = '1570688463283836001';

const TABS = /^(?!ESCAL|SIN DM|FRAUDE)/;

export interface DemoExport {
  text: string;
  /** Its lines with a contact. */
  contacts: number;
}

/** The cases of these tabs on the last day, one of them twice, and one more; in columns of another program. */
export async function exportOf(demo: DemoPage, tabs: readonly string[]): Promise<DemoExport> {
  const rows = (await Promise.all(tabs.filter((tab) => TABS.test(tab)).map((tab) => demo.rows(tab)))).flat();
  const lines = rows.flatMap((row) => {
    const values = Object.values(row);
    const id = values.find((value) => /^\d{12,}(?:_\d+)?$/.test(value));
    const network = id?.includes('_') ? 'Facebook' : 'Twitter';
    const today = values.some((value) => value === DAY.split('-').reverse().join('/'));
    return id && today ? [`x:y:${network.toUpperCase()}_z:${id},${DAY} 08:00:00,${network},Exitoso`] : [];
  });
  const more = `x:y:TWITTER_z:${UNREGISTERED},${DAY} 09:00:00,Twitter,Exitoso`;
  const text = [
    'Interacción,Cuándo,Sitio,Disposición',
    ...lines,
    more,
    lines[0],
    `Total,${String(lines.length + 2)},,`,
  ];
  return { text: text.join('\r\n'), contacts: lines.length + 2 };
}

/** By keys; to the dialog's document. */
export async function openComparison({ one: { page } }: Agent): Promise<Frame> {
  await page.keyboard.press('F10');
  await page.locator('.menus button:focus').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=menu] [role=menuitem]:focus').first().waitFor();
  await page.getByRole('menuitem', { name: 'Comparar con inConcert' }).press('Enter');
  const frame = await page.locator('.dialog iframe').elementHandle();
  const dialog = (await frame!.contentFrame())!;
  await dialog.locator('#export-file').waitFor();
  return dialog;
}

/** What the browser's own window for files would answer. */
export function choose(dialog: Frame, name: string, content: Buffer): Promise<void> {
  return dialog.locator('#export-file').setInputFiles({ name, mimeType: '', buffer: content });
}
