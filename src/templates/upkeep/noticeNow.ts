// Looks whether somebody has typed into the templates since the last look: when the dialog opens, and every night.
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import { historyTab } from './history';
import { isSeen, noticeEdits } from './noticeEdits';
import { templatesPlace, type TemplatesPlace } from './place';

/** Takes the lock where there is something to write. `properties` is what the store holds, `place` what it led to. */
export function noticeNow(
  context: Context,
  properties: Readonly<Record<string, string>>,
  { templates }: TemplatesPlace,
): void {
  if (isSeen(properties, templates)) return;
  try {
    context.lock.hold(() => {
      // Anew, for somebody else may have been quicker.
      const place = templatesPlace(context, context.properties.all(), true);
      noticeEdits(context, context.properties.all(), place.templates);
    });
  } catch (error) {
    // While everybody registers, whoever wants to read the templates does not wait: the next look writes it.
    if (!(error instanceof KnownError) || error.code !== 'BUSY') throw error;
  }
}

/** Where the team has a history already: it is begun by whoever opens the dialog first. */
export function noticeByNight(context: Context): void {
  if (!historyTab(context.book)) return;
  const properties = context.properties.all();
  noticeNow(context, properties, templatesPlace(context, properties, false));
}
