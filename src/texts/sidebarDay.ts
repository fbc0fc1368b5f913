// What the panel Mi día says: the day, the week, the last entries, and downtime.

export const DAY = {
  today: 'Hoy',
  week: 'Esta semana',
  entries: 'Últimas entradas de hoy',
  downtime: 'Novedades de la semana',
  loading: 'Contando su día…',
  columns: ['Hora', 'Red', 'ID', 'Código', 'Fila'],
  day: 'Día',
  done: 'Gestiones',
} as const;

export const DOWNTIME = {
  title: 'Reportar una novedad',
  date: 'Día',
  from: 'Desde',
  to: 'Hasta',
  minutes: 'Minutos',
  reasons: [
    'Caída de internet',
    'Falla de inConcert',
    'Corte de energía',
    'Falla del equipo',
    'Permiso',
    'Reunión',
  ],
  lost: 'Cortes de conexión que midió este panel',
  lostReason: 'Caída de internet',
  use: 'Usar',
  send: 'Reportar',
  ask: 'Preguntar de nuevo',
  sending: 'Escribiendo la novedad…',
  begun: 'Empezó. Al volver, pulse Terminar.',
  ended: 'Terminó. Diga el motivo y reporte.',
  taken: 'El corte pasó al reporte. Reporte o cambie lo que haga falta.',
  cleared: 'Reporte vacío.',
  missing: 'Falta este dato.',
} as const;

export function atLine(at: string): string {
  return `Contado a las ${at}.`;
}

/** `De 09:10 a 09:40 (30 min)`. */
export function lossLine(from: string, to: string, minutes: number): string {
  return `De ${from} a ${to} (${String(minutes)} min)`;
}

export function percentLabel(label: string, percent: number): string {
  return `${label}: ${String(percent)} % de la meta`;
}

/** What is known of a report that got no answer. */
export function notSureLine(reason: string): string {
  return `${reason} Nadie ha confirmado que la novedad quedara. Pregunte de nuevo con Ctrl+Entrar: no queda dos veces.`;
}

/** Above the panels: `98 de 130 · 41 de 70`, as counted at that hour. */
export function standingLine(parts: readonly string[], at: string): string {
  return `${parts.join(' · ')} (${at})`;
}

export function ofGoal(done: number, goal: number | null): string {
  return goal === null ? String(done) : `${String(done)} de ${String(goal).replace('.', ',')}`;
}
