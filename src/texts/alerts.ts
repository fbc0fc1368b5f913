// What menu, dialogs and panel say about the alerts.
import type { TriggersInstalled } from '../escalations/installTriggers';
import { shortDate } from './sidebarTime';

export const PREVIEW_TITLE = 'Avisos de escalamientos';
export const TRIGGERS_TITLE = 'Avisos automáticos';

export const PREVIEW = {
  to: 'Para',
  subject: 'Asunto',
  none: 'Hoy no sale ningún aviso: no hay nada pendiente, o el de hoy ya salió.',
  dayOff: 'Hoy no es día hábil: los avisos salen el próximo día hábil.',
  asIs: 'Aquí no se envía ni se escribe nada.',
} as const;

/** `Avisos del vie 16 sep`. */
export function previewHeading(on: string, count: number): string {
  if (count === 0) return `Avisos del ${shortDate(on)}`;
  return `Avisos del ${shortDate(on)}: ${count === 1 ? 'saldría 1 correo' : `saldrían ${count} correos`}`;
}

export function triggersSummary({ account, former, hours, created, removed }: TriggersInstalled): string {
  const { sendDailyAlerts: first, watchDailyAlerts: second, closeLastDays: evening } = hours;
  const { sendWeeklyVerification: weekly } = hours;
  return [
    created.length === 0 ? 'Los avisos ya estaban activos.' : 'Los avisos quedaron activos.',
    `Salen cada día hábil entre las ${first} y las ${first + 1} de la mañana, a nombre de ${account}. Si ese día no salieron, se intenta otra vez entre las ${second} y las ${second + 1}.`,
    `El primer día hábil de cada semana, entre las ${weekly} y las ${weekly + 1}, sale la lista de los guiones que están sin verificar.`,
    `El día se cierra cada noche entre las ${evening % 12} y las ${(evening % 12) + 1}, con los seis días anteriores.`,
    removed > 0 ? 'Se quitaron los disparadores anteriores de esta cuenta.' : '',
    former === ''
      ? ''
      : `Antes corrían a nombre de ${former}, y Google no deja quitarlos desde otra cuenta: los correos no se repiten, pero pídale que los quite en Extensiones, Apps Script, Activadores.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `lastRun` is an ISO date. */
export function lateText(lastRun: string | null): string {
  return lastRun === null
    ? 'Los avisos de escalamientos no han corrido nunca. Pida a coordinación que use el menú Gestión, Activar los avisos.'
    : `Los avisos de escalamientos no corren desde el ${shortDate(lastRun)}. Avise a coordinación y revise los vencimientos en el panel.`;
}
