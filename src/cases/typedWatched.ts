// Edits of the tabs that what is kept was made from: the shifts, the codes, the days off, the settings.
import type { PropertyStore } from '../context';
import { forgetEscalationPolicy } from '../escalations/policy';
import { lastColumnOf, lastRowOf, type Edit } from '../workbook/edit';
import { forgetLayout } from '../workbook/layoutStore';
import { keepSetting } from './policy';
import { keepCodes, type WatchedTabs } from './typedTabs';

const MOST_CODES = 1000;

export function editedWatched(
  edit: Edit,
  properties: PropertyStore,
  kept: Readonly<Record<string, string>>,
  watched: WatchedTabs,
  sheetId: number,
): void {
  if (watched.shifts.includes(sheetId)) forgetLayout(properties);
  if (watched.codes?.sheetId === sheetId) rereadCodes(edit, properties, watched.codes);
  if (watched.holidays?.includes(sheetId)) forgetEscalationPolicy(properties);
  if (watched.settings?.sheetId === sheetId) {
    forgetLayout(properties);
    forgetEscalationPolicy(properties);
    rereadSetting(edit, properties, kept, watched.settings.valueColumn);
  }
}

function rereadCodes(
  edit: Edit,
  properties: PropertyStore,
  { headerRow, column }: NonNullable<WatchedTabs['codes']>,
): void {
  if (column < edit.area.column || column > lastColumnOf(edit.area)) return;
  const rows = Math.min(edit.lastRow() - headerRow, MOST_CODES);
  const words = rows > 0 ? edit.values({ row: headerRow + 1, column, rows, columns: 1 }) : [];
  keepCodes(
    properties,
    words.map(([word]) => String(word)),
  );
}

/** One row of *Configuración*; larger changes wait for the next look at the base. */
function rereadSetting(
  edit: Edit,
  properties: PropertyStore,
  kept: Readonly<Record<string, string>>,
  valueColumn: number,
): void {
  const { row } = edit.area;
  if (row !== lastRowOf(edit.area)) return;
  const [cells] = edit.values({ row, column: 1, rows: 1, columns: valueColumn });
  keepSetting(properties, kept, String(cells[0]).trim(), String(cells[valueColumn - 1]));
}
