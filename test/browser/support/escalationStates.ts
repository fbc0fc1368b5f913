// Every state in which an agent may find the panel Escalar, each made from a fresh panel.
import { COORDINATOR } from '../../../scripts/demo/team';
import type { Agent } from './openPanel';
import type { PanelState } from './panelStates';

/** An open one of the demo base has this topic. */
const TAKEN = 'Ingreso solidario, pagos por giro';
const DESCRIPTION = 'Los ciudadanos preguntan en qué fecha se paga el ciclo y la publicación no lo dice.';
const POST = 'https://facebook.example.com/posts/460062';
const COMMENT = '"buenas cuando pagan en aguachica q no dice nada" <b>😢</b>';

/** Shows the panel and waits for its list; ends in its first field. */
export async function openEscalations(agent: Agent): Promise<void> {
  await agent.press('Control+3');
  await agent.sees(/^Escalamientos abiertos \(\d+\)/);
}

/** By the panel's own names of its fields. */
export async function fill(agent: Agent, texts: Readonly<Record<string, string>>): Promise<void> {
  const panel = await agent.panel();
  for (const [field, text] of Object.entries(texts)) {
    await panel.locator(`#escalation-${field}`).focus();
    await agent.one.page.keyboard.insertText(text);
  }
}

/** As a screenshot is: copied elsewhere, pasted wherever the focus stands. */
export async function pasteScreenshot(agent: Agent, width: number, height: number): Promise<void> {
  const { page } = agent.one;
  await page.bringToFront();
  await page.evaluate(`(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = ${String(width)};
    canvas.height = ${String(height)};
    const pen = canvas.getContext('2d');
    for (let line = 0; line < ${String(height)}; line += 8) {
      pen.fillStyle = 'hsl(' + (line % 360) + ' 60% 70%)';
      pen.fillRect(0, line, canvas.width, 8);
    }
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  })()`);
  await page.keyboard.press('Control+v');
  await agent.sees('Pantallazo agregado.');
}

/** Opens one of the list, and in it what is to be done. */
async function follow(agent: Agent, topic: RegExp, what: string): Promise<void> {
  const panel = await agent.panel();
  const item = panel.locator('.open li', { hasText: topic });
  await item.locator('summary').press('Enter');
  await item.getByRole('button', { name: what }).press('Enter');
  await item.getByRole('group', { name: what }).locator(':focus').waitFor();
}

export const ESCALATION_STATES: readonly PanelState[] = [
  { name: 'escalar-vacio', arrange: openEscalations },
  {
    name: 'escalar-completo',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { topic: TAKEN, description: DESCRIPTION, link: POST, comments: COMMENT });
      await agent.press('Alt+o');
      await fill(agent, { 'comments-1': 'ya casi termina el mes y nada' });
      await pasteScreenshot(agent, 2400, 1200);
      await agent.sees(/^Ya hay uno abierto/);
    },
  },
  {
    name: 'escalar-correo',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { topic: 'Colombia Mayor - octubre', description: DESCRIPTION, comments: COMMENT });
      await pasteScreenshot(agent, 300, 200);
      await agent.press('Alt+r');
      await agent.sees(/^Cordial saludo/);
    },
  },
  {
    name: 'escalar-errores',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { comments: COMMENT });
      await agent.press('Control+Enter');
      await agent.sees('Falta este texto.');
    },
  },
  {
    name: 'escalar-rechazado',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { topic: `Pagos ${'y más pagos '.repeat(20)}`, description: DESCRIPTION });
      await agent.press('Control+Enter');
      await agent.sees(/^El tema tiene \d+ caracteres/);
    },
  },
  {
    name: 'escalar-enviado',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { topic: 'Renta Ciudadana - cupos', description: DESCRIPTION, link: POST });
      await agent.press('Control+Enter');
      await agent.sees(/^✓ ESC-2022-\d{4}: el correo salió/);
      await agent.sees('Renta Ciudadana - cupos');
    },
  },
  {
    name: 'escalar-sin-respuesta',
    async arrange(agent) {
      await openEscalations(agent);
      await fill(agent, { topic: 'Compensación del IVA - quejas', description: DESCRIPTION });
      await agent.one.context.setOffline(true);
      await agent.press('Control+Enter');
      await agent.sees(/Nadie ha confirmado/);
    },
  },
  {
    name: 'escalar-respondio',
    async arrange(agent) {
      await openEscalations(agent);
      await follow(agent, /matrícula extemporánea/, 'Respondió');
    },
  },
  {
    name: 'escalar-respondio-mal',
    async arrange(agent) {
      await openEscalations(agent);
      await follow(agent, /matrícula extemporánea/, 'Respondió');
      await agent.one.page.keyboard.insertText('Salen el lunes.');
      const panel = await agent.panel();
      await panel.locator('input[id$=answeredOn]').fill('2022-01-05');
      await agent.press('Control+Enter');
      await agent.sees(/la respuesta no puede ser anterior/);
    },
  },
  {
    name: 'escalar-reenviar',
    async arrange(agent) {
      await openEscalations(agent);
      await follow(agent, /pagos por giro/, 'Reenviar');
    },
  },
  {
    name: 'escalar-cerrado',
    async arrange(agent) {
      await openEscalations(agent);
      await follow(agent, /Familias en Acción - pagos/, 'Cerrar');
      await agent.one.page.keyboard.insertText('Era el mismo tema de otro escalamiento.');
      await agent.press('Control+Enter');
      await agent.sees(/quedó cerrado/);
    },
  },
  {
    name: 'escalar-todos',
    async arrange(agent) {
      await agent.become(COORDINATOR);
      await agent.reopenPanel();
      await openEscalations(agent);
      await agent.press('Alt+t');
      await agent.sees('Devolución del IVA - nuevos hogares');
      const panel = await agent.panel();
      await panel.locator('.open li', { hasText: 'cobro por un tercero' }).locator('summary').press('Enter');
    },
  },
  {
    name: 'escalar-formulario',
    async arrange(agent) {
      await agent.become(COORDINATOR);
      await agent.reopenPanel();
      await openEscalations(agent);
      await agent.press('Alt+t');
      await follow(agent, /Colombia Mayor - inscripción/, 'Formulario PQRS');
      await agent.press('Control+Enter');
      await agent.sees('Abrir el formulario');
    },
  },
];
