// What the features of a comment are found by: the field's words for things, and its ways of saying them.
import type { Lexicon } from './lexicon';
import type { Signs } from './signs';

export interface Language {
  concepts: Lexicon;
  /** What other entities attend to. */
  entityConcepts: Lexicon;
  signs: Signs;
}
