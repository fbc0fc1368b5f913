// Has Google ask whoever types into the templates or their history by hand; scripts and people who say yes still may.
import type { Context } from '../../context';
import { HISTORY_WARNING, TEMPLATES_WARNING } from '../../texts/templateUpkeep';
import { layoutFrom } from '../../workbook/layoutStore';
import { tabOf } from '../../workbook/rediscover';
import { historyTab } from './history';

/** Once a tab: what is protected already, by whomever, stays as it is. */
export function protectTemplates({ book, properties }: Pick<Context, 'book' | 'properties'>): void {
  const layout = layoutFrom(properties.all())?.tabs.find(({ role }) => role === 'templates');
  if (layout) tabOf(book, layout)?.warnBeforeEdits(TEMPLATES_WARNING);
  historyTab(book)?.warnBeforeEdits(HISTORY_WARNING);
}
