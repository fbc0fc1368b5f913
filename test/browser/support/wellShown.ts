// What holds in every state of a panel: axe finds nothing, and nothing is wider than the panel.
import { violationsInPanel } from './axe';
import type { Agent } from './openPanel';
import type { PanelState } from './panelStates';

export async function expectWellShown(agent: Agent, state: Pick<PanelState, 'arrange'>): Promise<void> {
  const panel = await agent.freshPanel();
  await state.arrange(agent);
  expect(await violationsInPanel(agent.one.page, panel)).toEqual([]);
  expect(await panel.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}
