// Finds the concepts that a text names, by phrases whose word forms and misspellings all count. Pure.
import { wordsOf, type Word } from './words';

/** Concepts, and the phrases for each divided by commas. */
export type Lexicon = Readonly<Record<string, string>>;

export interface Named {
  concept: string;
  /** The words of the text that name it. */
  written: string;
}

const LONGEST_PHRASE = 5;

/** By the stems of a phrase; each lexicon is read once. */
const read = new WeakMap<Lexicon, Map<string, string[]>>();

/** In the order of the text; a phrase within a longer one counts as well. */
export function namedIn(words: readonly Word[], lexicon: Lexicon): Named[] {
  const phrases = phrasesOf(lexicon);
  const found: Named[] = [];
  for (let start = 0; start < words.length; start++) {
    let key = '';
    const end = Math.min(words.length, start + LONGEST_PHRASE);
    for (let at = start; at < end; at++) {
      key += `${at > start ? ' ' : ''}${words[at].stem}`;
      for (const concept of phrases.get(key) ?? []) {
        const written = words.slice(start, at + 1).map((word) => word.written);
        found.push({ concept, written: written.join(' ') });
      }
    }
  }
  return found;
}

function phrasesOf(lexicon: Lexicon): Map<string, string[]> {
  const known = read.get(lexicon);
  if (known) return known;
  const phrases = new Map<string, string[]>();
  for (const [concept, text] of Object.entries(lexicon)) {
    for (const phrase of text.split(',')) {
      const stems = wordsOf(phrase).map((word) => word.stem);
      const key = stems.join(' ');
      const others = phrases.get(key) ?? [];
      if (key !== '' && !others.includes(concept)) phrases.set(key, [...others, concept]);
    }
  }
  read.set(lexicon, phrases);
  return phrases;
}
