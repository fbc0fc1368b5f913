// All that is told of a comment, explained by its words: a proposal, never a decision. Pure.
import type { Network } from '../../cases/rules/words';
import { fraudSignText } from '../../texts/templates';
import type { DirectoryEntry } from '../directory';
import { personalDataIn, type PersonalKind } from '../reply/personalData';
import type { CommentKind } from './commentKinds';
import type { Engine } from './engine';
import { entityFor } from './entities';
import { featuresOf, type Features } from './features';
import { phraseFrom } from './phrase';
import { fraudIn, kindOf, likeliest, programmeWord } from './reading';

export interface ReadComment {
  /** The team's own words: `general`, `particular`, `pqrd`, `otra_entidad`, `archivado`, `provocacion`, `fraude`. */
  kind: CommentKind;
  /** R22; only for that kind. `programme` is a word of the profile's list, its last one where none is meant. */
  pqrd: { type: string; programme: string; phrase: string } | null;
  /** Who answers instead (R13), as the directory writes it; only for that kind. */
  entity: string | null;
  /** R28a. `score` 0 to 1; 0.5 and above says fraud. `reasons` are Spanish; none below 0.2. */
  fraud: { score: number; reasons: string[] };
  /** Asks something that no template answers: escalate first (R33). */
  needsEscalation: boolean;
  /** What should not stand in public nor be kept beyond need. */
  personalData: { kind: PersonalKind; text: string }[];
}

/** Personal data are looked for in so much of a text. */
const MOST_READ = 5000;

/** The organisation's own words, and how long its phrase of a PQRD may be. */
export interface PqrdWords {
  programmes: readonly string[];
  pqrdTypes: readonly string[];
  phraseLimit: number;
}

/** What the reading of a comment may need of the base: asked for only where it is needed. */
export interface ReadingBase {
  pqrdWords(): PqrdWords;
  directory(): readonly DirectoryEntry[];
  /** Whether a template of the base's own, of no known class, has the comment's words. */
  hasOwnTemplate(comment: string): boolean;
}

export function commentReading(
  comment: string,
  network: Network | null,
  engine: Engine,
  base: ReadingBase,
): ReadComment {
  const features = featuresOf(comment, network, engine.language);
  const model = engine.model('templates');
  const blank = comment.trim() === '';
  const { kind, chances, unforeseen } = kindOf(features, model);
  const fraud = fraudIn(features, chances, model);
  const told = blank ? 'archivado' : kind;
  const asks = told === 'general' || told === 'particular';
  return {
    kind: told,
    pqrd: told === 'pqrd' ? pqrdOf(comment, features, engine, base.pqrdWords()) : null,
    entity: told === 'otra_entidad' ? entityFor(comment, features, engine, base.directory()) : null,
    fraud: {
      score: blank ? 0 : fraud.score,
      reasons: [...fraud.signs.map(fraudSignText), ...fraud.words.map((word) => `«${word}»`)],
    },
    needsEscalation: asks && unforeseen && !base.hasOwnTemplate(comment),
    personalData: personalDataIn(comment.slice(0, MOST_READ)).map(({ kind: sort, text }) => ({
      kind: sort,
      text,
    })),
  };
}

function pqrdOf(
  comment: string,
  features: Features,
  engine: Engine,
  { programmes, pqrdTypes, phraseLimit }: PqrdWords,
): ReadComment['pqrd'] {
  const said = likeliest(features, engine.model('pqrd'));
  const concept = likeliest(features, engine.model('programmes'));
  const programme = programmeWord(concept, comment, programmes, engine.language.concepts);
  return {
    type: pqrdTypes.includes(said) ? said : (pqrdTypes[0] ?? said),
    programme: programme ?? programmes[programmes.length - 1] ?? '',
    phrase: phraseFrom(comment, phraseLimit),
  };
}
