// Tells what a pasted comment is likely to be, by the base's own directory and settings.
import { policyFrom } from '../cases/policy';
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { roleRows } from '../workbook/roleRows';
import { baseEngine } from './baseEngine';
import { commentRequest } from './commentRequest';
import { MOST_ENTITIES, readDirectory } from './directoryRows';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { commentReading, type ReadComment } from './suggest/commentReading';
import { hasOwnTemplate } from './suggest/ownTemplates';
import { preparedCatalogue } from './suggest/proposing';

/**
 * `readComment({comment, network?, at?})`. Reads DIRECTORIO where another entity answers, and PLANTILLAS where no
 * known class of templates does; writes nothing.
 */
export function readComment(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'programmes' | 'pqrdTypes'>,
): ReadComment {
  const { comment, network } = commentRequest(input, context.now);
  const { programmes, pqrdTypes } = profile;
  const engine = baseEngine(context);
  const { date } = context.now;
  return commentReading(comment, network, engine, {
    pqrdWords: () => ({
      ...{ programmes, pqrdTypes },
      phraseLimit: policyFrom(context.properties.all(), profile).phraseLimit,
    }),
    directory: () => readDirectory(roleRows(context, { directory: MOST_ENTITIES }).directory, date),
    hasOwnTemplate(said) {
      const { templates } = roleRows(context, { templates: MOST_TEMPLATES });
      return hasOwnTemplate(said, preparedCatalogue(readTemplates(templates, date), engine));
    },
  });
}
