// `node scripts/run.mjs pictures [NAME…]`: takes the manual's pictures anew (those whose names begin so), in a real browser on the demo base.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../test/browser/support/browser';
import { DAY_STATES, DECISION_STATES } from '../../test/browser/support/dayStates';
import { DemoPage } from '../../test/browser/support/demoPage';
import { ESCALATION_STATES } from '../../test/browser/support/escalationStates';
import { Agent, tweet } from '../../test/browser/support/openPanel';
import { PANEL_STATES, type PanelState } from '../../test/browser/support/panelStates';
import { TEMPLATE_STATES } from '../../test/browser/support/templateStates';
import { PROJECT_ROOT } from '../projectRoot';
import { pictureOfMail } from './pictureOfMail';
import { pictureOfPanel, settle } from './pictureOfPanel';
import { pictureOfReview } from './pictureOfReview';
import { picturesOfComparison } from './picturesOfComparison';
import { picturesOfSummaries } from './picturesOfSummaries';
import { picturesOfUpkeep } from './picturesOfUpkeep';

const IMAGES = join(PROJECT_ROOT, 'docs', 'imagenes');
const SCHEMES = [
  { colorScheme: 'light', suffix: 'claro' },
  { colorScheme: 'dark', suffix: 'oscuro' },
] as const;
/** Whole mails, as the tests approve them. */
const MAILS = [
  'aviso-coordinacion',
  'aviso-agente',
  'guiones-por-verificar',
  'novedad-reportada',
  'novedad-decidida',
];
const MAIL_PLACE = { folder: join(PROJECT_ROOT, 'test', 'approved'), images: join(IMAGES, 'correo') };
/** A row of the demo base that can be loaded into the panel. */
const A_CASE = 5;

mkdirSync(join(IMAGES, 'panel'), { recursive: true });
mkdirSync(join(IMAGES, 'dialogo'), { recursive: true });
mkdirSync(MAIL_PLACE.images, { recursive: true });
mkdirSync(join(IMAGES, 'resumen'), { recursive: true });
const browser = await launchBrowser();
try {
  for (const states of [PANEL_STATES, ESCALATION_STATES, TEMPLATE_STATES, DAY_STATES, DECISION_STATES]) {
    const asked = states.filter(({ name }) => isAsked(name));
    if (asked.length === 0) continue;
    for (const { colorScheme, suffix } of SCHEMES) await picturesOfPanel(asked, colorScheme, suffix);
  }
  for (const name of MAILS.filter(isAsked)) {
    for (const scheme of SCHEMES) await pictureOfMail(browser, { ...MAIL_PLACE, name }, scheme);
  }
  if (isAsked('revision')) {
    for (const scheme of SCHEMES) {
      await pictureOfReview(browser, join(IMAGES, 'dialogo', `revision-${scheme.suffix}.png`), scheme);
    }
  }
  if (isAsked('comparar')) {
    for (const scheme of SCHEMES) await picturesOfComparison(browser, join(IMAGES, 'dialogo'), scheme);
  }
  if (isAsked('mantener')) {
    for (const scheme of SCHEMES) await picturesOfUpkeep(browser, join(IMAGES, 'dialogo'), scheme);
  }
  if (isAsked('cierre')) await picturesOfSummaries(browser, IMAGES);
  if (isAsked('pagina')) await pictureOfPage();
} finally {
  await browser.close();
}

function isAsked(name: string): boolean {
  const asked = process.argv.slice(2);
  return asked.length === 0 || asked.some((start) => name.startsWith(start));
}

async function picturesOfPanel(
  states: readonly PanelState[],
  colorScheme: 'light' | 'dark',
  suffix: string,
): Promise<void> {
  const demo = await DemoPage.open();
  try {
    const agent = await Agent.enter(browser, demo);
    await agent.one.page.emulateMedia({ colorScheme });
    await agent.goToFirstCell(A_CASE);
    await agent.openPanel();
    for (const { name, arrange } of states) {
      await agent.freshPanel();
      await arrange(agent);
      await pictureOfPanel(agent, join(IMAGES, 'panel', `${name}-${suffix}.png`));
    }
    await agent.one.context.close();
  } finally {
    await demo.close();
  }
}

/** For the README: one case sent, the next one ready to be. */
async function pictureOfPage(): Promise<void> {
  const demo = await DemoPage.open();
  try {
    const agent = await Agent.enter(browser, demo);
    await agent.one.page.setViewportSize({ width: 1440, height: 1180 });
    await agent.openPanel();
    await agent.register(tweet(900, 'aca en El Retiro no an avisado lo de familias'));
    await agent.queueSays('1 enviado');
    const { address, comment, reply } = tweet(
      901,
      '@ProsperidadCol fui al punto y me dicen q el giro no aparece 😢',
    );
    for (const text of [address, comment, reply]) await agent.paste(text);
    await agent.press('Alt+c');
    await agent.type('30');
    await agent.press('Enter');
    await settle(agent);
    await (await agent.panel()).evaluate('scrollTo(0, 0)');
    await agent.one.page.screenshot({ path: join(IMAGES, 'pagina.png') });
  } finally {
    await demo.close();
  }
}
