// What the mails to the entity say: one topic, what is asked and by when first.
import { longDay } from './longDay';

export const GREETING = 'Cordial saludo.';

export const MAIL_LABELS = {
  topic: 'Tema',
  question: 'Lo que falta por aclarar',
  description: 'Descripción',
  link: 'Enlace',
  pictures: 'Capturas',
} as const;

/** R9: `days` are business days. */
export function answerAsked(dueOn: string, days: number): string {
  return `Agradecemos su respuesta a más tardar el ${longDay(dueOn)} (${String(days)} días hábiles).`;
}

export function resentBecause(filedOn: string | null): string {
  const first =
    filedOn === null ? 'El primero no tiene fecha legible' : `El primero salió el ${longDay(filedOn)}`;
  return `Este es el segundo envío del escalamiento. ${first} y aún no tenemos una respuesta completa.`;
}

export function commentsLabel(count: number): string {
  return count === 1
    ? 'Comentario del ciudadano, tal como lo escribió'
    : `${String(count)} comentarios de ciudadanos, tal como los escribieron`;
}

export function picturesElsewhere(count: number): string {
  return count === 1
    ? 'La captura de este escalamiento va en el primer correo.'
    : `Las ${String(count)} capturas de este escalamiento van en el primer correo.`;
}

/** The run that had the pictures was cut off before the mail. */
export function picturesLost(count: number, email: string): string {
  const what = count === 1 ? 'Una captura' : `${String(count)} capturas`;
  return `${what} de este escalamiento no alcanzaron a salir con el correo. Pídalas a ${email}.`;
}

export function attachedPicture(name: string): string {
  return `${name}, adjunta.`;
}

/** How to answer so that the answer finds its way. */
export function answerHere(number: string, agent: string, email: string): string {
  return `Al responder este correo, su respuesta le llega a ${agent} (${email}). Deje el número ${number} en el asunto.`;
}

/** Stands for the number of an escalation that has none yet, in the preview. */
export const NUMBER_TO_COME = 'ESC-…';
