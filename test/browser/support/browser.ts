// A browser for tests without any system package: the one inside an npm package, or the one that PAGE_BROWSER names.
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** How long a condition is waited for, and a test may take: what is met is met at once, a busy machine is slow. */
export const WAIT_MS = 60_000;
export const TEST_MS = 5 * WAIT_MS;

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['PAGE_BROWSER'] ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: quiet });
}
