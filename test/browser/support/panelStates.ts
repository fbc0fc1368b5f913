// Every state in which an agent may find the panel, each made from a fresh panel.
import { tweet, type Agent } from './openPanel';

export interface PanelState {
  /** Also the name of its picture. */
  name: string;
  arrange(agent: Agent): Promise<void>;
}

const FACEBOOK = 'facebookdps:dps:FACEBOOK_x@dps_Pagina:460062106166120_3140950072902044';
const ASKED = 'buenas, mi mama cumplio 70 y nunca la an metido a colombia mayor 😢 q ago';
const ANSWERED = 'Buen día. La inscripción a Colombia Mayor se hace en la alcaldía de su municipio.';

async function pasteAll(agent: Agent, ...texts: string[]): Promise<void> {
  for (const text of texts) await agent.paste(text);
}

export const PANEL_STATES: readonly PanelState[] = [
  { name: 'registrar-vacio', arrange: () => Promise.resolve() },
  {
    name: 'registrar-direccion',
    arrange: (agent) => pasteAll(agent, tweet(500).address),
  },
  {
    name: 'registrar-completo',
    async arrange(agent) {
      const { address, comment, reply } = tweet(500);
      await pasteAll(agent, address, comment, reply);
      await agent.press('Alt+c');
      await agent.type('30');
      await agent.press('Enter');
      await agent.sees('Ingreso Solidario - pagos');
    },
  },
  {
    name: 'registrar-codigo',
    async arrange(agent) {
      await pasteAll(agent, tweet(500).address, ASKED);
      await agent.press('Alt+c');
      await agent.type('in');
      await (await agent.panel()).locator('[role=option]').first().waitFor();
    },
  },
  {
    name: 'registrar-muro',
    async arrange(agent) {
      await pasteAll(agent, FACEBOOK, ASKED, ANSWERED);
      await agent.press('Alt+m');
      await agent.sees(/lleva el código 1/);
    },
  },
  {
    name: 'registrar-red',
    arrange: (agent) => pasteAll(agent, '4600621061661203', ASKED),
  },
  {
    name: 'registrar-pqrd',
    async arrange(agent) {
      await pasteAll(agent, FACEBOOK, ASKED, ANSWERED);
      await agent.press('Alt+q');
      await agent.sees('Frase corta');
    },
  },
  {
    name: 'registrar-archivado',
    async arrange(agent) {
      await pasteAll(agent, FACEBOOK, 'Felicitaciones al equipo');
      await agent.press('Alt+a');
    },
  },
  {
    name: 'registrar-sin-dm',
    async arrange(agent) {
      await pasteAll(agent, tweet(500).address, 'no me deja escribirles');
      await agent.press('Alt+s');
    },
  },
  {
    name: 'registrar-fraude',
    async arrange(agent) {
      await pasteAll(agent, FACEBOOK, 'saco cupos, 40 mil y en un mes cobra https://cupos.example.com/pague');
      await agent.press('Alt+f');
    },
  },
  {
    name: 'registrar-errores',
    async arrange(agent) {
      await agent.paste('no me llegó el giro');
      await agent.press('Alt+q', 'Control+Enter');
      await agent.sees('Falta la dirección');
    },
  },
  {
    name: 'registrar-enviado',
    async arrange(agent) {
      await agent.register(tweet(501));
      await agent.queueSays('1 enviado');
    },
  },
  {
    name: 'registrar-repetido',
    async arrange(agent) {
      await agent.register(tweet(502));
      await agent.queueSays('1 enviado');
      await pasteAll(agent, tweet(502).address, tweet(502).comment);
      await agent.sees(/^Mismo ID/);
    },
  },
  {
    name: 'registrar-sin-conexion',
    async arrange(agent) {
      await agent.one.context.setOffline(true);
      await agent.register(tweet(503));
      await agent.register(tweet(504));
      await agent.sees(/Sin conexión desde/);
      await agent.sees(/^En espera/);
    },
  },
  {
    name: 'registrar-por-corregir',
    async arrange(agent) {
      const refused = {
        ...{ code: 'PQRD_TYPE', field: 'code' },
        message: 'Ese código ya no se usa desde el lunes: elija el 302 o el 402.',
      };
      await agent.onSending((route) => route.fulfill({ json: { result: { refused } } }));
      await agent.register(tweet(505));
      await agent.queueSays('1 por corregir');
    },
  },
  {
    name: 'registrar-corregido',
    async arrange(agent) {
      await agent.press('Alt+l');
      await agent.sees('Corrección');
    },
  },
  { name: 'atajos', arrange: (agent) => agent.press('?') },
  {
    name: 'registrar-comentario-largo',
    arrange: (agent) =>
      pasteAll(
        agent,
        FACEBOOK,
        `${'ayuda'.repeat(60)}\n<b>no</b> ‮oirar‬ ${'necesito saber del giro '.repeat(40)}`,
      ),
  },
  {
    name: 'registrar-sin-pestana',
    async arrange(agent) {
      await agent.become('nueva@example.com');
      await agent.reopenPanel();
      await (await agent.panel()).getByRole('alert').waitFor();
    },
  },
  {
    name: 'registrar-sin-memoria',
    async arrange(agent) {
      await agent.one.context.addInitScript(
        `if (window !== top) Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });`,
      );
      await agent.reopenPanel();
      await agent.sees(/no guarda en el equipo/);
    },
  },
];
