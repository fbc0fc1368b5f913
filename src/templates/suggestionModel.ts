// Gives the device what it needs to make proposals itself, once a version.
import * as z from 'zod/mini';
import { policyFrom } from '../cases/policy';
import { checked } from '../cases/request';
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { textMark } from '../workbook/textMark';
import type { SuggestionModel } from './calls';
import { KNOWLEDGE } from './knowledge/carried';
import { storedModel } from './learntStore';
import { deviceModelText } from './suggest/deviceModel';

const shape = z.object(
  { since: z.optional(z.nullable(z.string({ error: 'NOT_TEXT' }))) },
  { error: 'NOT_TEXT' },
);

/** `suggestionModel({since?})`. One read of the properties; writes nothing. */
export function suggestionModel(
  { properties }: Pick<Context, 'properties'>,
  input: unknown,
  profile: Pick<Profile, 'programmes' | 'pqrdTypes'>,
): SuggestionModel {
  const { since } = checked(shape, input ?? {});
  const kept = properties.all();
  const { programmes, pqrdTypes, phraseLimit } = policyFrom(kept, profile);
  const model = deviceModelText({
    knowledge: KNOWLEDGE,
    own: storedModel(kept)?.model ?? null,
    words: { programmes, pqrdTypes, phraseLimit },
  });
  const version = textMark(model);
  return { version, model: since === version ? null : model };
}
