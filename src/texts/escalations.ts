// What is said of an escalation beside the mail: warnings, the lines of its history, the text for the PQRS form.
import { longDay } from './longDay';

type Details = Readonly<Record<string, string>>;

export interface EscalationWarning {
  code: keyof typeof WARNINGS;
  details: Details;
}

const WARNINGS = {
  OPEN_ON_SAME_TOPIC: ({ number, tab, row }: Details) =>
    `Ya hay un escalamiento abierto sobre este tema: ${number}, pestaña «${tab}», fila ${row}. El nuevo salió de todas formas; si es el mismo, cierre uno de los dos.`,
  SEVERAL_TOPICS: () =>
    'El tema parece traer más de un asunto. Cada correo lleva uno solo: los otros van en su propio escalamiento (R10).',
  LINK_MISSING: () => 'El correo salió sin enlace a la publicación.',
  COMMENTS_MISSING: () => 'El correo salió sin el texto de ningún comentario.',
  PICTURES_LOST: ({ count }: Details) =>
    `El correo salió sin las capturas (${count}): la conexión se cortó antes. Envíelas respondiendo ese correo.`,
} as const;

/** One clear sentence for a warning of `escalate`. */
export function escalationWarningText({ code, details }: EscalationWarning): string {
  return WARNINGS[code](details);
}

/** What OBSERVACIONES says of a closing, under what stood there. `date` is ISO. */
export function closingNote(date: string, who: string, reason: string): string {
  return `Cerrado el ${longDay(date)} por ${who}: ${reason}`;
}

/** Names of the fields in the tab BITÁCORA. */
export const HISTORY_FIELD = 'estado del escalamiento';
export const HISTORY_LIMIT = 2_000;

/** `ESC-2022-0061: RE-ESCALADO. ¿Y los de Soacha?` */
export function historyText(number: string, state: string, more = ''): string {
  const text = more === '' ? `${number}: ${state}` : `${number}: ${state}. ${more}`;
  return text.length <= HISTORY_LIMIT ? text : `${text.slice(0, HISTORY_LIMIT - 1)}…`;
}

export interface FormFacts {
  number: string;
  topic: string;
  description: string;
  link: string;
  comments: string;
  filedOn: string | null;
  resentOn: string | null;
}

/** Ready to be pasted into the entity's form; the citizens' words as they stand. */
export function formText(facts: FormFacts): string {
  const { number, topic, description, link, comments, filedOn, resentOn } = facts;
  const sent = [
    filedOn === null ? '' : `Se consultó por correo el ${longDay(filedOn)}`,
    resentOn === null ? '' : `se reenvió el ${longDay(resentOn)}`,
  ].filter((part) => part !== '');
  const history = sent.length === 0 ? '' : `${capital(sent.join(' y '))} y no se recibió respuesta.`;
  return [
    `Asunto: ${topic} (${number})`,
    description,
    comments === '' ? '' : `Lo que escribieron los ciudadanos, tal cual:\n\n${comments}`,
    link === '' ? '' : `Publicación: ${link}`,
    history,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
