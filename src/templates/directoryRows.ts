// The entities of the tab DIRECTORIO, as their rows say.
import { dayInCellNear } from '../calendar/dayInCell';
import type { RoleRow } from '../workbook/roleRows';
import type { DirectoryEntry } from './directory';

export const MOST_ENTITIES = 1000;

export function readDirectory(rows: readonly RoleRow[], today: string): DirectoryEntry[] {
  return rows.flatMap((row) => {
    const text = (field: string): string => row.shown(field).replace(/\s+/g, ' ').trim();
    if (text('entity') === '') return [];
    return [
      {
        row: row.row,
        entity: text('entity'),
        acronym: text('acronym'),
        topics: text('topics'),
        nationalLine: text('nationalLine'),
        bogotaLine: text('bogotaLine'),
        email: text('email'),
        website: text('website'),
        twitter: text('twitter'),
        hours: text('hours'),
        updatedOn: dayInCellNear(row.value('updatedOn'), [], today),
      },
    ];
  });
}
