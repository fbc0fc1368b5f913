// What the panel Registrar says: labels, what a paste did, the preview, corrections.
import type { CorrectableField } from '../cases/correctable';
import type { Kind, Network, Via } from '../cases/rules/words';
import { thousands } from './numbers';

/** The underlined letter is the one of the shortcut. */
export interface KeyedLabel {
  readonly text: string;
  readonly key: string;
}

export const KIND_LABELS: Readonly<Record<Kind, KeyedLabel>> = {
  general: { text: 'General', key: 'G' },
  particular: { text: 'Particular', key: 'P' },
  pqrd: { text: 'PQRD', key: 'Q' },
  archived: { text: 'Archivar', key: 'A' },
  noDm: { text: 'SIN DM', key: 'S' },
  deleted: { text: 'Eliminado', key: 'E' },
  error: { text: 'Error', key: 'R' },
  fraud: { text: 'Fraude', key: 'F' },
};

export const NETWORK_LABELS: Readonly<Record<Network, KeyedLabel>> = {
  facebook: { text: 'Facebook', key: 'B' },
  twitter: { text: 'Twitter', key: 'W' },
};

export const VIA_LABELS: Readonly<Record<Via, KeyedLabel>> = {
  inconcert: { text: 'inConcert', key: 'I' },
  wall: { text: 'Muro', key: 'M' },
  dm: { text: 'Mensaje', key: 'J' },
};

export const CASE = {
  paste: 'Pegue la dirección o el comentario',
  pasteHelp: 'Después, la respuesta. Lo que escriba se toma con Entrar.',
  kind: 'Tipo de caso',
  network: 'Red',
  via: 'Respondido por',
  comment: 'Comentario',
  reply: 'Respuesta',
  code: 'Código',
  codeHelp: 'Escriba dos letras o cifras del código o de su descripción.',
  codes: 'Códigos',
  pqrdType: 'Tipo de PQRD',
  programme: 'Programa',
  phrase: 'Frase corta',
  user: 'Usuario',
  link: 'Enlace',
  notes: 'Observaciones',
  more: 'Más datos',
  choose: 'Elija',
  preview: 'Así quedará',
  showAll: 'Ver completo',
  showLess: 'Ver menos',
  save: 'Guardar y copiar',
  clear: 'Vaciar',
  loadRow: 'Cargar fila',
  loadingRow: 'Cargando la fila…',
  id: 'ID',
  tab: 'Pestaña',
  reason: 'Motivo',
  inquiry: 'Consulta',
  nothing: 'sin datos',
  codeUnknown: 'Ese código no está en la pestaña de tipificación.',
  waitHeld: 'Este caso todavía espera la respuesta de la base.',
  queued: 'Caso en espera de envío.',
  copied: 'Respuesta copiada.',
  notCopied: 'El navegador no dejó copiar la respuesta: cópiela del campo antes de seguir.',
  cleared: 'Panel vacío.',
  returned: 'El caso volvió al panel como estaba.',
} as const;

/** What must be mended before a case can be saved. */
export const CASE_PROBLEMS = {
  address: 'Falta la dirección o el ID de inConcert.',
  id: 'El ID no sirve: después de los últimos dos puntos solo puede haber números. Copie de nuevo la dirección.',
  idDamaged: 'El ID llegó redondeado y ya perdió cifras. Copie de nuevo la dirección en inConcert.',
  network: 'La dirección no dice de qué red es. Elija Facebook o Twitter.',
  comment: 'Falta el comentario del ciudadano.',
  type: 'Elija el tipo de PQRD.',
  programme: 'Falta el programa de la PQRD.',
  phrase: 'Falta la frase corta de la PQRD.',
  tooLong: 'Pasa de 50.000 caracteres, que es lo que cabe en una celda. Acórtelo.',
} as const;

/** Doubts of the rules that read otherwise while the case is still being made; none for what is said beside its field. */
export const DOUBTS_BEFORE: Readonly<Record<string, string | undefined>> = {
  REPLY_MISSING: 'Todavía no tiene respuesta.',
  CODE_MISSING: 'Todavía no tiene código.',
  TOO_OLD_FOR_INCONCERT: '',
};

/** What a paste did, for the eye and for the screen reader. */
export const PASTE_TEXTS = {
  address: 'Dirección recibida.',
  addressReplaced: 'La dirección reemplazó a la que había: revise que el comentario sea de este caso.',
  link: 'Enlace recibido.',
  comment: 'Comentario recibido.',
  reply: 'Tomado como respuesta.',
  block: 'Dirección y comentario recibidos.',
  blockReplaced: 'La dirección y el comentario reemplazaron a los que había.',
  again: 'Eso ya estaba en el panel.',
  full: 'Ya hay comentario y respuesta. Para cambiar uno, pegue dentro de su campo.',
  nothing: 'No había texto para pegar.',
} as const;

export const DESTINATION_TABS = { noDmAndErrors: 'SIN DM y ERROR', fraud: 'FRAUDE' } as const;

export const CORRECTION = {
  title: 'Corrección',
  save: 'Guardar corrección',
  cancel: 'Dejar como estaba',
  saving: 'Guardando la corrección…',
  unchanged: 'No hay cambios que guardar.',
} as const;

export const CORRECTION_LABELS: Readonly<Record<CorrectableField, string>> = {
  network: 'Red social',
  id: 'ID',
  comment: 'Consulta',
  reply: 'Respuesta',
  code: 'Código',
  user: 'Usuario',
  link: 'Enlace',
  notes: 'Observaciones',
};

export function correctionPlace(tab: string, row: number): string {
  return `Pestaña ${tab.trim()}, fila ${row}. Los cambios quedan en la historia del caso.`;
}

export function correctedLine(row: number): string {
  return `✓ Fila ${row} corregida.`;
}

/** `hace 3 h`, `hace 40 min`, `hace 2 días`. */
export function ageText(minutes: number): string {
  if (minutes < 60) return `hace ${Math.max(0, Math.floor(minutes))} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `hace ${hours} h`;
  return `hace ${Math.floor(hours / 24)} días`;
}

/** R21, R27. */
export function tooOldLine(hours: number, wallCode: string | null): string {
  const code = wallCode === null ? '' : ` y lleva el código ${wallCode}`;
  return `Tiene más de ${hours} horas: se responde por el muro${code}.`;
}

export function wallCodeLine(code: string): string {
  return `Facebook por muro lleva el código ${code}.`;
}

export function matchLine(
  { tab, agent, row, why }: { tab: string; agent: string; row: number; why: 'id' | 'comment' },
  when: string,
): string {
  const what = why === 'id' ? 'Mismo ID' : 'Comentario casi igual';
  return `${what}: ${agent.trim() || tab.trim()}, ${when} (${tab.trim()}, fila ${row}).`;
}

export function characters(count: number): string {
  return `${thousands(count)} caracteres`;
}

export function moreMatches(count: number): string {
  return count === 1
    ? 'Y otro caso parecido de estos siete días.'
    : `Y otros ${count} casos parecidos de estos siete días.`;
}
