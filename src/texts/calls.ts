// What the sidebar's calls say, and the words of the tab BITÁCORA.

export const JOURNAL_TAB = 'BITÁCORA';
export const JOURNAL_HEADERS = [
  'DÍA DEL CAMBIO',
  'HORA DEL CAMBIO',
  'QUIÉN',
  'HOJA',
  'FILA',
  'CAMPO',
  'DECÍA',
  'DICE',
  'NÚMERO DE CAMBIO',
] as const;

/** What people call the fields that can be corrected. */
export const CORRECTED_FIELDS: Readonly<Record<string, string>> = {
  network: 'red social',
  id: 'ID',
  comment: 'consulta',
  reply: 'respuesta',
  code: 'código',
  user: 'usuario',
  link: 'enlace',
  notes: 'observaciones',
};

/** `Corregido el 2022-09-16 a las 10:42 por Ana Ruiz: respuesta, código.` */
export function correctionLine(who: string, date: string, time: string, fields: readonly string[]): string {
  return `Corregido el ${date} a las ${time.slice(0, 5)} por ${who}: ${fields.join(', ')}.`;
}
