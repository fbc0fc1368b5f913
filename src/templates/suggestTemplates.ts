// Proposes templates for a pasted comment, each with the words that speak for it; the agent chooses.
import type { Context } from '../context';
import { MOST_LIVES, readLives } from '../lives/readLives';
import type { Profile } from '../profiles/profile';
import { roleRows } from '../workbook/roleRows';
import { baseEngine } from './baseEngine';
import { commentRequest } from './commentRequest';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { preparedCatalogue, proposals, type SuggestedTemplate } from './suggest/proposing';

/**
 * `suggestTemplates({comment, network?, at?, limit?})`: the likeliest first, of those that may be sent at that moment.
 * Reads PLANTILLAS and FACEBOOK LIVE, writes nothing.
 */
export function suggestTemplates(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'name'>,
): SuggestedTemplate[] {
  const asked = commentRequest(input, context.now);
  if (asked.comment.trim() === '') return [];
  const rows = roleRows(context, { templates: MOST_TEMPLATES, lives: MOST_LIVES });
  const { date } = asked.at;
  const engine = baseEngine(context);
  const catalogue = preparedCatalogue(readTemplates(rows.templates, date), engine);
  return proposals(asked, catalogue, readLives(rows.lives, date, profile.name), engine);
}
