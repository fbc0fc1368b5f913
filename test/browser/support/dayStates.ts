// The states in which an agent may find the panel Mi día, each made from a fresh panel.
import { COORDINATOR } from '../../../scripts/demo/team';
import { AGENT, DAY } from './demoPage';
import { tweet, type Agent } from './openPanel';
import type { PanelState } from './panelStates';

/** Shows the panel and waits for its figures. */
export async function openDay(agent: Agent): Promise<void> {
  await agent.press('Control+4');
  await agent.sees(/^Contado a las/);
}

/** By the panel's own names of its fields. */
export async function fillDowntime(agent: Agent, texts: Readonly<Record<string, string>>): Promise<void> {
  const panel = await agent.panel();
  for (const [field, text] of Object.entries(texts)) {
    await panel.locator(`#downtime-${field}`).focus();
    await agent.one.page.keyboard.insertText(text);
  }
}

/** As if the sidebar had seen the connection go and come back. */
export async function loseConnection(agent: Agent, from: string, to: string): Promise<void> {
  const loss = { from: `${DAY}T${from}:05`, to: `${DAY}T${to}:12` };
  await (
    await agent.panel()
  ).evaluate(
    `for (const key of Object.keys(localStorage))
       if (key.endsWith('gestion.cortes'))
         localStorage.setItem(key, ${JSON.stringify(JSON.stringify({ open: null, past: [loss] }))});`,
  );
  await agent.reopenPanel();
}

export const DAY_STATES: readonly PanelState[] = [
  {
    name: 'dia-al-abrir',
    async arrange(agent) {
      await agent.register(tweet(801));
      await agent.queueSays('1 enviado');
      await openDay(agent);
      await (await agent.panel()).locator('.day summary').press('Enter');
    },
  },
  {
    name: 'dia-corte',
    async arrange(agent) {
      await loseConnection(agent, '09:10', '09:40');
      await openDay(agent);
      await (await agent.panel()).getByRole('button', { name: /^Usar/ }).press('Enter');
      await agent.sees(/^El corte pasó al reporte/);
    },
  },
  {
    name: 'dia-rechazado',
    async arrange(agent) {
      await openDay(agent);
      await fillDowntime(agent, { minutes: '900', reason: 'Falla de inConcert' });
      await agent.press('Control+Enter');
      await agent.sees(/^Su turno de ese día tiene/);
    },
  },
  {
    name: 'dia-sin-respuesta',
    async arrange(agent) {
      await openDay(agent);
      await fillDowntime(agent, { minutes: '20', reason: 'Corte de energía' });
      await agent.one.context.setOffline(true);
      await agent.press('Control+Enter');
      await agent.sees(/Nadie ha confirmado/);
    },
  },
  {
    name: 'dia-reportado',
    async arrange(agent) {
      await openDay(agent);
      await fillDowntime(agent, { from: '09:00', to: '09:30', reason: 'Corte de energía' });
      await agent.press('Control+Enter');
      await agent.sees(/^✓ 30 minutos/);
      await agent.sees(/por 30 minutos de novedades/);
    },
  },
];

type Report = readonly [from: string, to: string, reason: string];

/** An agent writes these down; then the same window is the coordination's. */
export async function openAsLead(agent: Agent, reports: readonly Report[]): Promise<void> {
  await agent.become(AGENT.email);
  await agent.reopenPanel();
  await openDay(agent);
  for (const [from, to, reason] of reports) {
    await fillDowntime(agent, { from, to, reason });
    await agent.press('Control+Enter');
    await agent.sees(/^✓ \d+ minutos/);
  }
  await agent.become(COORDINATOR);
  await agent.reopenPanel();
  await openDay(agent);
  await agent.sees(/^Novedades por decidir \([1-9]/);
}

/** For the coordination, whose panel it is afterwards. */
export const DECISION_STATES: readonly PanelState[] = [
  {
    name: 'dia-por-decidir',
    arrange: (agent) =>
      openAsLead(agent, [
        ['07:00', '07:40', 'Corte de energía'],
        ['07:50', '08:00', 'Reunión'],
      ]),
  },
  {
    name: 'dia-corregida',
    async arrange(agent) {
      await openAsLead(agent, [['06:00', '06:30', 'Falla de inConcert']]);
      const panel = await agent.panel();
      await panel.getByRole('radio', { name: /06:00 a 06:30/ }).focus();
      await agent.press('Space');
      await panel.locator('#decision-minutes').focus();
      await agent.press('Control+a');
      await agent.type('20');
      await panel.locator('#decision-note').focus();
      await agent.one.page.keyboard.insertText('inConcert volvió a las 6:20');
      await agent.press('Control+Enter');
      await agent.sees(/^✓ Corregida a 20 minutos/);
      await agent.sees(/^Corregida por/);
    },
  },
];
