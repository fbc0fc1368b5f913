// What is said of downtime that an agent reports: the answer, the mail, the record, and why it is refused.
import { amount } from './amounts';
import { longDay } from './longDay';
import { shortDate } from './sidebarTime';

type Details = Readonly<Record<string, string>>;

export const DOWNTIME_TEXTS = {
  /** In BITÁCORA. */
  field: 'novedad',
  mailField: 'aviso de la novedad',
  /** In REPORTADO A. */
  coordination: 'Coordinación',
  reason: 'Motivo',
  row: 'Ver la fila',
  goal: 'Lo que hace con la meta',
  noGoal: 'Ese día no tiene meta: la novedad queda escrita y no cambia nada.',
  nobody: 'En Configuración no hay correo de coordinación: avísele usted.',
  notSent: 'El correo a coordinación no salió: avísele usted.',
} as const;

export function reportedLine(minutes: number, date: string, row: number): string {
  return `✓ ${amount(minutes)} del ${shortDate(date)} en la fila ${String(row)} de novedades.`;
}

export function downtimeHistory(minutes: number, date: string, reason: string): string {
  return `${amount(minutes)} el ${date}: ${reason}`;
}

export function mailSubject(name: string, minutes: number, date: string): string {
  return `Novedad de ${name}: ${amount(minutes)} el ${shortDate(date)}`;
}

export function mailLead(name: string, minutes: number, date: string): string {
  return `${name} reporta ${amount(minutes)} sin poder trabajar el ${longDay(date)}.`;
}

/** `counts` tells whether it lowers the goal before it is approved. */
export function howToDecide(tab: string, row: number, counts: boolean): string {
  const now = counts ? 'Ya baja su meta' : 'No baja su meta hasta que se apruebe';
  return `${now}. Apruébela, corríjala o no la apruebe en el panel, Mi día (Ctrl+4). También vale escribir SÍ o NO en APROBADA, en la fila ${String(row)} de ${tab}.`;
}

/** Why it cannot be written down as it is. */
export const DOWNTIME_ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  NOT_A_DOWNTIME: () =>
    'Los datos de la novedad no llegaron completos. Recargue el panel e intente de nuevo.',
  DOWNTIME_DAY_BAD: () => 'El día de la novedad debe ir como 2022-09-16.',
  DOWNTIME_FUTURE: () => 'Ese día no ha llegado. Reporte la novedad cuando pase.',
  DOWNTIME_LATER: ({ to, now }) =>
    `Las ${to} no han llegado: son las ${now}. Reporte hasta la hora de ahora.`,
  MINUTES_BAD: () => 'Escriba los minutos con un número entero, desde 1.',
  MINUTES_AND_HOURS: ({ hours }) => `Entre esas horas hay ${hours} minutos. Corrija los minutos o las horas.`,
  HOURS_BAD: () => 'Escriba las dos horas como 8:30 o 14:05, o ninguna.',
  HOURS_TURNED: ({ from, to }) => `Las ${to} no van después de las ${from}. Corrija las horas.`,
  REASON_EMPTY: () => 'Falta el motivo.',
  REASON_LONG: ({ most }) => `El motivo pasa de ${most} caracteres. Acórtelo.`,
  REASON_WHOLE_DAY: ({ shift }) =>
    `El motivo habla del día completo, que son ${shift} minutos. Cambie el motivo o los minutos.`,
  MINUTES_BEYOND_SHIFT: ({ minutes, shift, before }) =>
    before === '0'
      ? `Su turno de ese día tiene ${shift} minutos: no caben ${minutes} de novedades.`
      : `Su turno de ese día tiene ${shift} minutos y ya hay ${before} de novedades: no caben ${minutes} más.`,
  DOWNTIME_OVERLAPS: () =>
    'Esas horas se cruzan con otra novedad suya de ese día. Reporte solo lo que falta.',
  DOWNTIME_REFUSED: ({ reason }) =>
    `Google no dejó escribir la novedad y no quedó registrada. Su explicación: ${reason}`,
  DOWNTIME_COLUMNS_MISSING: ({ tab }) =>
    `En la pestaña «${tab}» falta la columna de fecha, agente, minutos o motivo. Pida que usen el menú Gestión, Instalar en esta base.`,
};
