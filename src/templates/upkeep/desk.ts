// What every call that changes a template needs: the templates as they stand, who acts, and what was seen before.
import type { Context } from '../../context';
import { readSettings } from '../../workbook/settings';
import { holdToKeeper, keepingOf, personCalled } from './keepers';
import { templatesPlace, type TemplatesPlace } from './place';

export interface UpkeepDesk extends TemplatesPlace {
  /** Who acts, as the history names them. */
  who: string;
  /** What the store holds. */
  properties: Readonly<Record<string, string>>;
}

/** Under the lock. Throws `TEMPLATE_NOT_YOURS` or `TAB_MISSING`. */
export function openUpkeep(context: Context): UpkeepDesk {
  const before = context.properties.all();
  holdToKeeper(keepingOf(context, before, readSettings(context).values));
  const place = templatesPlace(context, before, true);
  const who = personCalled(place.base.agents, context.userEmail);
  // The look at the base may have been kept anew.
  return { ...place, who, properties: context.properties.all() };
}
