// Whatever breaks between the click and the answer: every case once in the base, none lost, in order, at its own time.
import type { Browser, Route } from 'playwright-core';
import { AGENTS } from '../../scripts/demo/team';
import { launchBrowser, TEST_MS } from './support/browser';
import { AGENT, DemoPage } from './support/demoPage';
import { Agent, tweet, type Case } from './support/openPanel';

jest.setTimeout(TEST_MS);

let browser: Browser;
let demo: DemoPage;

beforeAll(async () => {
  [demo, browser] = await Promise.all([DemoPage.open(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

const serials = (from: number, count: number): Case[] =>
  Array.from({ length: count }, (_, index) => tweet(from + index));

/** What the tab holds of these cases, in the order of its rows. */
async function found(cases: readonly Case[], { tab, column }: { tab: string; column: string }) {
  const comments = cases.map(({ comment }) => comment);
  return (await demo.rows(tab)).map((row) => row[column]).filter((text) => comments.includes(text));
}

const OWN = { tab: AGENT.tab, column: 'CONSULTA EN GIS' };

it.each([
  ['after the base took the case', 100, async (route: Route) => void (await route.fetch())],
  ['before the base heard of the case', 110, async () => undefined],
] as const)('keeps a case whose server is killed %s', async (_when, serial, pass) => {
  const agent = await Agent.enter(browser, demo);
  await agent.openPanel();
  let kill!: () => void;
  const killed = new Promise<void>((resolve) => (kill = resolve));
  let sendings = 0;
  await agent.onSending(async (route) => {
    sendings += 1;
    if (sendings > 1) return route.continue();
    await pass(route);
    await demo.kill();
    await route.abort();
    kill();
  });
  const cases = serials(serial, 2);
  for (const given of cases) await agent.register(given);
  await killed;
  await agent.queueSays('2 en espera');
  await demo.start();
  await agent.queueSays('2 enviados');
  expect(await found(cases, OWN)).toEqual(cases.map(({ comment }) => comment));
  expect(agent.one.faults).toEqual([]);
  await agent.one.context.close();
});

it('sends ten cases made without connection once each, in order, at their times, two reloads later', async () => {
  const agent = await Agent.enter(browser, demo, { minutesAhead: -40 });
  const panel = await agent.openPanel();
  await agent.one.context.setOffline(true);
  const cases = serials(200, 10);
  for (const given of cases) {
    await agent.register(given);
    await agent.later(3);
  }
  await agent.queueSays('10 en espera');
  await panel.locator('footer', { hasText: 'Sin conexión desde las 10:02' }).waitFor();
  const stop = await agent.onSending((route) => route.abort());
  await agent.one.context.setOffline(false);
  for (let times = 0; times < 2; times += 1) {
    await agent.reload();
    await agent.openPanel();
    await agent.queueSays('10 en espera');
  }
  await stop();
  await agent.reload();
  await agent.openPanel();
  await agent.queueSays('10 enviados');
  expect(await found(cases, OWN)).toEqual(cases.map(({ comment }) => comment));
  const comments = cases.map(({ comment }) => comment);
  const rows = (await demo.rows()).filter((row) => comments.includes(row[OWN.column]));
  expect(rows.map((row) => row['HORA'])).toEqual(
    cases.map((_, index) => `10:${String(2 + 3 * index).padStart(2, '0')}`),
  );
  await agent.one.context.close();
});

it('takes the cases of two agents who save at once, each in the own tab', async () => {
  const [, other] = AGENTS;
  const agents = [await Agent.enter(browser, demo), await Agent.enter(browser, demo, { email: other.email })];
  for (const agent of agents) await agent.openPanel();
  let sending = 0;
  let both!: () => void;
  const together = new Promise<void>((resolve) => (both = resolve));
  for (const agent of agents) {
    await agent.onSending(async (route) => {
      sending += 1;
      if (sending === agents.length) both();
      await together;
      await route.continue();
    });
  }
  const cases = [serials(300, 2), serials(400, 2)];
  for (const [index, agent] of agents.entries())
    for (const given of cases[index]) await agent.register(given);
  for (const agent of agents) await agent.queueSays('2 enviados');
  expect(await found(cases.flat(), OWN)).toEqual(cases[0].map(({ comment }) => comment));
  expect(await found(cases.flat(), { tab: other.tab, column: 'Consulta  en Gis' })).toEqual(
    cases[1].map(({ comment }) => comment),
  );
  for (const agent of agents) await agent.one.context.close();
});
