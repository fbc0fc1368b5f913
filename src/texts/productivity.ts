// What people read about the count: why a row has no day, what is doubtful about one, how a goal came about.
import type { CountDoubt, Noted } from '../productivity/noted';
import type { DateProblem } from '../productivity/rules/datedRows';
import { figure } from './amounts';

const UNDATED: Readonly<Record<DateProblem, string>> = {
  blank: 'sin fecha',
  unreadable: 'fecha ilegible',
  farAway: 'fecha fuera de rango',
};

export function undatedText(problem: DateProblem): string {
  return UNDATED[problem];
}

type Note = Noted<CountDoubt>;

const NOTED: Readonly<Record<CountDoubt, (note: Note) => string>> = {
  exactCopy: ({ first, counted }) => `Es una copia exacta de la fila ${first ?? ''}: ${said(counted)}.`,
  sameId: ({ first, counted }) => `El mismo ID está ese día en la fila ${first ?? ''}: ${said(counted)}.`,
  returnedTweet: ({ first, counted }) =>
    `El mismo tuit está ese día en la fila ${first ?? ''}, como cuando vuelve a la bandeja: ${said(counted)}.`,
  noCode: () => 'No tiene código: se contó como gestión.',
  unknownCode: ({ written }) =>
    `El código «${written ?? ''}» no está en la pestaña de tipificación: se contó como gestión.`,
  archivedMisspelt: ({ written }) => `El código «${written ?? ''}» se leyó como archivado.`,
  networkUnknown: ({ written }) =>
    written ? `La red «${written}» no se reconoce: se contó sin red.` : 'No dice la red: se contó sin red.',
  swapped: ({ date }) => `La fecha tiene el día y el mes cambiados: se contó el ${local(date)}.`,
  outOfOrder: ({ date }) => `La fecha no sigue a las de las filas vecinas: se contó el ${local(date)}.`,
  loneText: () => 'Tiene un solo dato y ninguna fecha: no se contó.',
  rowUndated: () => 'No tiene una fecha que se pueda leer: no se contó.',
  agentUnknown: ({ written }) =>
    written
      ? `«${written}» no dice con claridad de qué agente es: no se contó a nadie.`
      : 'No dice de qué agente es: no se contó a nadie.',
  tabWithoutDate: () => 'La pestaña no tiene columna de fecha: sus casos no se pudieron contar por día.',
  minutesUnreadable: ({ written }) =>
    written
      ? `Los minutos «${written}» no se entienden: no se descontaron.`
      : 'Faltan los minutos: no se descontó nada.',
  decisionUnclear: ({ written }) =>
    `«${written ?? ''}» no dice si la novedad se aprobó: quedó pendiente. Use SÍ, CORREGIDA o NO.`,
  settingUnusable: ({ written }) => written ?? '',
  downtimeTwice: () => 'La misma novedad está dos veces: se descontó una.',
  downtimeOverlaps: () => 'Las horas se cruzan con otra novedad: lo que se cruza se descontó una vez.',
  minutesBeyondShift: () =>
    'Con esta novedad los minutos pasan de los del turno: se descontó el turno entero.',
  agentWithoutShift: ({ written }) =>
    `${written ?? ''} no tiene turno en la pestaña de turnos: su día no tiene meta.`,
  agentTwoShifts: ({ written }) =>
    `La misma persona tiene dos turnos, «${written ?? ''}»: su día no tiene meta.`,
  shiftUnknown: ({ written }) =>
    `El turno «${written ?? ''}» no se reconoce: su día no tiene meta. Use LARGO o CORTO.`,
};

/** One sentence. */
export function notedText(note: Note): string {
  return NOTED[note.rule](note);
}

/** `130 × (480 − 60) ÷ 480 = 113,75`; the plain goal where nothing was lost. */
export function goalFormula(goal: number, shiftMinutes: number, lost: number, result: number): string {
  if (lost === 0) return figure(goal);
  return `${figure(goal)} × (${figure(shiftMinutes)} − ${figure(lost)}) ÷ ${figure(shiftMinutes)} = ${figure(result)}`;
}

function said(counted: boolean | undefined): string {
  return counted === false ? 'no se contó otra vez' : 'se contó también';
}

function local(date: string | null | undefined): string {
  const [year, month, day] = (date ?? '').split('-');
  return day ? `${day}/${month}/${year}` : '';
}
