// What the panel Escalar says: fields, the mail before it goes, what came of it, the live list.
import { shortDate } from './sidebarTime';

export const FILING = {
  title: 'Nuevo escalamiento',
  topic: 'Tema',
  topicHint: 'Un solo tema por correo (R10).',
  description: 'Descripción',
  link: 'Enlace de la publicación',
  addComment: 'Otro comentario',
  remove: 'Quitar',
  screenshots: 'Pantallazos',
  screenshotsHint: 'Pegue con Ctrl+V en cualquier parte del panel.',
  choose: 'Elegir archivo',
  preparing: 'Preparando el pantallazo…',
  notKept: 'Este equipo no alcanza a guardar los pantallazos: no recargue el panel antes de escalar.',
  preview: 'Así sale el correo',
  to: 'Para',
  cc: 'Copia',
  subject: 'Asunto',
  nobody: 'nadie',
  send: 'Escalar',
  sending: 'Enviando el correo y escribiendo la fila…',
  ask: 'Preguntar de nuevo',
  cleared: 'Escalamiento vacío.',
  returned: 'El escalamiento volvió como estaba.',
  taken: 'El caso pasó a este escalamiento.',
  attached: 'Pantallazo agregado.',
  waits: 'El escalamiento que está aquí todavía espera respuesta. Termínelo antes de traer otro caso.',
  row: 'Ver la fila',
} as const;

export const FILING_PROBLEMS = {
  topic: 'Falta el tema.',
  longTopic: (most: number) => `El tema pasa de ${String(most)} caracteres. Lo demás va en la descripción.`,
  description: 'Escriba qué se le pregunta a la entidad.',
  noPicture: 'Eso no es una imagen que se pueda mostrar en un correo.',
} as const;

export const LIST = {
  title: 'Escalamientos abiertos',
  refresh: 'Actualizar',
  loading: 'Cargando los escalamientos…',
  whose: 'De quién',
  mine: { text: 'Míos', key: 'M' },
  all: { text: 'De todos', key: 'T' },
  none: 'No hay escalamientos abiertos.',
  unnumbered: 'Esta fila no tiene número. Pida que usen el menú Gestión, Instalar en esta base.',
  second: 'segundo ciclo',
  due: (day: string) => `Vence el ${day}.`,
  asked: '¿Salió el correo de este escalamiento? Búsquelo en Enviados por su número.',
  wasSent: 'Sí, salió',
  notSent: 'No salió',
} as const;

export const FOLLOW_UPS = {
  answer: { button: 'Respondió', title: 'La entidad respondió', text: 'Respuesta de la entidad' },
  resend: { button: 'Reenviar', title: 'Reenviar a la entidad', text: 'Lo que sigue sin respuesta' },
  pqrs: { button: 'Formulario PQRS', title: 'Pasar al formulario PQRS', text: 'Texto para el formulario' },
  close: { button: 'Cerrar', title: 'Cerrar sin respuesta', text: 'Motivo' },
} as const;

export const FOLLOW = {
  answeredOn: 'Fecha de la respuesta',
  save: 'Guardar',
  send: 'Enviar el correo',
  prepare: 'Preparar el texto',
  cancel: 'Dejar como estaba',
  working: 'Un momento…',
  missing: 'Falta este texto.',
  missingDate: 'Falta la fecha.',
  copyText: 'Copiar el texto',
  copied: 'Texto copiado.',
  notCopied: 'El navegador no dejó copiar: copie el texto del campo.',
  open: 'Abrir el formulario',
  finish: 'Listo',
  noForm: 'El enlace del formulario no está en Configuración.',
} as const;

export function commentLabel(index: number): string {
  return `Comentario ${String(index + 1)}`;
}

export function removeLabel(what: string): string {
  return `Quitar ${what}`;
}

/** `pantallazo-1.jpg · 212 KB`. */
export function pictureLine(name: string, bytes: number): string {
  return `${name} · ${String(Math.max(1, Math.round(bytes / 1024)))} KB`;
}

export function sameTopicLine(number: string | null, row: number): string {
  return `Ya hay uno abierto con ese tema: ${number ?? `fila ${String(row)}`}. Un tema va en un solo correo (R10).`;
}

export function filedLine({ number, row, to }: { number: string; row: number; to: string }): string {
  return `✓ ${number}: el correo salió para ${to} y quedó en la fila ${String(row)}.`;
}

export function datesLine({ alertOn, dueOn }: { alertOn: string; dueOn: string }): string {
  return `Alerta a coordinación el ${shortDate(alertOn)}; vence el ${shortDate(dueOn)}.`;
}

/** What is known of a request that got no answer. */
export function unsureLine(reason: string): string {
  return `${reason} No hay confirmación de que el correo saliera. Pregunte de nuevo con Ctrl+Entrar: no sale dos veces.`;
}

export function listFailed(reason: string): string {
  return `No se pudo cargar la lista: ${reason}`;
}

/** How long an escalation still has, in words. `left` in business days, below 0 once it is past. */
export function countdown(left: number): string {
  if (left === 0) return 'vence hoy';
  const count = Math.abs(left);
  const days = count === 1 ? '1 día hábil' : `${String(count)} días hábiles`;
  if (left < 0) return `vencido hace ${days}`;
  return `${count === 1 ? 'falta' : 'faltan'} ${days}`;
}

export const IN_FORM = 'en el formulario PQRS';
export const TO_REVIEW = 'por revisar';

export function doneLine(
  number: string,
  what: keyof typeof FOLLOW_UPS | 'settle',
  dueOn: string | undefined,
): string {
  const done = {
    answer: 'quedó respondido',
    resend: `se reenvió a la entidad${dueOn ? `; vence el ${shortDate(dueOn)}` : ''}`,
    pqrs: 'quedó en el formulario PQRS',
    close: 'quedó cerrado',
    settle: 'quedó aclarado',
  };
  return `✓ ${number} ${done[what]}.`;
}
