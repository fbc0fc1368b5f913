// Tells what a pasted comment is likely to be, by the base's own directory and settings.
import { policyFrom } from '../cases/policy';
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { roleRows } from '../workbook/roleRows';
import { baseEngine } from './baseEngine';
import { commentRequest } from './commentRequest';
import { MOST_ENTITIES, readDirectory } from './directoryRows';
import { commentReading, type ReadComment } from './suggest/commentReading';

/** `readComment({comment, network?, at?})`. Reads DIRECTORIO where another entity answers, writes nothing. */
export function readComment(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'programmes' | 'pqrdTypes'>,
): ReadComment {
  const { comment, network } = commentRequest(input, context.now);
  const { programmes, pqrdTypes } = profile;
  return commentReading(comment, network, baseEngine(context), {
    pqrdWords: () => ({
      ...{ programmes, pqrdTypes },
      phraseLimit: policyFrom(context.properties.all(), profile).phraseLimit,
    }),
    directory: () =>
      readDirectory(roleRows(context, { directory: MOST_ENTITIES }).directory, context.now.date),
  });
}
