// What the dialog of the templates shows when it opens: every template with its version, and whether one may change it.
import type { Context } from '../../context';
import { KEEPING } from '../../texts/templateUpkeep';
import { readSettings } from '../../workbook/settings';
import type { UpkeepStart } from './calls';
import { keepingOf, mayKeep } from './keepers';
import { noticeNow } from './noticeNow';
import { templatesPlace } from './place';
import { lackingFields } from './row';

/**
 * `templateUpkeepStart()`. Where somebody who may change the templates looks, what was changed in the cells by hand is
 * written into the history: that alone takes the lock.
 */
export function upkeepStart(context: Context, bookUrl: string): UpkeepStart {
  const properties = context.properties.all();
  const { values } = readSettings(context);
  const keeping = keepingOf(context, properties, values);
  const place = templatesPlace(context, properties, false);
  if (mayKeep(keeping)) noticeNow(context, properties, place);
  return {
    mayEdit: mayKeep(keeping),
    standing: KEEPING[keeping],
    today: context.now.date,
    verifyDays: values.templateVerifyDays,
    tab: place.tab.name,
    url: `${bookUrl.replace(/[?#].*$/, '')}#gid=${place.layout.sheetId}`,
    lacking: lackingFields(place.layout),
    templates: place.templates,
  };
}
