// A person writes one setting into Configuración of a base in the runtime.
import type { BaseRun } from './baseRun';
import { sheetOf, typeAt } from './gridEdit';

/** `key` is the setting's CLAVE. The simple trigger of the edit runs, as it does in the grid. */
export function typeSetting(base: BaseRun, key: string, text: string, at?: string): void {
  const sheet = sheetOf(base, 'Configuración');
  const row = sheet.rows.findIndex((cells) => cells?.values[0] === key) + 1;
  if (row === 0) throw new Error(`No setting ${key}`);
  typeAt(base, sheet, [row, 3], [[text]], at);
}
