// The settings in force: what the tab Configuración says, checked, with the default where it says nothing usable.
import type { Context } from '../context';
import { SETTINGS, settingProblem, type Setting, type SettingKey, type Settings } from '../texts/settings';
import { columnLetter } from './columnLetter';
import { settingValue, type SettingValue } from './settingsValues';
import { readSettingsTab } from './settingsTab';

/** A cell whose value cannot be used, told in Spanish. `cell` is like `Configuración!C5`. */
export interface SettingProblem {
  cell: string;
  tab: string;
  row: number;
  message: string;
}

export interface ReadSettings {
  values: Settings;
  problems: SettingProblem[];
}

/** One read of the tab; all defaults where it does not exist yet. */
export function readSettings(context: Context): ReadSettings {
  const sheet = readSettingsTab(context.book);
  const values = defaultSettings() as Record<SettingKey, SettingValue>;
  const problems: SettingProblem[] = [];
  if (!sheet) return { values: values as Settings, problems };
  for (const [key, setting] of Object.entries(SETTINGS) as [SettingKey, Setting][]) {
    const row = sheet.rows.get(key);
    if (!row || row.value.trim() === '') continue;
    const value = settingValue(setting, row.value);
    if (value === null) {
      const tab = sheet.tab.name;
      const cell = `${tab}!${columnLetter(sheet.valueColumn)}${row.row}`;
      problems.push({ cell, tab, row: row.row, message: settingProblem(cell, setting, row.value) });
    } else {
      values[key] = value;
    }
  }
  return { values: values as Settings, problems };
}

export function defaultSettings(): Settings {
  const values: Partial<Record<SettingKey, SettingValue>> = {};
  for (const key of Object.keys(SETTINGS) as SettingKey[]) {
    values[key] = (SETTINGS[key] as Setting).initial;
  }
  return values as Settings;
}
