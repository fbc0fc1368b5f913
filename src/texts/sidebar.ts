// What the sidebar's shell says: tabs, queue, connection, shortcuts.

export const SIDEBAR_TITLE = 'Base de gestión';

export const PANELS = ['Registrar', 'Guiones', 'Escalar', 'Mi día'] as const;

export const SHELL = {
  panels: 'Paneles',
  queue: 'Cola de envío',
  shortcuts: 'Atajos de teclado',
  help: 'Atajos (?)',
  close: 'Cerrar',
  toMend: 'Casos por corregir',
  mend: 'Corregir',
  undo: 'Deshacer',
  undoing: 'Deshaciendo…',
  retry: 'Reintentar ya',
  loading: 'Cargando sus datos…',
  noStorage:
    'Este navegador no guarda en el equipo: cada caso espera aquí la respuesta de la base. No cierre el panel mientras tanto.',
  notInGoogle: 'El panel no está dentro de la hoja: no hay con quién hablar.',
  unreadable: 'La base respondió algo que este panel no entiende. Recargue el panel.',
  unanswered: 'La base no respondió a tiempo.',
  unreachable: 'No hay conexión con Google.',
  offline: 'Sin conexión',
  idle: 'Nada en espera',
} as const;

/** `✓ 3 enviados · 1 en espera · 2 por corregir`; `sending` while a call is on its way. */
export function queueLine(
  counts: Readonly<Record<'waiting' | 'sent' | 'refused', number>>,
  sending: boolean,
): string {
  const parts = [
    counts.sent > 0 ? `✓ ${plural(counts.sent, 'enviado', 'enviados')}` : '',
    counts.waiting > 0 ? `${counts.waiting} en espera${sending ? ' (enviando)' : ''}` : '',
    counts.refused > 0 ? `${counts.refused} por corregir` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : SHELL.idle;
}

export function sentLine(label: string, row: number): string {
  return `✓ enviado: ${label}, fila ${row}`;
}

export function waitingReason(problem: string): string {
  return `En espera: ${problem} Se intenta de nuevo sin que haga nada.`;
}

export function othersLine(count: number, email: string): string {
  const cases = plural(count, 'caso', 'casos');
  return `En este equipo hay ${cases} de ${email || 'otra cuenta'} sin enviar: salen cuando esa persona abra el panel.`;
}

export function offlineLine(since: string): string {
  return `${SHELL.offline} desde las ${since}.`;
}

export function startFailed(reason: string): string {
  return `${reason} El panel sigue con lo que recuerda este equipo y vuelve a preguntar.`;
}

export function undoneLine(label: string): string {
  return `Se deshizo: ${label}.`;
}

/** Keys and what they do, in the order of the day. */
export const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['Ctrl + V', 'Pegar la dirección, el comentario y la respuesta, en cualquier parte del panel'],
  ['Ctrl + Entrar', 'Guardar el caso y copiar la respuesta'],
  ['Alt + G, P, Q, A', 'General, particular, PQRD, archivar'],
  ['Alt + S, E, R, F', 'SIN DM, eliminado, error, fraude'],
  ['Alt + B, W', 'Facebook, Twitter'],
  ['Alt + I, M, J', 'Por inConcert, por muro, por mensaje interno'],
  ['Alt + 1, 2, 3', 'Poner el guion propuesto'],
  ['Alt + 0', 'Aplicar el primer remedio de la revisión'],
  ['Alt + T', 'Ir a la respuesta'],
  ['Alt + C', 'Ir al código'],
  ['Alt + O', 'Ir a las observaciones'],
  ['Alt + L', 'Cargar la fila elegida en la hoja'],
  ['Alt + N', 'Llevar el caso al panel Escalar'],
  ['Alt + V', 'Vaciar el panel'],
  ['Alt + H', 'Deshacer el último enviado'],
  ['En Escalar: Alt + O, R, V', 'Otro comentario, ver el correo, vaciar'],
  ['En Escalar: Alt + E, A, M, T', 'Ir a los abiertos, actualizarlos, los míos, todos'],
  ['En Mi día: Alt + A, E, O, V', 'Actualizar, empezar o terminar una novedad, ir al motivo, vaciar'],
  ['En Mi día, coordinación: Alt + P, N', 'Aprobar o corregir la novedad elegida, no aprobarla'],
  ['Esc', 'Volver al primer campo'],
  ['Ctrl + 1 … 4', 'Cambiar de panel'],
  ['F6', 'Pasar a la hoja'],
  ['?', 'Ver estos atajos'],
];

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
