// What the panel Mi día says to the coordination of downtime that waits for its decision.

export const DECIDE = {
  none: 'No hay novedades por decidir.',
  choice: 'Novedad',
  minutes: 'Minutos que cuentan',
  note: 'Nota para la persona',
  reject: 'No aprobar',
  again: 'Repetir',
  sending: 'Escribiendo la decisión…',
  missing: 'Falta este dato.',
  missingNote: 'Escriba el motivo: le llega a la persona.',
} as const;

export function decideTitle(waiting: number): string {
  return `Novedades por decidir (${String(waiting)})`;
}

export function moreLine(more: number): string {
  return `Hay ${String(more)} más: aparecen cuando decida estas.`;
}

/** What the main button does; `minutes` where they are not those of the report. */
export function decideLabel(minutes: string): string {
  return minutes === '' ? 'Aprobar' : `Corregir a ${minutes} min`;
}

/** What is known of a decision that got no answer. */
export function undecidedLine(reason: string): string {
  return `${reason} Nadie ha confirmado que la decisión quedara. Repítala: no queda dos veces.`;
}
