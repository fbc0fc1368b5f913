// `node scripts/run.mjs pictures`: takes the manual's pictures anew, in a real browser on the demo base.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../test/browser/support/browser';
import { DemoPage } from '../../test/browser/support/demoPage';
import { Agent, tweet } from '../../test/browser/support/openPanel';
import { PANEL_STATES } from '../../test/browser/support/panelStates';
import { PROJECT_ROOT } from '../projectRoot';
import { pictureOfPanel } from './pictureOfPanel';

const IMAGES = join(PROJECT_ROOT, 'docs', 'imagenes');
const SCHEMES = [
  { colorScheme: 'light', suffix: 'claro' },
  { colorScheme: 'dark', suffix: 'oscuro' },
] as const;
/** A row of the demo base that can be loaded into the panel. */
const A_CASE = 5;

mkdirSync(join(IMAGES, 'panel'), { recursive: true });
const [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
try {
  for (const { colorScheme, suffix } of SCHEMES) {
    const agent = await Agent.enter(browser, demo);
    const { page, context } = agent.one;
    await page.emulateMedia({ colorScheme });
    await agent.goToFirstCell(A_CASE);
    await agent.openPanel();
    for (const { name, arrange } of PANEL_STATES) {
      await agent.freshPanel();
      await arrange(agent);
      await pictureOfPanel(agent, join(IMAGES, 'panel', `${name}-${suffix}.png`));
    }
    await context.close();
  }
  const agent = await Agent.enter(browser, demo);
  await agent.openPanel();
  const { address, comment, reply } = tweet(900, '@ProsperidadCol no me llego el mensaje del giro 😢');
  for (const text of [address, comment, reply]) await agent.paste(text);
  await agent.press('Alt+c');
  await agent.type('30');
  await agent.press('Enter');
  await agent.one.page.screenshot({ path: join(IMAGES, 'pagina.png') });
} finally {
  await browser.close();
  await demo.close();
}
