// At the install: numbers the escalations that a base already has, and keeps what their clock goes by.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { layoutFrom } from '../workbook/layoutStore';
import { numberRows } from './numbers';
import { escalationPlace } from './place';
import { keepEscalationPolicy } from './policy';
import { readEscalations } from './readEscalations';

/** After the layout was saved. Takes the lock. */
export function adoptEscalations(context: Context): void {
  context.lock.hold(() => {
    const properties = context.properties.all();
    const layout = layoutFrom(properties);
    if (!layout) return;
    keepEscalationPolicy(context, properties, layout);
    // A tab that the install still asks about is not the team's word for escalations yet.
    if (!layout.tabs.some(({ role }) => role === 'escalations')) return;
    try {
      const place = escalationPlace(context, properties, true);
      numberRows(context, properties, place, readEscalations(place, context.now.date));
    } catch (error) {
      // Titles that stand twice are for a person to mend; the base is installed all the same.
      if (!(error instanceof KnownError)) throw error;
    }
  });
}
