// The fixtures' base with the settings that filing needs.
import type { BaseRun } from './baseRun';
import { sheetOf } from './gridEdit';

export const SOFIA = 'sofia.arboleda@example.com';
export const IVAN = 'ivan.quiroz@example.com';
/** The liaison with the entity. */
export const LIAISON = 'enlace@example.com';
export const COORDINATION = 'coordinacion@example.com';

const VALUES: Readonly<Record<string, string>> = {
  recipientLiaison: LIAISON,
  recipientTraining: 'formacion@example.com',
  recipientQuality: 'calidad@example.com, formacion@example.com',
  recipientCoordination: `2022-07-01 = ${COORDINATION}; 2023-01-02 = otra@example.com`,
  pqrsFormLink: 'https://pqrs.example.com/formulario',
};

/** Writes the values into Configuración as a person would, and has them read anew. */
export function configure(base: BaseRun, values: Readonly<Record<string, string>> = VALUES): void {
  const sheet = sheetOf(base, 'Configuración');
  for (const row of sheet.rows) {
    const key = String(row?.values[0] ?? '');
    if (row && key in values) row.values[2] = values[key];
  }
  for (const key of Object.keys(base.state.documentProperties)) {
    if (key.startsWith('escalationSettings')) delete base.state.documentProperties[key];
  }
}
