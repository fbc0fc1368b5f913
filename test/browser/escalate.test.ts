// An escalation from Registrar to the entity's answer, without a mouse: one mail, one row, whatever breaks on the way.
import type { Browser } from 'playwright-core';
import type { OutboxView } from '../../scripts/local/page/protocol';
import { launchBrowser, TEST_MS } from './support/browser';
import { DemoPage } from './support/demoPage';
import { ESCALATION_STATES, fill, openEscalations, pasteScreenshot } from './support/escalationStates';
import { Agent, tweet } from './support/openPanel';
import { expectWellShown } from './support/wellShown';

jest.setTimeout(TEST_MS);

const TAB = 'ESCALAMIENTOS';

let browser: Browser;
let demo: DemoPage;
let agent: Agent;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
  agent = await Agent.enter(browser, demo);
  await agent.openPanel();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

/** What the outbox holds of this subject. */
async function mails(words: string): Promise<OutboxView['mail']> {
  const { mail } = await agent.one.page.evaluate<OutboxView>(
    `fetch('/api/outbox').then((answer) => answer.json())`,
  );
  return mail.filter(({ subject }) => subject.includes(words));
}

async function rowsOf(topic: string): Promise<Record<string, string>[]> {
  return (await demo.rows(TAB, /^TEMA$/)).filter((row) => row['TEMA'] === topic);
}

it('takes a case from Registrar, with a screenshot, to the entity, and its answer back', async () => {
  const topic = 'Adulto mayor - giros de Aguachica';
  const { address, comment } = tweet(700, 'el giro de mi mamá no llegó <b>a aguachica</b>');
  await agent.freshPanel();
  for (const text of [address, comment]) await agent.paste(text);
  await agent.press('Alt+n');
  await agent.sees(/^Escalamientos abiertos \(\d+\)/);
  await fill(agent, { topic, description: '¿Cuándo llega el giro a Aguachica?' });
  await pasteScreenshot(agent, 2400, 1200);
  await agent.press('Control+Enter');
  await agent.sees(/^✓ ESC-2022-\d{4}: el correo salió para enlace@example.com/);
  const [mail, ...more] = await mails(topic);
  expect(more).toEqual([]);
  expect(mail.subject).toMatch(/^\[ESC-2022-\d{4}\] /);
  expect(mail.body).toContain(comment);
  expect(mail.attachments.map(({ type }) => type)).toContain('image/jpeg');
  const [row] = await rowsOf(topic);
  expect(row['ESTADO']).toBe('ABIERTO');
  const panel = await agent.panel();
  const item = panel.locator('.open li', { hasText: topic });
  await item.getByText('faltan 8 días hábiles').waitFor();
  await item.locator('summary').press('Enter');
  await item.getByRole('button', { name: 'Respondió' }).press('Enter');
  await item.getByRole('group').locator('textarea:focus').waitFor();
  await agent.one.page.keyboard.insertText('El giro salió el jueves.');
  await agent.press('Control+Enter');
  await agent.sees(/^✓ ESC-2022-\d{4} quedó respondido/);
  await item.waitFor({ state: 'detached' });
  const [answered] = await rowsOf(topic);
  expect([answered['ESTADO'], answered['RESPUESTA ENTIDAD']]).toEqual([
    'RESPONDIDO',
    'El giro salió el jueves.',
  ]);
  expect(agent.one.faults).toEqual([]);
});

it('loses nothing that is refused, and sends it once when it is mended', async () => {
  const topic = 'Entrega del kit escolar';
  await agent.freshPanel();
  await openEscalations(agent);
  await fill(agent, { topic: `${topic} ${'y más '.repeat(40)}`, description: 'Preguntan por el kit.' });
  await agent.press('Control+Enter');
  await agent.sees(/^El tema tiene \d+ caracteres/);
  const panel = await agent.panel();
  expect(await panel.evaluate('document.activeElement.id')).toBe('escalation-topic');
  expect(await panel.locator('#escalation-description').inputValue()).toBe('Preguntan por el kit.');
  expect(await panel.locator('#escalation-topic').getAttribute('aria-invalid')).toBe('true');
  await panel.locator('#escalation-topic').fill(topic);
  await agent.press('Control+Enter');
  await agent.sees(/el correo salió/);
  expect(await mails(topic)).toHaveLength(1);
  expect(await rowsOf(topic)).toHaveLength(1);
});

it('asks again with the same request after a lost answer, also a reload later: one mail, one row', async () => {
  const topic = 'Giros perdidos en Soacha';
  await agent.freshPanel();
  await openEscalations(agent);
  await fill(agent, { topic, description: '¿Dónde están?' });
  const { context } = agent.one;
  await context.route('**/api/run', async (route) => {
    if (!route.request().postData()?.includes('"submitEscalation"')) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await agent.press('Control+Enter');
  await agent.sees(/Nadie ha confirmado/);
  await context.unrouteAll();
  await agent.reopenPanel();
  await openEscalations(agent);
  await agent.sees(/Nadie ha confirmado/);
  expect(await (await agent.panel()).locator('#escalation-topic').inputValue()).toBe(topic);
  await agent.press('Control+Enter');
  await agent.sees(/el correo salió/);
  expect(await mails(topic)).toHaveLength(1);
  expect(await rowsOf(topic)).toHaveLength(1);
});

it.each(ESCALATION_STATES)('$name: axe finds nothing, nothing is wider than the panel', (state) =>
  expectWellShown(agent, state),
);
