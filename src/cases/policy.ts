// The team's settings for cases, kept beside the layout so that registering one need not read their tab.
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { defaultSettings, readSettings } from '../workbook/settings';
import type { CasePolicy } from './rules/policy';

const KEY = 'caseSettings';

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

/** Reads the settings' tab and keeps what cases need of it: at the install, and when the base is looked at anew. */
export function keepPolicy(context: Context): void {
  const { idSeparator, replySeparator, codeForWall, archivedWord, maxHoursInConcert, pqrdPhraseMaxLength } =
    readSettings(context).values;
  const settings = {
    idSeparator,
    replySeparator,
    codeForWall,
    archivedWord,
    maxHoursInConcert,
    pqrdPhraseMaxLength,
  };
  context.properties.set(KEY, JSON.stringify(settings));
}

function kept(properties: Readonly<Record<string, string>>): object {
  try {
    return JSON.parse(properties[KEY] ?? '{}') as object;
  } catch {
    return {};
  }
}
