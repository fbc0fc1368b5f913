// Tells what a pasted comment is likely to be, explained by its words: a proposal, never a decision.
import type { CommentKind } from './knowledge/classes';
import { policyFrom } from '../cases/policy';
import type { Context } from '../context';
import type { Profile } from '../profiles/profile';
import { fraudSignText } from '../texts/templates';
import { roleRows } from '../workbook/roleRows';
import { commentRequest } from './commentRequest';
import { MOST_ENTITIES, readDirectory } from './directoryRows';
import { learntModel } from './knowledge/learnt';
import { personalDataIn, type PersonalKind } from './reply/personalData';
import { featuresOf, type Features } from './suggest/features';
import { phraseFrom } from './suggest/phrase';
import { entityFor, fraudIn, kindOf, likeliest, programmeWord } from './suggest/reading';

export interface ReadComment {
  /** The team's own words: `general`, `particular`, `pqrd`, `otra_entidad`, `archivado`, `provocacion`, `fraude`. */
  kind: CommentKind;
  /** R22; only for that kind. `programme` is a word of the profile's list, its last one where none is meant. */
  pqrd: { type: string; programme: string; phrase: string } | null;
  /** Who answers instead (R13), as the directory writes it; only for that kind. */
  entity: string | null;
  /** R28a. `score` 0 to 1; 0.5 and above says fraud. `reasons` are Spanish; none below 0.2. */
  fraud: { score: number; reasons: string[] };
  /** Asks something that no known class of templates answers: escalate first (R33). */
  needsEscalation: boolean;
  /** What should not stand in public nor be kept beyond need. */
  personalData: { kind: PersonalKind; text: string }[];
}

/** A question whose likeliest class is below this is none that the templates foresee. */
const FORESEEN = 0.3;
/** Personal data are looked for in so much of a text. */
const MOST_READ = 5000;

/** `readComment({comment, network?, at?})`. Reads DIRECTORIO where another entity answers, writes nothing. */
export function readComment(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'programmes' | 'pqrdTypes'>,
): ReadComment {
  const { comment, network } = commentRequest(input, context.now);
  const features = featuresOf(comment, network);
  const model = learntModel('templates');
  const blank = comment.trim() === '';
  const { kind, chances, foreseen } = kindOf(features, model);
  const fraud = fraudIn(features, chances, model);
  const told = blank ? 'archivado' : kind;
  return {
    kind: told,
    pqrd: told === 'pqrd' ? pqrdOf(context, comment, features, profile) : null,
    entity: told === 'otra_entidad' ? entityOf(context, comment, features) : null,
    fraud: {
      score: blank ? 0 : fraud.score,
      reasons: [...fraud.signs.map(fraudSignText), ...fraud.words.map((word) => `«${word}»`)],
    },
    needsEscalation: (told === 'general' || told === 'particular') && foreseen < FORESEEN,
    personalData: personalDataIn(comment.slice(0, MOST_READ)).map(({ kind: sort, text }) => ({
      kind: sort,
      text,
    })),
  };
}

function pqrdOf(
  context: Context,
  comment: string,
  features: Features,
  profile: Pick<Profile, 'programmes' | 'pqrdTypes'>,
): ReadComment['pqrd'] {
  const { phraseLimit } = policyFrom(context.properties.all(), profile);
  const said = likeliest(features, learntModel('pqrd'));
  const programme = programmeWord(
    likeliest(features, learntModel('programmes')),
    comment,
    profile.programmes,
  );
  return {
    type: profile.pqrdTypes.includes(said) ? said : (profile.pqrdTypes[0] ?? said),
    programme: programme ?? profile.programmes[profile.programmes.length - 1] ?? '',
    phrase: phraseFrom(comment, phraseLimit),
  };
}

function entityOf(context: Context, comment: string, features: Features): string | null {
  const { directory } = roleRows(context, { directory: MOST_ENTITIES });
  const entries = readDirectory(directory, context.now.date);
  return entityFor(comment, features, learntModel('entities'), entries);
}
