// What is said of a decision about downtime: its cells, the answer, the record, the mail, and why it is refused.
import type { Decision } from '../productivity/calls';
import type { Standing } from '../productivity/rules/standing';
import { amount, figure } from './amounts';
import { longDay } from './longDay';
import { shortDate } from './sidebarTime';

type Details = Readonly<Record<string, string>>;

/** In the column APROBADA. */
export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  approve: 'SÍ',
  correct: 'CORREGIDA',
  reject: 'NO',
};

export const DECISION_TEXTS = {
  /** In BITÁCORA. */
  field: 'decisión de la novedad',
  mailField: 'aviso de la decisión',
  reason: 'Motivo',
  note: 'Nota de coordinación',
  goal: 'Su meta de ese día',
  archived: 'Archivados de ese día',
  noGoal: 'Ese día su turno no tiene meta.',
  foot: 'Si algo no es así, responda este correo: le llega a quien decidió.',
  noAddress: 'En TURNOS no está el correo de la persona: avísele usted.',
  notSent: 'El correo a la persona no salió: avísele usted.',
} as const;

interface Decided {
  decision: Decision;
  name: string;
  date: string;
  /** As they were reported; null where they cannot be read. */
  asked: number | null;
  /** Of a correction. */
  minutes: number;
  note: string;
}

/** Until now. */
export function pendingText(asked: number | null, written: string): string {
  const said = asked === null ? written && `«${written}»` : amount(asked);
  return said === '' ? 'pendiente' : `${said}, pendiente`;
}

export function decisionHistory({ decision, asked, minutes, note }: Omit<Decided, 'name' | 'date'>): string {
  const what = {
    approve: `aprobada${asked === null ? '' : `: ${amount(asked)}`}`,
    correct: `corregida a ${amount(minutes)}`,
    reject: 'no aprobada',
  }[decision];
  return note === '' ? what : `${what}. ${note}`;
}

/** `✓ Aprobados 45 minutos de Ana Ruiz, vie 16 sep. Su meta queda en 117,81.` */
export function decidedLine(
  { decision, name, date, asked, minutes }: Decided,
  adjustedGoal: number | null,
): string {
  const of = `de ${name}, ${shortDate(date)}`;
  const what = {
    approve: `Aprobada la novedad ${of}${asked === null ? '' : ` (${amount(asked)})`}`,
    correct: `Corregida a ${amount(minutes)} la novedad ${of}`,
    reject: `No aprobada la novedad ${of}`,
  }[decision];
  const goal =
    adjustedGoal === null
      ? 'Ese día su turno no tiene meta.'
      : `Su meta de ese día queda en ${figure(adjustedGoal)}.`;
  return `✓ ${what}. ${goal}`;
}

/** What a decision would do, before it is taken. */
export function effectText(without: number | null, counted: number | null): string {
  if (without === null || counted === null) return 'Ese día su turno no tiene meta: no cambia nada.';
  return without === counted
    ? `La meta de ese día sigue en ${figure(without)}.`
    : `Con ella la meta de ese día es ${figure(counted)}; sin ella, ${figure(without)}.`;
}

/** A line of the tab that nobody can decide as it stands. */
export function unclearText(tab: string, row: number, why: string): string {
  return `Fila ${String(row)} de ${tab}: ${why}`;
}

interface Decider {
  by: string;
  /** ISO; `''` where nobody wrote it. */
  on: string;
  /** As reported, where that is something else than what stands now. */
  asked: string;
  minutes: string;
  note: string;
}

export function standingText(standing: Standing, { by, on, asked, minutes, note }: Decider): string {
  const who = `${by === '' ? '' : ` por ${by}`}${on === '' ? '' : ` (${shortDate(on)})`}`;
  const why = note === '' ? '.' : `: ${note}`;
  switch (standing) {
    case 'approved':
      return `Aprobada${who}${why}`;
    case 'corrected':
      return `Corregida${who}${asked === '' ? '' : `, de ${asked} a ${minutes} minutos`}${why}`;
    case 'rejected':
      return `No aprobada${who}${why}`;
    default:
      return 'Pendiente de coordinación.';
  }
}

export function decisionSubject({ decision, date }: Decided): string {
  const what = { approve: 'aprobada', correct: 'corregida', reject: 'no aprobada' }[decision];
  return `Novedad ${what}: ${shortDate(date)}`;
}

export function decisionLead({ decision, date, asked, minutes }: Decided, decider: string): string {
  const reported = asked === null ? 'su novedad' : `su novedad de ${amount(asked)}`;
  const on = `del ${longDay(date)}`;
  return {
    approve: `${decider} aprobó ${reported} ${on}.`,
    correct: `${decider} corrigió ${reported} ${on}: cuentan ${amount(minutes)}.`,
    reject: `${decider} no aprobó ${reported} ${on}: no baja su meta.`,
  }[decision];
}

/** Why nothing was decided. */
export const DECISION_ERRORS: Readonly<Record<string, (details: Details) => string>> = {
  NOT_A_DECISION: () => 'La decisión no llegó completa. Recargue el panel e intente de nuevo.',
  NOT_COORDINATION: ({ who }) =>
    who === ''
      ? 'Las novedades las decide coordinación, y en Configuración no hay correo de coordinación. Escríbalo allí.'
      : `Las novedades las decide coordinación (${who}). El correo con que usted entró no está en Configuración.`,
  NOTE_EMPTY: () => 'Escriba el motivo: le llega a la persona.',
  NOTE_LONG: ({ most }) => `La nota pasa de ${most} caracteres. Acórtela.`,
  DOWNTIME_NOT_THERE: ({ row }) =>
    `La fila ${row} de novedades no tiene una novedad que se pueda decidir: le falta la fecha, el agente no se reconoce, o alguien la movió. Actualice la lista.`,
  DOWNTIME_CHANGED: ({ row, minutes }) =>
    `Alguien cambió la novedad de la fila ${row}: ahora dice «${minutes}» minutos. Actualice la lista y decida con lo que dice ahora.`,
  DOWNTIME_DECIDED: ({ standing }) =>
    `Ya está decidida. ${standing} Si debe ser otra cosa, actualice la lista y cámbiela.`,
  MINUTES_UNREADABLE: ({ written }) =>
    `Los minutos «${written}» no se entienden. Corríjalos: escriba cuántos cuentan.`,
  CORRECTION_BEYOND_SHIFT: ({ shift, before }) =>
    before === '0'
      ? `El turno de ese día tiene ${shift} minutos. Escriba ${shift} o menos.`
      : `El turno de ese día tiene ${shift} minutos y ya cuentan ${before} de otras novedades. Escriba menos.`,
  DECISION_REFUSED: ({ reason }) =>
    `Google no dejó escribir la decisión y la novedad quedó como estaba. Su explicación: ${reason}`,
  DECISION_COLUMN_MISSING: ({ tab }) =>
    `En la pestaña «${tab}» falta la columna APROBADA. Use el menú Gestión, Instalar en esta base.`,
};
