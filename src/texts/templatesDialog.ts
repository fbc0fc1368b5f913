// What the dialog *Mantener los guiones* says.
import type { Network } from '../cases/rules/words';
import type { DraftField } from '../templates/upkeep/draft';
import type { SeenText } from '../templates/upkeep/preview';
import { longDay } from './longDay';
import { thousands } from './numbers';

export const UPKEEP = {
  loading: 'Cargando los guiones…',
  again: { text: 'Intentar de nuevo', key: 'I' },
  search: 'Buscar guion',
  searchHelp: 'Escriba el tema, el código o unas palabras. Flechas para elegir, Entrar abre.',
  filter: 'Mostrar',
  results: 'Guiones',
  nothing: 'Ningún guion tiene esas palabras.',
  empty: 'La pestaña de guiones está vacía. Empiece con el primero: Alt+N.',
  create: { text: 'Nuevo guion', key: 'N' },
  refresh: { text: 'Actualizar', key: 'A' },
  back: { text: 'Lista', key: 'L' },
  save: { text: 'Guardar', key: '' },
  saving: 'Guardando…',
  verify: { text: 'Verificado hoy', key: 'V' },
  duplicate: { text: 'Duplicar', key: 'D' },
  retire: { text: 'Retirar', key: 'R' },
  discard: { text: 'Descartar cambios', key: 'T' },
  verifiedToo: 'Lo verifiqué hoy',
  newTitle: 'Guion nuevo',
  fields: 'Datos del guion',
  preview: 'Como lo verá el ciudadano',
  previewHelp: 'Lo que el caso llena va con un ejemplo.',
  changes: 'Cambios frente a lo guardado',
  history: 'Historial',
  historyEmpty: 'Este guion no tiene historial todavía.',
  historyLoading: 'Cargando el historial…',
  usesLoading: 'Contando los casos que usaron el texto anterior…',
  noColumn: 'La pestaña no tiene columna para este dato.',
  conflict:
    'Otra persona cambió este guion mientras usted lo editaba. No se escribió nada y lo suyo sigue aquí.',
  gone: 'La fila de este guion ya no está en la hoja. No se escribió nada y lo suyo sigue aquí.',
  theirs: 'Ahora dice',
  mine: 'Usted escribió',
  keepMine: { text: 'Seguir con lo mío', key: 'S' },
  takeTheirs: { text: 'Dejar lo de la hoja', key: 'H' },
  asNew: { text: 'Seguir como guion nuevo', key: 'S' },
  merged:
    'Sus cambios quedaron sobre lo que dice la hoja ahora. Revise lo que cambia, abajo, y guarde con Ctrl+Entrar.',
  taken: 'Quedó lo que dice la hoja.',
  discarded: 'Se descartaron sus cambios.',
  discardAgain: 'Se perderán sus cambios sin guardar. Oprima otra vez para descartarlos.',
  takeAgain: 'Se perderá lo que usted escribió. Oprima otra vez para dejar lo de la hoja.',
  restored: 'Estos son los cambios que no alcanzó a guardar.',
  retired: 'Hoy queda como su último día. Guarde para retirarlo.',
  saveFirst: 'Tiene cambios sin guardar: guárdelos con «Lo verifiqué hoy», o descártelos.',
  newPending: 'Ya hay un guion nuevo sin guardar: guárdelo o descártelo primero.',
  typedMeanwhile: 'Lo que escribió mientras se guardaba sigue aquí, sin guardar.',
  unchanged: 'No hay cambios por guardar.',
  notSaved: 'No se sabe si alcanzó a guardarse. Guarde otra vez: no quedará dos veces.',
  removed: 'quitado: ',
  added: 'agregado: ',
  ended: ' (fin) ',
} as const;

export const FILTERS = {
  all: 'Todos',
  overdue: 'Sin verificar',
  doubtful: 'Con errores',
  outdated: 'No vigentes',
  unsaved: 'Sin guardar',
} as const;
export type Filter = keyof typeof FILTERS;

export const MARKS = {
  overdue: 'sin verificar',
  expired: 'vencido',
  early: 'aún no rige',
  doubtful: 'con error',
  noText: 'sin texto',
  unsaved: 'sin guardar',
} as const;

export const FIELD_LABELS: Readonly<Record<DraftField, string>> = {
  code: 'Código',
  title: 'Título',
  topic: 'Tema o programa',
  network: 'Red',
  kind: 'Tipo',
  phase: 'Facebook Live',
  wallText: 'Texto del muro',
  dmText: 'Texto del mensaje',
  besideDm: 'Texto corto de Twitter: va en el muro junto al mensaje de otro guion',
  keywords: 'Palabras clave',
  validFrom: 'Vigente desde',
  validTo: 'Vigente hasta',
};

export const NETWORK_CHOICES = { '': 'Ambas', facebook: 'Facebook', twitter: 'Twitter' } as const;
export const KIND_CHOICES = { '': 'Sin decir', general: 'General', particular: 'Particular' } as const;
export const PHASE_CHOICES = {
  '': 'No',
  live: 'En vivo',
  finished: 'Terminado',
} as const;

const NETWORK_NAMES: Readonly<Record<Network, string>> = { facebook: 'Facebook', twitter: 'Twitter' };
const PART_NAMES = { wall: 'muro', dm: 'mensaje' } as const;

export function seenName({ network, part }: Pick<SeenText, 'network' | 'part'>): string {
  return `${NETWORK_NAMES[network]}, ${PART_NAMES[part]}`;
}

export function lengthLine({ network, part, length, limit }: SeenText): string {
  const counted = network === 'twitter' && part === 'wall' ? ' como los cuenta X' : '';
  return `${thousands(length)} de ${thousands(limit)} caracteres${counted}`;
}

export function overLine({ length, limit }: SeenText): string {
  return `Sobran ${thousands(length - limit)} caracteres: así no se puede enviar.`;
}

/** Under a text as it is written, placeholders and all. */
export function wallCounter(characters: number, weight: number, limit: number): string {
  return `${thousands(characters)} caracteres; ${thousands(weight)} de ${thousands(limit)} como los cuenta X`;
}

export function dmCounter(characters: number, limit: number): string {
  return `${thousands(characters)} de ${thousands(limit)} caracteres`;
}

export function unknownLine(placeholders: readonly string[]): string {
  return `Nadie sabe llenar ${placeholders.join(', ')}.`;
}

export function shownLine(shown: number, all: number): string {
  if (shown === all) return `${thousands(all)} ${all === 1 ? 'guion' : 'guiones'}`;
  return `${thousands(shown)} de ${thousands(all)} guiones`;
}

export function moreLine(count: number): string {
  return `Hay ${thousands(count)} más: escriba algo para encontrarlos.`;
}

export function savedLine(name: string, tab: string, row: number): string {
  return `✓ ${name} quedó guardado en ${tab}, fila ${String(row)}, y en su historial. Los agentes lo reciben al abrir el panel, o a los 15 minutos.`;
}

export function verifiedLine(name: string): string {
  return `✓ ${name} quedó verificado hoy. Vuelva a la lista con Alt+L.`;
}

export function problemsLine(count: number): string {
  return count === 1 ? 'Falta corregir un dato.' : `Falta corregir ${String(count)} datos.`;
}

export function usesLine(count: number): string {
  if (count === 0) return 'Ningún caso registrado desde el panel usó el texto anterior.';
  return count === 1
    ? 'Un caso usó el texto anterior; conserva lo que se respondió:'
    : `${thousands(count)} casos usaron el texto anterior; conservan lo que se respondió. Los últimos:`;
}

export function useLine(tab: string, row: number, at: string): string {
  return `${tab.trim()}, fila ${String(row)}${at ? `, ${longDay(at.slice(0, 10))}` : ''}`;
}

export function usesFailed(problem: string): string {
  return `No se pudo contar cuántos casos usaron el texto anterior: ${problem}`;
}

export function olderLine(count: number): string {
  return `Hay ${thousands(count)} cambios anteriores en la pestaña HISTORIAL DE GUIONES.`;
}

export function rowLine(tab: string, row: number): string {
  return `${tab.trim()}, fila ${String(row)}`;
}
