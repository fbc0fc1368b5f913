// Every state in which an agent may find the panel Guiones and the guiones proposed in Registrar.
import type { PanelState } from './panelStates';
import { tweet, type Agent } from './openPanel';

export const ASKED = 'buenas como ago pa meter a mi mama al adulto mayor 😢';

export const facebookAddress = (serial: number): string =>
  `facebookdps:dps:FACEBOOK_x@dps_Pagina:460062106166120_31409500729${String(10_000 + serial)}`;

export async function openTemplates(agent: Agent): Promise<void> {
  await agent.press('Control+2');
  const panel = await agent.panel();
  await panel.locator('#templates-search:focus').waitFor();
  await panel.locator('#templates-list [role=option]').first().waitFor();
}

/** Types a search and waits until the first that is found is this one. */
export async function searchFor(agent: Agent, text: string, first: string | RegExp): Promise<void> {
  await agent.one.page.keyboard.type(text);
  const found = (await agent.panel()).locator('#templates-list [aria-selected=true]');
  await found.filter({ hasText: first }).waitFor();
}

export async function proposed(agent: Agent, code: string): Promise<void> {
  await (await agent.panel()).locator('.proposals li', { hasText: code }).first().waitFor();
}

export const TEMPLATE_STATES: readonly PanelState[] = [
  {
    name: 'guiones-todos',
    arrange: openTemplates,
  },
  {
    name: 'guiones-buscado',
    async arrange(agent) {
      await openTemplates(agent);
      await agent.press('Alt+w');
      await searchFor(agent, 'inscrip', 'CM-02');
      await agent.press('Enter');
      await agent.sees(/texto del muro copiado/);
    },
  },
  {
    name: 'guiones-vencido',
    async arrange(agent) {
      await openTemplates(agent);
      await searchFor(agent, 'primera fase', 'IS-00');
      await agent.press('Enter');
      await agent.sees(/no se puede copiar/);
    },
  },
  {
    name: 'guiones-entidad',
    async arrange(agent) {
      await openTemplates(agent);
      await searchFor(agent, 'oep', 'Oficina de Encuestas');
      await agent.sees(/sin fecha de verificación/);
    },
  },
  {
    name: 'guiones-live',
    async arrange(agent) {
      await openTemplates(agent);
      await searchFor(agent, 'live tra', 'FBL-01');
      await agent.sees(/Live: Compromisos en salud/);
    },
  },
  {
    name: 'guiones-ninguno',
    async arrange(agent) {
      await openTemplates(agent);
      await agent.one.page.keyboard.type('bicicletas');
      await agent.sees(/Ningún guion tiene esas palabras/);
    },
  },
  {
    name: 'registrar-guiones',
    async arrange(agent) {
      for (const text of [tweet(800).address, ASKED]) await agent.paste(text);
      await proposed(agent, 'CM-02');
      await agent.press('Alt+1');
      await agent.sees(/^CM-02: Inscripción/);
    },
  },
  {
    name: 'registrar-revision',
    async arrange(agent) {
      const reply = 'Buen día. El pago será el 15 de octubre. Ingrese a https://bit.ly/3abc hoy.';
      for (const text of [facebookAddress(801), ASKED, reply]) await agent.paste(text);
      await agent.sees(/^R32: /);
      await proposed(agent, 'CM-02');
    },
  },
  {
    name: 'registrar-live-vencido',
    async arrange(agent) {
      const address = 'facebookdps:dps:FACEBOOK_x@dps_Pagina:100000000000001_3140950072902';
      for (const text of [address, ASKED]) await agent.paste(text);
      await agent.sees(/se archivan/);
      await proposed(agent, 'CM-02');
    },
  },
];
