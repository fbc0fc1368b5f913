// Where the templates stand today: the tab, its columns, and each template with the mark of what it says.
import { followHeaders } from '../../cases/headers';
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import type { Tab } from '../../workbook/book';
import type { Layout, TabLayout } from '../../workbook/layout';
import { layoutFrom } from '../../workbook/layoutStore';
import { layoutOf, lookAtBase, rediscover, tabOf } from '../../workbook/rediscover';
import { roleRows } from '../../workbook/roleRows';
import { MOST_TEMPLATES, templateAsWritten } from '../readTemplates';
import type { Template } from '../template';
import { draftOf, nameOf, versionOf } from './draft';

/** A template as its row says it now. */
export interface KeptTemplate extends Template {
  /** Who verified it; `''` where the tab does not say. */
  verifiedBy: string;
  /** Of what a person may change. */
  version: string;
}

export interface TemplatesPlace {
  base: Layout;
  tab: Tab;
  /** With each column where it stands now. */
  layout: TabLayout;
  templates: KeptTemplate[];
}

/**
 * By the layout as kept, where the tab still looks like it. Else the base is looked at anew, and with `keep` that look
 * is kept: then under the lock. Throws `TAB_MISSING`.
 */
export function templatesPlace(
  context: Context,
  properties: Readonly<Record<string, string>>,
  keep: boolean,
): TemplatesPlace {
  const kept = layoutFrom(properties);
  const place = kept && placeIn(context, kept, false);
  if (place) return place;
  const anew = keep ? rediscover(context) : layoutOf(lookAtBase(context.book));
  const found = placeIn(context, anew, true);
  if (!found) throw new KnownError('TAB_MISSING', { role: 'templates' });
  return found;
}

/** Null where the tab is gone, or no longer as this layout says. */
function placeIn(context: Context, base: Layout, fresh: boolean): TemplatesPlace | null {
  const kept = base.tabs.find(({ role }) => role === 'templates');
  const tab = kept && tabOf(context.book, kept);
  const layout = kept && tab && followHeaders(tab, kept, fresh);
  return tab && layout ? { base, tab, layout, templates: templatesOf(context) } : null;
}

/** Also rows that have no text yet: nobody can use them, and somebody may want to finish them. */
function templatesOf(context: Context): KeptTemplate[] {
  const { templates: rows } = roleRows(context, { templates: MOST_TEMPLATES });
  return rows
    .map((row) => ({
      ...templateAsWritten(row, context.now.date),
      verifiedBy: row.shown('verifiedBy').trim(),
    }))
    .filter((template) => nameOf(template) !== '' || template.wallText !== '' || template.dmText !== '')
    .map((template) => ({ ...template, version: versionOf(draftOf(template)) }));
}
