// Figures as people in Colombia write them.

/** With a decimal comma. */
export function figure(value: number): string {
  return String(value).replace('.', ',');
}

export function amount(minutes: number): string {
  return minutes === 1 ? '1 minuto' : `${String(minutes)} minutos`;
}
