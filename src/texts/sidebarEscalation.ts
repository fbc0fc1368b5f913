// What the panel Escalar says: fields, the mail before it goes, what came of it, the live list.
import type { Follow } from '../escalations/calls';
import { shortDate } from './sidebarTime';

export const FILING = {
  title: 'Nuevo escalamiento',
  topic: 'Tema (uno solo por correo)',
  description: 'Descripción',
  link: 'Enlace de la publicación',
  comment: 'Comentario',
  screenshots: 'Pantallazos (Ctrl+V en cualquier parte)',
  choose: 'Elegir archivos',
  notKept: 'No recargue el panel antes de escalar: este equipo no alcanza a guardar los pantallazos.',
  to: 'Para',
  cc: 'Copia',
  subject: 'Asunto',
  nobody: 'nadie',
  send: 'Escalar',
  ask: 'Preguntar de nuevo',
  sending: 'Enviando el correo y escribiendo la fila…',
  preparing: 'Un momento…',
  attached: 'Pantallazo agregado.',
  cleared: 'Escalamiento vacío.',
  returned: 'El escalamiento volvió como estaba.',
  taken: 'El caso pasó a este escalamiento.',
  waits: 'El escalamiento que está aquí espera respuesta. Termínelo antes de traer otro caso.',
  missing: 'Falta este texto.',
  noPicture: 'Eso no es una imagen.',
} as const;

export const LIST = {
  whose: 'De quién',
  mine: { text: 'Míos', key: 'M' },
  all: { text: 'Todos', key: 'T' },
  none: 'No hay.',
  row: 'Ver la fila',
} as const;

/** Button and, where it takes one, the text that is asked for. */
export const FOLLOW_TEXTS: Readonly<Record<Follow, readonly [string, string?]>> = {
  answer: ['Respondió', 'Respuesta de la entidad'],
  resend: ['Reenviar', 'Lo que sigue sin respuesta'],
  pqrsForm: ['Formulario PQRS'],
  close: ['Cerrar', 'Motivo'],
  sent: ['El correo sí salió'],
  notSent: ['El correo no salió'],
};

export const FOLLOW = {
  answeredOn: 'Fecha de la respuesta',
  finish: 'Listo',
  cancel: 'Volver',
  form: 'Texto para el formulario',
  copied: 'Texto copiado.',
  notCopied: 'Copie el texto del campo: el navegador no dejó.',
  open: 'Abrir el formulario',
} as const;

export function removeLabel(what: string): string {
  return `Quitar ${what}`;
}

/** `pantallazo-1.jpg · 212 KB`. */
export function pictureLine(name: string, bytes: number): string {
  return `${name} · ${Math.ceil(bytes / 1024)} KB`;
}

export function sameTopicLine(name: string): string {
  return `Ya hay uno abierto con ese tema: ${name}.`;
}

export function filedLines({ number, row, to, alertOn, dueOn }: Readonly<Record<string, unknown>>): string[] {
  return [
    `✓ ${number}: el correo salió para ${to} y quedó en la fila ${row}.`,
    `Alerta el ${shortDate(String(alertOn))}; vence el ${shortDate(String(dueOn))}.`,
  ];
}

/** What is known of a request that got no answer. */
export function unsureLine(reason: string): string {
  return `${reason} Nadie ha confirmado que el correo saliera. Pregunte de nuevo con Ctrl+Entrar: no sale dos veces.`;
}
