// The team's settings for cases, kept beside the layout so that registering one need not read their tab.
import type { Context, PropertyStore } from '../context';
import type { Profile } from '../profiles/profile';
import { SETTINGS, type Setting, type SettingKey } from '../texts/settings';
import { defaultSettings, readSettings } from '../workbook/settings';
import { settingValue } from '../workbook/settingsValues';
import type { CasePolicy } from './rules/policy';

const KEY = 'caseSettings';
const KEPT = [
  'idSeparator',
  'replySeparator',
  'codeForWall',
  'archivedWord',
  'maxHoursInConcert',
  'pqrdPhraseMaxLength',
  'duplicatesWindowDays',
] as const satisfies readonly SettingKey[];

/** What differs between organisations, as far as cases go. */
export type CaseProfile = Pick<Profile, 'programmes' | 'pqrdTypes'>;

/** The settings as kept, the defaults where none are. `properties` is what the store holds. */
export function policyFrom(properties: Readonly<Record<string, string>>, profile: CaseProfile): CasePolicy {
  const settings = { ...defaultSettings(), ...kept(properties) };
  return {
    idSeparator: settings.idSeparator,
    replySeparator: settings.replySeparator,
    wallCode: settings.codeForWall,
    archivedCode: settings.archivedWord,
    hoursForInconcert: settings.maxHoursInConcert,
    phraseLimit: settings.pqrdPhraseMaxLength,
    pqrdTypes: profile.pqrdTypes,
    programmes: profile.programmes,
  };
}

/** R18: for how many days a case that was there before is told; 0 for never. */
export function duplicatesWindow(properties: Readonly<Record<string, string>>): number {
  return { ...defaultSettings(), ...kept(properties) }.duplicatesWindowDays;
}

/** Reads the settings' tab and keeps what cases need of it: at the install, and when the base is looked at anew. */
export function keepPolicy(context: Context): void {
  const { values } = readSettings(context);
  const settings = Object.fromEntries(KEPT.map((key) => [key, values[key]]));
  context.properties.set(KEY, JSON.stringify(settings));
}

/** One setting as a person has just typed it, where it is one that cases need; a bad value is the default. */
export function keepSetting(
  store: PropertyStore,
  properties: Readonly<Record<string, string>>,
  key: string,
  text: string,
): void {
  const current = { ...kept(properties) } as Record<string, unknown>;
  if (!(key in current)) return;
  const setting = SETTINGS[key as SettingKey] as Setting;
  const value = text.trim() === '' ? null : settingValue(setting, text);
  store.set(KEY, JSON.stringify({ ...current, [key]: value ?? setting.initial }));
}

function kept(properties: Readonly<Record<string, string>>): object {
  try {
    return JSON.parse(properties[KEY] ?? '{}') as object;
  } catch {
    return {};
  }
}
