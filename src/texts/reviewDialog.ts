// What the dialog Revisión de la base says.
import type { ReviewRule } from '../review/rules/finding';

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
