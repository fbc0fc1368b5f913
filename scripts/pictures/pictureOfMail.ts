// Pictures of whole mails as a telephone shows them, 360 pixels wide, from the texts that the tests approve.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const TELEPHONE = { width: 360, height: 740 };

/** `name.html` of `folder` becomes `name-claro.png` or `name-oscuro.png` of `images`. */
export async function pictureOfMail(
  browser: Browser,
  { folder, name, images }: { folder: string; name: string; images: string },
  { colorScheme, suffix }: { colorScheme: 'light' | 'dark'; suffix: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: TELEPHONE, colorScheme });
  try {
    await page.setContent(readFileSync(join(folder, `${name}.html`), 'utf8'));
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > TELEPHONE.width) throw new Error(`${name}: ${String(wide)} px wide`);
    await page.screenshot({ path: join(images, `${name}-${suffix}.png`), fullPage: true });
  } finally {
    await page.close();
  }
}
