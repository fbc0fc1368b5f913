// The tab Configuración as rows by key: where settings and the answers to the install's questions stand.
import { SETTINGS_HEADERS, SETTINGS_TAB } from '../texts/settings';
import type { Book, Tab } from './book';
import { fold } from './fold';

export interface SettingsRow {
  row: number;
  value: string;
}

export interface SettingsSheet {
  tab: Tab;
  /** By the text of the column CLAVE. */
  rows: Map<string, SettingsRow>;
  valueColumn: number;
  lastRow: number;
}

/** Where the team has a Configuración of its own. */
export const SECOND_NAME = `${SETTINGS_TAB} del registro`;

/** Enough for the settings and every question; the tab is made so large. */
const MOST_ROWS = 200;

/** Null where the tab does not exist. One read, two where a tab of the team's has its name. */
export function readSettingsTab(book: Book): SettingsSheet | null {
  for (const name of [SETTINGS_TAB, SECOND_NAME]) {
    const tab = book.tab(name);
    const sheet = tab && sheetOf(tab);
    if (sheet) return sheet;
  }
  return null;
}

function sheetOf(tab: Tab): SettingsSheet | null {
  const columns = Math.min(tab.columnCount(), SETTINGS_HEADERS.length + 3);
  const cells = tab.displayValues(1, 1, Math.min(tab.rowCount(), MOST_ROWS), columns);
  const headers = cells[0].map(fold);
  const keyColumn = headers.indexOf(fold(SETTINGS_HEADERS[0])) + 1;
  const valueColumn = headers.indexOf(fold(SETTINGS_HEADERS[2])) + 1;
  if (!keyColumn || !valueColumn) return null;
  const rows = new Map<string, SettingsRow>();
  let lastRow = 1;
  cells.forEach((row, index) => {
    if (row.some((cell) => cell !== '')) lastRow = index + 1;
    const key = row[keyColumn - 1].trim();
    if (index > 0 && key !== '' && !rows.has(key))
      rows.set(key, { row: index + 1, value: row[valueColumn - 1] });
  });
  return { tab, rows, valueColumn, lastRow };
}
