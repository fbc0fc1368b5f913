// What a comment shows to the models: its stems, the concepts that its words name, and how it is said.
import type { Network } from '../../cases/rules/words';
import type { Language } from './language';
import { namedIn } from './lexicon';
import { signsOf } from './signs';
import { isTelling } from './telling';
import { plain, wordsOf } from './words';

/** What each sort of feature weighs before a text is scaled; found by cross-validation. */
const WORD = 0.6;
const CONCEPT = 0.8;
const CONCEPT_AGAIN = 0.55;
const CONCEPT_PAIR = 0.2;
const FORM = 0.5;

/** Which sorts are used: all, but where the bench asks what one of them adds. */
export interface FeatureSorts {
  words: boolean;
  concepts: boolean;
  /** Concepts two by two. */
  pairs: boolean;
}

export const ALL_SORTS: FeatureSorts = { words: true, concepts: true, pairs: true };

export interface Features {
  weights: Map<string, number>;
  /** By feature the words of the comment that show it, for those that can be quoted. */
  shown: Map<string, string>;
}

export function featuresOf(
  comment: string,
  network: Network | null,
  { concepts, entityConcepts, signs }: Language,
  sorts: FeatureSorts = ALL_SORTS,
): Features {
  const words = wordsOf(comment);
  const weights = new Map<string, number>();
  const shown = new Map<string, string>();
  if (sorts.words) {
    for (const { stem, written } of words) {
      weights.set(`w${stem}`, WORD);
      if (stem[0] !== '_' && isTelling(written)) shown.set(`w${stem}`, written);
    }
  }
  if (sorts.concepts) {
    const counts = new Map<string, number>();
    const note = (concept: string, written: string): void => {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
      const longest = shown.get(`k${concept}`) ?? '';
      if (isTelling(written) && written.length > longest.length) shown.set(`k${concept}`, written);
    };
    for (const { concept, written } of namedIn(words, concepts)) note(concept, written);
    for (const { concept, written } of namedIn(words, entityConcepts)) {
      note('otherEntity', written);
      note(concept, written);
    }
    for (const sign of signsOf(plain(comment), comment, signs)) counts.set(sign, 1);
    const names = [...counts.keys()].sort();
    names.forEach((name, index) => {
      weights.set(`k${name}`, CONCEPT);
      if ((counts.get(name) ?? 0) > 1) weights.set(`k${name}+`, CONCEPT_AGAIN);
      if (!sorts.pairs) return;
      for (const other of names.slice(index + 1)) weights.set(`p${name}&${other}`, CONCEPT_PAIR);
    });
  }
  if (network) weights.set(`n${network}`, FORM);
  weights.set(lengthOf(words.length), FORM);
  return { weights, shown };
}

function lengthOf(words: number): string {
  if (words < 4) return 'zFew';
  if (words < 12) return 'zSome';
  return words < 30 ? 'zMany' : 'zStory';
}
