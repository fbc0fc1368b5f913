// What escalations need of Configuración and FESTIVOS, kept so that the alerts need not read those tabs.
import { businessCalendar, type DayOff } from '../calendar/businessDays';
import { dayNumber } from '../calendar/civilTime';
import type { Context, PropertyStore } from '../context';
import { SETTINGS, type DatedEmails, type Setting, type SettingKey, type Settings } from '../texts/settings';
import { daysOffIn } from '../workbook/daysOff';
import { keptJson } from '../workbook/keptJson';
import { forgetText, keepText, keptText } from '../workbook/keptParts';
import type { Layout } from '../workbook/layout';
import { readSettings } from '../workbook/settings';
import { settingValue, validOn } from '../workbook/settingsValues';
import type { Term } from './rules/clock';

const KEY = 'escalationSettings';

const KEPT = [
  'daysToAlert',
  'daysDue',
  'saturdayIsBusinessDay',
  'recipientLiaison',
  'recipientTraining',
  'recipientQuality',
  'recipientCoordination',
  'recipientCopies',
  'pqrsFormLink',
] as const satisfies readonly SettingKey[];

export type EscalationSettings = Pick<Settings, (typeof KEPT)[number]>;

export interface EscalationPolicy {
  settings: EscalationSettings;
  /** Of the tab FESTIVOS. */
  daysOff: DayOff[];
  /** R9's clock. */
  term: Term;
}

interface Kept {
  /** ISO day of the reading. */
  readOn: string;
  settings: EscalationSettings;
  daysOff: DayOff[];
}

/** As kept, whatever its age; null where nothing is. `properties` is what the store holds. */
export function policyFrom(properties: Readonly<Record<string, string>>): EscalationPolicy | null {
  const kept = keptFrom(properties);
  return kept && policyOf(kept);
}

/** Days since what is kept was read, up to an ISO date; null where nothing is kept. */
export function policyAge(properties: Readonly<Record<string, string>>, today: string): number | null {
  const kept = keptFrom(properties);
  return kept && ageOf(kept, today);
}

/** As kept where it was read today or yesterday; else read anew, and not kept. */
export function currentPolicy(
  context: Context,
  properties: Readonly<Record<string, string>>,
  layout: Layout,
): EscalationPolicy {
  const kept = keptFrom(properties);
  const age = kept && ageOf(kept, context.now.date);
  return age === 0 || age === 1 ? policyOf(kept as Kept) : readPolicy(context, layout);
}

/** Reads both tabs. */
export function readPolicy(context: Context, layout: Layout): EscalationPolicy {
  return policyOf(read(context, layout));
}

/** Reads both tabs and keeps what they say. */
export function keepEscalationPolicy(
  context: Context,
  properties: Readonly<Record<string, string>>,
  layout: Layout,
): EscalationPolicy {
  const fresh = read(context, layout);
  keepText(context.properties, properties, KEY, JSON.stringify(fresh));
  return policyOf(fresh);
}

/** One setting as a person has just typed it, where escalations go by it; a bad value is the default. */
export function keepEscalationSetting(
  store: PropertyStore,
  properties: Readonly<Record<string, string>>,
  key: string,
  text: string,
): void {
  const kept = keptFrom(properties);
  if (!kept || !(key in kept.settings)) return;
  const setting = SETTINGS[key as keyof EscalationSettings] as Setting;
  const value = (text.trim() === '' ? null : settingValue(setting, text)) ?? setting.initial;
  const settings = { ...kept.settings, [key]: value };
  keepText(store, properties, KEY, JSON.stringify({ ...kept, settings }));
}

/** Somebody has changed one of the tabs: the next run reads them anew. */
export function forgetEscalationPolicy(store: PropertyStore): void {
  forgetText(store, KEY);
}

/**
 * The addresses of a role on an ISO date, each once; none where the role is vacant. Lower case, as Google says those
 * of its users: somebody who is written with capitals is the same person.
 */
export function emailsOn(role: readonly DatedEmails[], date: string): string[] {
  return [...new Set(validOn(role, date)?.emails.map((email) => email.toLowerCase()))];
}

function read(context: Context, layout: Layout): Kept {
  const { values } = readSettings(context);
  const settings = Object.fromEntries(KEPT.map((key) => [key, values[key]])) as EscalationSettings;
  const { date } = context.now;
  return { readOn: date, settings, daysOff: daysOffIn(context.book, layout, date) };
}

function policyOf({ settings, daysOff }: Kept): EscalationPolicy {
  const calendar = businessCalendar({ saturday: settings.saturdayIsBusinessDay, extra: daysOff });
  const term = { calendar, alertAfter: settings.daysToAlert, dueAfter: settings.daysDue };
  return { settings, daysOff, term };
}

function keptFrom(properties: Readonly<Record<string, string>>): Kept | null {
  const kept = keptJson<Kept>(keptText(properties, KEY));
  // A version that kept less is as good as none.
  return kept && KEPT.every((key) => key in kept.settings) ? kept : null;
}

function ageOf(kept: Kept, today: string): number {
  return (dayNumber(today) ?? 0) - (dayNumber(kept.readOn) ?? 0);
}
