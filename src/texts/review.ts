// What the review of the base says: why something is doubtful, and how far it has come.
import type { ReviewRule } from '../review/rules/finding';
import { localDay } from './localDay';

/** Signs of a cell that a sentence repeats. */
const LONGEST = 60;

type Told = Readonly<Record<'told' | 'after', string>>;

const DOUBTS: Readonly<Partial<Record<ReviewRule, (told: Told) => string>>> = {
  otherAgent: ({ told }) => `La fila dice que es de ${told}, y está en la pestaña de otra persona.`,
  agentUnknown: () => 'No dice con claridad de qué agente es.',
  idInOtherTab: ({ told }) => `El mismo ID está también en ${told}.`,
  idOnOtherDay: ({ told }) => `El mismo ID está con otro día en ${told}.`,
  idDamaged: ({ after }) =>
    after === ''
      ? 'La hoja le quitó cifras al ID y nada en la fila dice cuáles eran. Búsquelo en inConcert.'
      : 'La hoja le quitó cifras al ID. El enlace o la dirección de la fila dicen el ID completo.',
  idRawAddress: () => 'Tiene la dirección de inConcert en vez del ID, que son las cifras del final.',
  idUnreadable: () => 'Esto no es un ID de inConcert.',
  idBlank: () => 'Falta el ID.',
  dateBlank: () => 'Falta la fecha: la fila no cuenta en ningún día.',
  dateUnreadable: () => 'La fecha no se entiende: la fila no cuenta en ningún día.',
  dateFarAway: () =>
    'La fecha está muy lejos de las de las filas vecinas, como cuando el año no es: la fila no cuenta en ningún día.',
  dateFuture: () => 'La fecha no ha llegado todavía.',
  replyBlank: () => 'Falta la respuesta, y el caso no está archivado.',
  replyOtherWord: () => 'La respuesta empieza con la palabra de la otra red.',
  replyWithoutWord: () => 'La respuesta no empieza con la palabra Facebook o Twitter.',
  inquiryBlank: () => 'Falta la consulta del ciudadano.',
  formulaOverwritten: () => 'Las filas vecinas tienen aquí una fórmula y esta no: alguien escribió encima.',
  headerAmongRows: () => 'Son los títulos otra vez, en medio de los casos.',
  totalAmongRows: () => 'Es una fila de totales en medio de los casos.',
  timeBlank: () => 'Falta la hora.',
  codeSpelling: () => 'El código está escrito de otra manera que en la tipificación.',
  dateText: () => 'La fecha está escrita como texto: la hoja no la ordena ni la filtra bien.',
};

/** One sentence, for what the count does not name in its own words. */
export function doubtText(rule: ReviewRule, told: Told): string {
  return DOUBTS[rule]?.(told) ?? '';
}

export function placeText(tab: string, row: number): string {
  return `«${tab}», fila ${String(row)}`;
}

export function readingLine(tab: string, first: number): string {
  return `Revisada la pestaña «${tab}» hasta la fila ${String(first)}.`;
}

export function comparingLine(): string {
  return 'Comparados los ID de todas las pestañas.';
}

/** What was written, and what one can do next. */
export function repairedLine(rule: ReviewRule, cell: string, tab: string, after: string): string {
  const said =
    rule === 'formulaOverwritten' ? 'volvió a tener su fórmula' : `quedó con «${shortened(localDay(after))}»`;
  return `${cell} de «${tab}» ${said}. El cambio está en BITÁCORA y se puede deshacer.`;
}

export function putBackLine(cell: string, tab: string, before: string): string {
  return `${cell} de «${tab}» volvió a decir «${shortened(before)}», como antes.`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
