// Proposes templates for a pasted comment, each with the words that speak for it; the agent chooses.
import type { Context } from '../context';
import { MOST_LIVES, readLives } from '../lives/readLives';
import type { Profile } from '../profiles/profile';
import { fold } from '../workbook/fold';
import { roleRows } from '../workbook/roleRows';
import { sendable } from './catalogue';
import { commentRequest } from './commentRequest';
import { learntModel } from './knowledge/learnt';
import { storedModel } from './learntStore';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { featuresOf } from './suggest/features';
import type { LinearModel } from './suggest/linearModel';
import { unpackModel } from './suggest/packedModel';
import { purposesOf } from './suggest/purposes';
import { rankTemplates, wordsFor } from './suggest/ranking';
import { templateWords } from './suggest/templateWords';

export interface SuggestedTemplate {
  code: string;
  title: string;
  /** 0 to 1: how likely it is that a colleague would take this one. */
  score: number;
  /** Words of the comment, as it has them but for accents and capitals. */
  why: string[];
}

/**
 * `suggestTemplates({comment, network?, at?, limit?})`: the likeliest first, of those that may be sent at that moment.
 * Reads PLANTILLAS and FACEBOOK LIVE, writes nothing.
 */
export function suggestTemplates(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'name'>,
): SuggestedTemplate[] {
  const { comment, network, at, limit } = commentRequest(input, context.now);
  if (comment.trim() === '') return [];
  const rows = roleRows(context, { templates: MOST_TEMPLATES, lives: MOST_LIVES });
  const templates = readTemplates(rows.templates, at.date);
  const places = sendable(templates, network, readLives(rows.lives, at.date, profile.name), at);
  const prior = learntModel('templates');
  const catalogue = {
    codes: templates.map(({ code }) => fold(code)),
    purposes: purposesOf(templates, prior),
    words: templateWords(templates),
  };
  const models = { prior, learnt: ownModel(context) };
  const features = featuresOf(comment, network);
  return rankTemplates(comment, features, catalogue, models, places)
    .slice(0, limit)
    .map(({ place, score }) => ({
      code: templates[place].code,
      title: templates[place].title,
      score: Math.round(score * 1000) / 1000,
      why: wordsFor(place, comment, features, catalogue, prior),
    }));
}

/** What the nightly run learnt from this base's own replies; null before the first one. */
function ownModel({ properties }: Context): LinearModel | null {
  const stored = storedModel(properties.all());
  return stored && unpackModel(stored.model);
}
