// Mi día without a mouse: the figures of the base, and downtime that is written down once, whatever breaks on the way.
import type { Browser } from 'playwright-core';
import { launchBrowser, TEST_MS } from './support/browser';
import {
  DAY_STATES,
  DECISION_STATES,
  fillDowntime,
  loseConnection,
  openDay,
  openAsLead,
} from './support/dayStates';
import { AGENT, DemoPage } from './support/demoPage';
import { Agent } from './support/openPanel';
import { expectWellShown } from './support/wellShown';

jest.setTimeout(TEST_MS);

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

async function rowsOf(reason: string): Promise<Record<string, string>[]> {
  return (await demo.rows('NOVEDADES', /^MOTIVO$/)).filter((row) => row['MOTIVO'].includes(reason));
}

it.each(DAY_STATES)('$name: axe finds nothing, nothing is wider than the panel', (state) =>
  expectWellShown(agent, state),
);

it('takes a measured loss to the base by keys alone, lowers the goal, and offers it no more', async () => {
  await agent.freshPanel();
  await loseConnection(agent, '08:05', '08:17');
  await openDay(agent);
  const panel = await agent.panel();
  await panel.getByRole('button', { name: 'Usar: De 08:05 a 08:17 (12 min)' }).press('Enter');
  await agent.press('Control+Enter');
  await agent.sees(/^✓ 12 minutos del vie 16 sep/);
  await agent.sees('12 min · 08:05 a 08:17 · Caída de internet');
  expect(await panel.getByRole('button', { name: /^Usar/ }).count()).toBe(0);
  const rows = await rowsOf('08:05 a 08:17');
  expect(rows.map((row) => row['MINUTOS'])).toEqual(['12']);
  await agent.press('Control+1');
  await (
    await agent.panel()
  )
    .locator('.standing', { hasText: /^\d+ de [\d,]+ · \d+ de [\d,]+ \(10:42\)$/ })
    .waitFor();
  expect(agent.one.faults).toEqual([]);
});

it('asks again with the same request after a lost answer, also a reload later: one row', async () => {
  await agent.freshPanel();
  await openDay(agent);
  await fillDowntime(agent, { minutes: '7', reason: 'Daño de diadema' });
  const { context } = agent.one;
  await context.route('**/api/run', async (route) => {
    if (!route.request().postData()?.includes('"submitDowntime"')) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await agent.press('Control+Enter');
  await agent.sees(/Nadie ha confirmado/);
  await context.unrouteAll();
  await agent.reopenPanel();
  await openDay(agent);
  await agent.sees(/Nadie ha confirmado/);
  await agent.press('Control+Enter');
  await agent.sees(/^✓ 7 minutos/);
  expect(await rowsOf('Daño de diadema')).toHaveLength(1);
});

it('measures by the clock, and keeps it over a reload', async () => {
  await agent.freshPanel();
  await openDay(agent);
  await agent.press('Alt+e');
  await agent.sees(/^Empezó/);
  const panel = await agent.reopenPanel();
  await openDay(agent);
  await agent.later(25);
  await agent.press('Alt+e');
  await agent.sees(/^Terminó/);
  expect(await panel.locator('#downtime-minutes').inputValue()).toBe('25');
});

it.each(DECISION_STATES)('$name: axe finds nothing, nothing is wider than the panel', (state) =>
  expectWellShown(agent, state),
);

it('approves by Enter, thinks again with a reason that outlives a reload, and tells the agent', async () => {
  await agent.freshPanel();
  await openAsLead(agent, [['05:00', '05:10', 'Falla del equipo']]);
  await choose(/05:00 a 05:10/);
  await agent.press('Enter');
  await agent.sees(/^✓ Aprobada la novedad/);
  await agent.sees(/^Aprobada por/);
  await choose(/05:00 a 05:10/);
  await agent.press('Alt+n');
  await agent.sees('Escriba el motivo: le llega a la persona.');
  await agent.type('No hubo falla');
  await agent.reopenPanel();
  await openDay(agent);
  await (await agent.panel()).locator('#decision-note').focus();
  await agent.press('Alt+n');
  await agent.sees(/^✓ No aprobada la novedad/);
  const decided = (await rowsOf('05:00')).map((row) => [row['APROBADA'], row['NOTA DE COORDINACIÓN']]);
  expect(decided).toEqual([['NO', 'No hubo falla']]);
  await agent.become(AGENT.email);
  await agent.reopenPanel();
  await openDay(agent);
  await agent.sees(/^No aprobada por .*: No hubo falla$/);
});

async function choose(line: RegExp): Promise<void> {
  await (await agent.panel()).getByRole('radio', { name: line }).focus();
  await agent.press('Space');
}
