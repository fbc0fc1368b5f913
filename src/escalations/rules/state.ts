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

/** In order: a word of the end outweighs what came before it, as in `CERRADO - PQRSD`. */
const READINGS: readonly (readonly [Exclude<Stage, 'unclear'>, RegExp])[] = [
  [
    'open',
    /\b(sin|no|falta|pendiente|espera|esperando|aun|todavia)\b.*\b(respuesta|respond|contest|resuelt|solucion|cerrad|cierre)/,
  ],
  ['open', /\b(re ?abiert|abiert[oa] de nuevo)/],
  [
    'closed',
    /\b(cerrad|cerro|cierre|respondid|respondi[oe]|respuesta|contestad|contesto|solucion|resuelt|resolvi|finaliz|termin|anulad|cancelad|descartad|archivad|atendid|gestionad|complet|desistid|duplicad|ok\b|listo|lista\b|closed|answered|done|solved|cancel)/,
  ],
  ['sending', /^(enviando|reenviando|re enviando)$/],
  ['pqrs', /\b(pqrs?d?f?|formulario)\b/],
  ['resent', /\b(re ?escal|re ?envi|segund[oa] (ciclo|envio|vez|escal)|2 (ciclo|envio)|insist|reiter)/],
  [
    'open',
    /\b(abiert|abrio|escalad|escalo|en espera|espera|esperando|pendiente|en (curso|proceso|tramite|gestion|revision|estudio|seguimiento)|proceso|tramite|seguimiento|nuevo|nueva|enviad|envio|activ[oa]|radicad|solicitad|por responder|vencid|vence|alerta|reportad|open|pending|waiting|sent|in progress)/,
  ],
];

/** `state` folded: lower case, no accents, no punctuation. Null where it says nothing. */
export function statedStage(state: string): Stage | null {
  if (state === '') return null;
  for (const [stage, words] of READINGS) if (words.test(state)) return stage;
  return 'unclear';
}

/** Whether a folded text in the column of the answer is one: `pendiente` and `sin respuesta` are not. */
export function isAnswer(text: string): boolean {
  return text !== '' && !NO_ANSWER.test(text);
}

const NO_ANSWER =
  /^(no|n a|na|ninguna?|nada|pendiente|en espera|esperando|por responder|sin (respuesta|contestar|responder)|no (hay|tiene|ha|han|se|llega|llego|responde|respondio|responden|contesta)|aun (no|sin)|todavia (no|sin)|en (tramite|proceso|gestion|revision))\b|^[0x]$/;
