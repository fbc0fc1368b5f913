// The mails of the alerts: what the coordination and the agents read each morning about their escalations.
import type { AlertStage, ReachedStage } from '../escalations/alertStages';
import type { Escalation } from '../escalations/row';
import type { Action, ReviewReason, Standing } from '../escalations/rules/clock';
import { shortDate } from './sidebarTime';

export type PendingAction = Exclude<Action, 'none'>;

/** The sections of a mail, in order. */
export const ACTIONS_IN_ORDER: readonly PendingAction[] = [
  'report',
  'dueToday',
  'resend',
  'pqrsForm',
  'review',
];

/** The days of the term, as the settings have them. */
export interface TermDays {
  alertAfter: number;
  dueAfter: number;
}

/** A section's title, and what to do about the escalations in it. */
export function sectionText(action: PendingAction, { alertAfter, dueAfter }: TermDays): [string, string] {
  switch (action) {
    case 'report':
      return [
        `Cumplen ${alertAfter} días`,
        `Ya pasaron ${alertAfter} días hábiles sin respuesta. Pregunte hoy a la entidad.`,
      ];
    case 'dueToday':
      return [
        'Último día',
        `Hoy se completan los ${dueAfter} días hábiles. Si la entidad no responde hoy, mañana se reenvían.`,
      ];
    case 'resend':
      return [
        'Vencidos: reenviar a la entidad',
        `Pasaron los ${dueAfter} días hábiles sin respuesta. Reenvíelos hoy: empieza un segundo plazo de ${dueAfter}.`,
      ];
    case 'pqrsForm':
      return [
        'Segundo ciclo vencido: formulario PQRS',
        'La entidad tampoco respondió en el segundo plazo. Radíquelos hoy en el formulario PQRS.',
      ];
    case 'review':
      return [
        'Por revisar',
        'No se puede contar el plazo hasta corregir la fila. Abra cada una y corríjala.',
      ];
  }
}

export const NEWS_TITLE = 'Nuevo en este aviso';
export const STILL_TITLE = 'Sigue pendiente';
export const NO_TOPIC = 'Sin tema';
export const MAIL_NAME = 'Base de gestión';

/** `Escalamientos del vie 16 sep: 3 con 5 días, 1 en su último día, 14 por reenviar`. */
export function digestSubject(
  own: boolean,
  on: string,
  counts: ReadonlyMap<PendingAction, number>,
  days: TermDays,
): string {
  const parts = ACTIONS_IN_ORDER.flatMap((action) => {
    const count = counts.get(action) ?? 0;
    return count > 0 ? [`${count} ${subjectWords(action, days)}`] : [];
  });
  return `${own ? 'Sus escalamientos' : 'Escalamientos'} del ${shortDate(on)}: ${parts.join(', ')}`;
}

function subjectWords(action: PendingAction, { alertAfter }: TermDays): string {
  const words: Record<PendingAction, string> = {
    report: `con ${alertAfter} días`,
    dueToday: 'en su último día',
    resend: 'por reenviar',
    pqrsForm: 'para el formulario PQRS',
    review: 'por revisar',
  };
  return words[action];
}

/** The first line of a mail: what it is about, in one sentence. */
export function digestOpening(own: boolean, news: number, total: number): string {
  const whose = own ? (total === 1 ? 'suyo ' : 'suyos ') : '';
  const pending =
    total === 1 ? `Hay 1 escalamiento ${whose}por atender` : `Hay ${total} escalamientos ${whose}por atender`;
  if (news === 0) return `${pending}. Ninguno es nuevo desde el aviso anterior.`;
  if (news === total) return `${pending}.`;
  return `${pending}; ${news === 1 ? '1 es nuevo' : `${news} son nuevos`} desde el aviso anterior.`;
}

/** Who, since when, how long and where: `Begoña Lasso · escalado el sáb 13 ago · 24 días hábiles · venció el jue 25 ago · fila 16`. */
export function lineFacts(
  { agent, filedAs, filedOn, row }: Escalation,
  standing: Standing,
  on: string,
): string {
  const { cycle, since, days, day8, action } = standing;
  const again = cycle === 2 && since !== null && since !== filedOn;
  const facts = [
    agent.trim() || 'sin agente',
    filedOn === null
      ? filedAs.trim() && `fecha escrita: ${filedAs.trim()}`
      : `escalado el ${day(filedOn, on)}`,
    again ? `reenviado el ${day(since, on)}` : '',
    days === null ? '' : days === 1 ? '1 día hábil' : `${days} días hábiles`,
    day8 === null || action === 'review' ? '' : `${day8 < on ? 'venció' : 'vence'} el ${day(day8, on)}`,
    `fila ${row}`,
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** What is new of one escalation, each stage with its true day, in order. */
export function newsText(stages: readonly ReachedStage[], on: string, { alertAfter }: TermDays): string {
  const words: Record<AlertStage, (date: string) => string> = {
    alert: (date) => `cumplió ${alertAfter} días el ${date}`,
    lastDay: (date) => `último día, el ${date}`,
    overdue: (date) => `vencido desde el ${date}`,
    review: () => '',
  };
  const parts = stages.flatMap(({ stage, date }) => words[stage](day(date, on)) || []);
  const text = parts.join('; ');
  return text === '' ? '' : `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** Why a row cannot be counted, and what to do about it. */
export function reviewText(reason: ReviewReason, escalation: Escalation, on: string): string {
  const { filedAs, filedOn, resentOn, state, number } = escalation;
  const ahead = filedOn !== null && filedOn > on ? filedOn : resentOn;
  switch (reason) {
    case 'dateMissing':
      return 'No tiene fecha de escalamiento. Escríbala.';
    case 'dateUnreadable':
      return `La fecha de escalamiento dice «${filedAs.trim()}» y no se entiende. Escríbala como 16/09/2022.`;
    case 'resentUnreadable':
      return 'La fecha de reenvío no se entiende. Escríbala como 16/09/2022.';
    case 'answerDateUnreadable':
      return 'La fecha de respuesta no se entiende. Escríbala como 16/09/2022.';
    case 'answeredButOpen':
      return `Tiene fecha de respuesta y el estado sigue en «${state.trim()}». Si ya respondieron, escriba RESPONDIDO; si no, borre la fecha.`;
    case 'stateUnknown':
      return `El estado dice «${state.trim()}» y no se sabe si sigue abierto. Escriba ABIERTO, RE-ESCALADO, RESPONDIDO o CERRADO.`;
    case 'futureDate':
      return `La fecha, ${ahead === null ? filedAs.trim() : day(ahead, on)}, es posterior a hoy. Corríjala.`;
    case 'sending':
      return `No se sabe si el correo a la entidad salió. Búsquelo en Enviados de quien lo escaló${number ? `, con el asunto [${number}]` : ''}; si no está, escálelo otra vez y cierre esta fila.`;
  }
}

/** Where a mail has no room for all. */
export function leftOutText(count: number, news: boolean): string {
  const rows = count === 1 ? 'Falta 1 escalamiento' : `Faltan ${count} escalamientos`;
  return `${rows} que no caben en este correo${news ? ': van en el próximo aviso' : ''}. Están en la pestaña de escalamientos.`;
}

export const NO_COORDINATION =
  'Este aviso le llega a usted porque su cuenta es la que lo envía y en Configuración no hay correo de coordinación. Escríbalo en el ajuste «Coordinación».';

/** To the coordination: a person's mail that did not go out the last time. */
export function failedText(address: string): string {
  return `El aviso anterior para ${address} no salió. Revise ese correo en la pestaña de turnos o en Configuración.`;
}

export const OWN_FOOT = 'Recibe este correo porque usted hizo estos escalamientos.';
export const COORDINATION_FOOT =
  'Los días son hábiles, sin festivos, y se cuentan desde el siguiente al escalamiento.';

/** The year where it is another one. */
function day(iso: string, on: string): string {
  return iso.slice(0, 4) === on.slice(0, 4) ? shortDate(iso) : `${shortDate(iso)} ${iso.slice(0, 4)}`;
}
