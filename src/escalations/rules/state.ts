// How far an escalation has come, from the words that teams write in the column of the state. Pure.

/**
 * `sending`: the row stands, its mail may not have gone out. `open`: first cycle. `resent`: second cycle.
 * `pqrs`: it went to the PQRS form. `closed`: answered or closed. `unclear`: nobody can tell.
 */
export type Stage = 'sending' | 'open' | 'resent' | 'pqrs' | 'closed' | 'unclear';

/** What the product itself writes, by what happened. */
export const STATE_WORDS = {
  sending: 'ENVIANDO',
  open: 'ABIERTO',
  resending: 'REENVIANDO',
  resent: 'RE-ESCALADO',
  pqrs: 'FORMULARIO PQRS',
  answered: 'RESPONDIDO',
  closed: 'CERRADO',
} as const;

const REOPENED = /\b(re ?abiert|abiert[oa] de nuevo|abiert[oa] otra vez)/;
const UNENDED =
  /\b(no|sin|faltan?|por|pendiente|pte|pdte)( (de|por|que|el|la|se|ha|han|esta|fue|dar))* (cerr|cierr|finaliz|termin|solucion|resol|resuel|respue|respond|contest)/;
const ENDED =
  /\b(cerrad|cerro\b|finaliz|termin|anulad|cancelad|descartad|archivad|desistid|duplicad|no aplica|closed|cancel)/;
const UNANSWERED =
  /\b(respuesta|respond|contest|solucion|cierre)[a-z]*\b.*\b(pendiente|pte|pdte|parcial|incomplet[oa]|falta)\b|\b(espera|esperando)\b.*\brespuesta|\b(aun|todavia) (no|sin)\b/;
const ANSWERED =
  /\b(cierr|cierre|respond|respuesta|contestad|contesto|solucion|resuelt|resolvi|atendid|gestionad|complet|ok\b|listo\b|lista\b|answered|done|solved)/;
const SENDING = /^(enviando|reenviando)$/;
const PQRS = /\b(pqrs?d?f?|formulario)\b/;
const RESENT =
  /\b(re ?escal|re ?envi|segund[oa] (ciclo|envio|vez|escal|correo)|2 (ciclo|envio|vez|correo)|insist|reiter)/;
const OPEN =
  /\b(abiert|abrio|escalad|escalo\b|espera|esperando|pendiente|pte\b|pdte\b|en (curso|proceso|tramite|gestion|revision|estudio|seguimiento)|proceso\b|tramite\b|seguimiento|nuev[oa]\b|enviad|envio\b|activ[oa]\b|radicad|solicitad|vencid|vence\b|alerta|reportad|open|pending|waiting|sent\b|in progress)/;

/** `state` folded: lower case, no accents, no punctuation. Null where it says nothing. */
export function statedStage(state: string): Stage | null {
  if (state === '') return null;
  if (REOPENED.test(state)) return 'open';
  // Closed all the same, as in `CERRADO SIN RESPUESTA`.
  if (state.search(ENDED) === 0) return 'closed';
  if (UNENDED.test(state)) return stillOpen(state);
  if (ENDED.test(state)) return 'closed';
  if (UNANSWERED.test(state)) return stillOpen(state);
  if (ANSWERED.test(state)) return 'closed';
  if (SENDING.test(state)) return 'sending';
  if (PQRS.test(state)) return 'pqrs';
  if (RESENT.test(state)) return 'resent';
  return OPEN.test(state) ? 'open' : 'unclear';
}

function stillOpen(state: string): Stage {
  if (PQRS.test(state)) return 'pqrs';
  return RESENT.test(state) ? 'resent' : 'open';
}

const NO_ANSWER =
  /^(no|n a|na|nada|ningun[oa]?|0|x)$|^(pendiente|pte|pdte|en espera|esperando|por responder|en (tramite|proceso|gestion|revision))\b|^(sin|ninguna) (respuesta|contest|respond)|^(aun|todavia) (no|sin)\b|^no (se )?((ha|han|hay|hubo|tiene|dio|dieron) )*([a-z]+ )?(respuesta|respond|contest|llega|llego|recib)/;

/** Whether a folded text in the column of the answer is one: `pendiente` and `sin respuesta` are not. */
export function isAnswer(text: string): boolean {
  return text !== '' && !NO_ANSWER.test(text);
}
