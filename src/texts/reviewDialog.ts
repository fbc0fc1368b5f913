// What the dialog Revisión de la base says.
import type { ReviewRule } from '../review/rules/finding';
import { thousands } from './numbers';

export const REVIEW_TITLE = 'Revisión de la base';

/** What each kind of doubt is called. */
export const RULE_NAMES: Readonly<Record<ReviewRule, string>> = {
  otherAgent: 'Fila en la pestaña de otra persona',
  agentUnknown: 'Agente que no se reconoce',
  idInOtherTab: 'Mismo ID en otra pestaña',
  idDamaged: 'ID que perdió cifras',
  idRawAddress: 'Dirección en vez del ID',
  idUnreadable: 'ID que no es un ID',
  idBlank: 'Sin ID',
  exactCopy: 'Copia exacta de otra fila',
  sameId: 'Mismo ID el mismo día',
  returnedTweet: 'Tuit que volvió el mismo día',
  idOnOtherDay: 'Mismo ID en otro día',
  tabWithoutDate: 'Pestaña sin columna de fecha',
  dateBlank: 'Sin fecha',
  dateUnreadable: 'Fecha ilegible',
  dateFarAway: 'Fecha fuera de rango',
  dateFuture: 'Fecha que no ha llegado',
  swapped: 'Día y mes cambiados',
  outOfOrder: 'Fecha en desorden',
  noCode: 'Sin código',
  unknownCode: 'Código que no está en la tipificación',
  archivedMisspelt: 'Archivado mal escrito',
  networkUnknown: 'Red que no se reconoce',
  replyBlank: 'Sin respuesta',
  replyOtherWord: 'Respuesta con la palabra de la otra red',
  replyWithoutWord: 'Respuesta sin Facebook o Twitter al comienzo',
  inquiryBlank: 'Sin consulta',
  formulaOverwritten: 'Fórmula borrada',
  headerAmongRows: 'Títulos en medio de los casos',
  totalAmongRows: 'Totales en medio de los casos',
  loneText: 'Fila con un solo dato',
  timeBlank: 'Sin hora',
  codeSpelling: 'Código escrito de otra manera',
  dateText: 'Fecha escrita como texto',
};

export const REVIEW = {
  period: 'Revisar',
  begin: 'Revisar',
  stop: 'Detener',
  goOn: 'Seguir donde iba',
  progress: 'Avance de la revisión',
  starting: 'Empezando…',
  intro:
    'La revisión solo lee. Cada corrección se hace cuando usted la acepta, una por una, y se puede deshacer.',
  text: 'Buscar',
  tab: 'Pestaña',
  allTabs: 'Todas',
  repairable: 'Solo con corrección propuesta',
  filteredOut: 'Nada de lo encontrado coincide con el filtro.',
  says: 'Dice:',
  said: 'Decía:',
  after: 'Quedaría:',
  nothing: '(vacía)',
  asDate: ', como fecha',
  accept: 'Aceptar',
  takeBack: 'Deshacer',
  busy: 'Escribiendo…',
  writing: 'Escribiendo la corrección…',
  undoing: 'Deshaciendo…',
  count: (shown: number, more: number) =>
    more > 0 ? `${thousands(shown)}, y ${thousands(more)} más` : thousands(shown),
  more: (count: number) => `Traer más de esta clase (faltan ${thousands(count)})`,
  full: (count: number) =>
    `Hay ${thousands(count)} más de esta clase. Corrija primero las de la lista y revise de nuevo.`,
  found: (count: number) => `Van ${doubts(count)}.`,
  finished: (count: number) =>
    count === 0
      ? 'Revisión terminada: no hay nada dudoso en estas fechas.'
      : `Revisión terminada: ${doubts(count)}. Abra una clase para ver las celdas; ↑ y ↓ pasan de una a otra.`,
  paused: (count: number) => `Revisión sin terminar: van ${doubts(count)}.`,
  stopped: (reason: string) => `La revisión se detuvo. ${reason} Lo encontrado sigue aquí.`,
  unsure: (reason: string) =>
    `${reason} Nadie ha confirmado si la celda cambió. Pulse de nuevo el botón: no se hace dos veces.`,
  shown: (tab: string, row: number) => `La hoja muestra la fila ${String(row)} de «${tab}».`,
} as const;

/** Days back from today; 0 for the whole base. */
export function periodName(days: number): string {
  if (days === 0) return 'toda la base';
  return days === 365 ? 'el último año' : `los últimos ${String(days)} días`;
}

function doubts(count: number): string {
  return count === 1 ? '1 celda dudosa' : `${thousands(count)} celdas dudosas`;
}
