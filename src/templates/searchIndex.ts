// The words of the templates, each with where it stands and how much it says there: made once a catalogue. Pure.
import { fold } from '../workbook/fold';
import { sound, spelledOut, stem } from './rules/spelling';
import type { Template } from './template';

/** A word of the catalogue. */
export interface IndexedWord {
  /** Without accents, as one of the templates has it. */
  written: string;
  heard: string;
  /** What its forms share. */
  stem: string;
  /** Templates that have it, by their place in the catalogue, and what it says of each. */
  places: number[];
  worth: number[];
}

export interface SearchIndex {
  templates: readonly Template[];
  /** By `heard`, in its order. */
  words: readonly IndexedWord[];
  byStem: ReadonlyMap<string, readonly IndexedWord[]>;
  /** By the first letter of what was written: who slips, slips later. */
  byLetter: ReadonlyMap<string, readonly IndexedWord[]>;
  /** Folded codes, in the catalogue's order. */
  codes: readonly string[];
  /** Those that give an entity's channels. */
  referrals: readonly Template[];
}

/** What stands in the code or title says more than what stands in a text. */
const FIELDS = [
  ['code', 8],
  ['title', 5],
  ['keywords', 5],
  ['topic', 3],
  ['wallText', 1],
  ['dmText', 1],
] as const satisfies readonly (readonly [keyof Template, number])[];

const CHANNELS = /\{\{?\s*canales\s*\}?\}/i;

/** Words that stand in every text. */
const SILENT = new Set(
  'de del la el los las en y a al un una o u que se su sus por para con le les lo es no si nos'.split(' '),
);

export function searchIndex(templates: readonly Template[]): SearchIndex {
  const words = new Map<string, IndexedWord>();
  const sounds = new Map<string, string>();
  templates.forEach((template, place) => {
    const weights = new Map<string, number>();
    for (const [field, weight] of FIELDS) {
      for (const word of new Set(wordsOf(template, field)))
        weights.set(word, (weights.get(word) ?? 0) + weight);
    }
    for (const [written, weight] of weights) {
      const heard = sounds.get(written) ?? sound(written);
      sounds.set(written, heard);
      const known = words.get(heard) ?? { written, heard, stem: stem(heard), places: [], worth: [] };
      known.places.push(place);
      known.worth.push(Math.sqrt(weight));
      words.set(heard, known);
    }
  });
  const sorted = [...words.values()].sort((one, other) => (one.heard < other.heard ? -1 : 1));
  // A rare word says more than one that stands in every text.
  for (const { places, worth } of sorted) {
    const rarity = Math.log(1 + templates.length / places.length);
    worth.forEach((value, at) => (worth[at] = value * rarity));
  }
  return {
    templates,
    words: sorted,
    byStem: grouped(sorted, (word) => word.stem),
    byLetter: grouped(sorted, (word) => word.written[0]),
    codes: templates.map(({ code }) => fold(code)),
    referrals: templates.filter(({ wallText, dmText }) => CHANNELS.test(wallText) || CHANNELS.test(dmText)),
  };
}

function wordsOf(template: Template, field: (typeof FIELDS)[number][0]): string[] {
  const words = tellingWords(template[field]);
  return field === 'code' ? [...words, words.join('')] : words;
}

function grouped(words: readonly IndexedWord[], key: (word: IndexedWord) => string) {
  const groups = new Map<string, IndexedWord[]>();
  for (const word of words) {
    const group = groups.get(key(word));
    if (group) group.push(word);
    else groups.set(key(word), [word]);
  }
  return groups;
}

/** Folded; a text of nothing but small words keeps them. */
export function tellingWords(text: string): string[] {
  const all = fold(text).split(' ').filter(Boolean);
  const telling = all.filter((word) => !SILENT.has(word));
  return (telling.length > 0 ? telling : all).map(spelledOut);
}
