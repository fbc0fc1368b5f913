// Templates for a comment, the likeliest first, each with the words that speak for it. Pure.
import type { Moment } from '../../calendar/civilTime';
import type { Network } from '../../cases/rules/words';
import type { Live } from '../../lives/phase';
import { fold } from '../../workbook/fold';
import { sendable } from '../sendable';
import type { Template } from '../template';
import type { Engine } from './engine';
import { featuresOf } from './features';
import { purposeFinder } from './purposes';
import { rankTemplates, wordsFor, type Catalogue } from './ranking';
import { templateWords } from './templateWords';
import { strangeTopicFinder } from './topics';

export interface SuggestedTemplate {
  code: string;
  title: string;
  /** 0 to 1: how likely it is that a colleague would take this one. */
  score: number;
  /** Words of the comment, as it has them but for accents and capitals. */
  why: string[];
}

/** What is asked about a comment. */
export interface CommentAtHand {
  comment: string;
  /** Null where nobody says. */
  network: Network | null;
  at: Moment;
  limit: number;
}

/** A base's templates, looked through once for all comments. */
export interface PreparedCatalogue extends Catalogue {
  templates: readonly Template[];
}

/** `purposes` where they were found already, by place. */
export function preparedCatalogue(
  templates: readonly Template[],
  engine: Engine,
  purposes: readonly (string | null)[] = templates.map(purposeFinder(engine)),
): PreparedCatalogue {
  const codes = templates.map(({ code }) => fold(code));
  const topicOf = strangeTopicFinder(engine);
  const strange = templates.map((template, place) => topicOf(template, purposes[place]));
  return { templates, codes, purposes, strange, words: templateWords(templates) };
}

/** Of those that may be sent at that moment. */
export function proposals(
  { comment, network, at, limit }: CommentAtHand,
  catalogue: PreparedCatalogue,
  lives: readonly Live[],
  engine: Engine,
): SuggestedTemplate[] {
  if (comment.trim() === '') return [];
  const { templates } = catalogue;
  const prior = engine.model('templates');
  const features = featuresOf(comment, network, engine.language);
  const places = sendable(templates, network, lives, at);
  return rankTemplates(comment, features, catalogue, { prior, learnt: engine.own }, places)
    .slice(0, limit)
    .map(({ place, score }) => ({
      code: templates[place].code,
      title: templates[place].title,
      score: Math.round(score * 1000) / 1000,
      why: wordsFor(place, comment, features, catalogue, prior),
    }));
}
