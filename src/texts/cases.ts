// What the register says beside a case that it has taken.
import type { Warning } from '../cases/rules/words';

type Details = Warning['details'];

const WARNINGS: Readonly<Record<string, (details: Details) => string>> = {
  ALREADY_IN_BASE: ({ tab, row }) =>
    `Este ID ya estaba en la base: pestaña «${tab}», fila ${row}. El caso se registró de todas formas; si era el mismo, deshágalo.`,
  TWEET_CAME_BACK: ({ tab, row }) =>
    `Este tuit ya está gestionado en la pestaña «${tab}», fila ${row}. Ciérrelo como exitoso en inConcert: no cuenta como otra gestión y no se escribió otra fila.`,
  NETWORK_MISMATCH: ({ address, chosen }) =>
    `La dirección de inConcert dice ${address}, pero el caso se registró como ${chosen}. Revise la red.`,
  NETWORK_WORD_REPLACED: ({ word }) =>
    `La respuesta empezaba con la palabra de la otra red; quedó con «${word}».`,
  REPLY_MISSING: () => 'El caso quedó sin respuesta.',
  REPLY_DROPPED: ({ kind }) =>
    kind === 'archived'
      ? 'Un caso archivado no lleva respuesta; la que escribió no se guardó.'
      : 'Un comentario eliminado no lleva respuesta; la que escribió no se guardó.',
  CODE_REPLACED: ({ typed, due }) => `El código de este caso es ${due}; no se guardó «${typed}».`,
  CODE_MISSING: () => 'El caso quedó sin código de tipificación.',
  CODE_OF_WALL: ({ typed }) =>
    `El código ${typed} es para los casos de Facebook que se responden por el muro. Revise el código.`,
  CODE_OF_ARCHIVED: ({ typed }) =>
    `El código dice ${typed}, pero el caso no se registró como archivado. Revise el código.`,
  PROGRAMME_UNLISTED: ({ programme }) => `«${programme}» no está en la lista de programas. Revise el nombre.`,
  PHRASE_LONG: ({ limit }) => `La frase de la PQRD debe ser corta: tiene más de ${limit} caracteres.`,
  TOO_OLD_FOR_INCONCERT: ({ hours }) =>
    `El comentario tiene más de ${hours} horas: inConcert ya no deja responderlo. Respóndalo por el muro.`,
};

/** One clear sentence for a warning of `registerCase`. */
export function warningText(warning: Warning): string {
  return WARNINGS[warning.code](warning.details);
}

/** Asked before the last case is taken back. */
export function undoQuestion({
  tab,
  row,
  time,
  rawId,
}: Readonly<Record<'tab' | 'time' | 'rawId', string>> & { row: number }): string {
  return `Se quita de la base el caso de las ${time.slice(0, 5)}, fila ${row} de «${tab.trim()}», ID ${rawId}. ¿Lo quita?`;
}
