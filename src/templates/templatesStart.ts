// What the panel Guiones needs: the catalogue unless the device has it, the Lives, what the team used lately.
import * as z from 'zod/mini';
import { parseControl } from '../cases/control';
import { checked } from '../cases/request';
import type { Context } from '../context';
import { finishedUntil } from '../lives/phase';
import { MOST_LIVES, readLives, type PublishedLive } from '../lives/readLives';
import type { Profile } from '../profiles/profile';
import { fold } from '../workbook/fold';
import type { Layout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { CONTROL_FIELD } from '../workbook/roles';
import { roleRows } from '../workbook/roleRows';
import { readSettings } from '../workbook/settings';
import { tabOf } from '../workbook/rediscover';
import type { Catalogue, TemplatesStart } from './calls';
import { MOST_ENTITIES, readDirectory } from './directoryRows';
import { keepMissed } from './missedSearches';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { textMark } from '../workbook/textMark';

const text = () => z.string({ error: 'NOT_TEXT' });
const shape = z.object(
  { since: z.optional(text()), missed: z.optional(z.array(text(), { error: 'NOT_TEXT' })) },
  { error: 'NOT_TEXT' },
);

/** Rows at the foot of each agent's tab whose template is counted. */
const LATEST = 200;
/** A Live that is over for so long is asked about by nobody. */
const LIVES_TOLD = 40;

/** `since` is the version that the device has; `missed` are searches that found nothing. */
export function templatesStart(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'name'>,
): TemplatesStart {
  const { since, missed } = checked(shape, input ?? {});
  keepMissed(context, missed ?? []);
  const today = context.now.date;
  const rows = roleRows(context, { templates: MOST_TEMPLATES, directory: MOST_ENTITIES, lives: MOST_LIVES });
  const templates = readTemplates(rows.templates, today);
  const directory = readDirectory(rows.directory, today);
  const version = textMark(JSON.stringify([templates, directory]));
  const catalogue: Catalogue = { version, templates, directory };
  return {
    catalogue: since === version ? null : catalogue,
    lives: latest(readLives(rows.lives, today, profile.name)),
    uses: usesOf(context, layoutFrom(context.properties.all())),
    verifyDays: readSettings(context).values.templateVerifyDays,
  };
}

function latest(lives: readonly PublishedLive[]): PublishedLive[] {
  return [...lives]
    .sort((one, other) => (finishedUntil(one) < finishedUntil(other) ? 1 : -1))
    .slice(0, LIVES_TOLD);
}

/** One read for each agent: the control cells of their latest cases. */
function usesOf({ book }: Context, layout: Layout | null): Record<string, number> {
  const uses: Record<string, number> = {};
  for (const each of layout?.tabs ?? []) {
    const column = each.columns[CONTROL_FIELD];
    const tab = each.role === 'agent' && column ? tabOf(book, each) : null;
    if (!tab || !column) continue;
    const last = tab.lastRow();
    const count = Math.min(LATEST, last - each.headerRow);
    if (count < 1) continue;
    for (const [cell] of tab.values(last - count + 1, column, count, 1)) {
      const code = fold(parseControl(String(cell))?.templateId ?? '');
      if (code !== '') uses[code] = (uses[code] ?? 0) + 1;
    }
  }
  return uses;
}
