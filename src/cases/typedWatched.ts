// Edits of the tabs that what is kept was made from: the shifts, the codes, the days off, the settings.
import type { PropertyStore } from '../context';
import { forgetEscalationPolicy, keepEscalationSetting } from '../escalations/policy';
import { SETTINGS } from '../texts/settings';
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
    editedSettings(edit, properties, kept, watched.settings.valueColumn);
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

/**
 * The value of one setting is kept as it was typed. Anything else of *Configuración*, such as the answer to a
 * question of the install, may change what the base looks like.
 */
function editedSettings(
  edit: Edit,
  properties: PropertyStore,
  kept: Readonly<Record<string, string>>,
  valueColumn: number,
): void {
  const { row, column } = edit.area;
  const ofOneRow = row === lastRowOf(edit.area);
  const [cells] = ofOneRow ? edit.values({ row, column: 1, rows: 1, columns: valueColumn }) : [[]];
  const key = String(cells[0] ?? '').trim();
  const text = String(cells[valueColumn - 1] ?? '');
  if (ofOneRow) keepSetting(properties, kept, key, text);
  if (key in SETTINGS && column === valueColumn && column === lastColumnOf(edit.area)) {
    keepEscalationSetting(properties, kept, key, text);
  } else {
    forgetLayout(properties);
    forgetEscalationPolicy(properties);
  }
}
