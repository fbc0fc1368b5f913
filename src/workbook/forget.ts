// What is kept about the base must go when a person changes what it was made from.
import type { PropertyStore } from '../context';
import { SETTINGS_TAB } from '../texts/settings';
import { forgetLayout, layoutFrom } from './layoutStore';
import { SECOND_NAME } from './settingsTab';

/** After an edit in the shifts or the settings tab the next call looks at the base anew. */
export function forgetWhatChanged(properties: PropertyStore, tab: string): void {
  const layout = layoutFrom(properties.all());
  const isShifts = layout?.tabs.some((other) => other.role === 'shifts' && other.tab === tab) ?? false;
  if (isShifts || (layout && [SETTINGS_TAB, SECOND_NAME].includes(tab))) forgetLayout(properties);
}
