// How much of a comment stands in each template's own words (BM25 over titles, keywords and texts). Pure.
import type { Template } from '../template';
import { isTelling } from './telling';
import { wordsOf } from './words';

const FIELDS = [
  ['title', 3],
  ['keywords', 3],
  ['topic', 2],
  ['wallText', 1],
  ['dmText', 1],
] as const satisfies readonly (readonly [keyof Template, number])[];
const SATURATION = 1.2;
const LENGTH_SHARE = 0.4;

export interface TemplateWords {
  /** By stem, the places of the templates that have it and what it counts there. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  lengths: readonly number[];
}

export function templateWords(templates: readonly Template[]): TemplateWords {
  const postings = new Map<string, Map<number, number>>();
  const lengths = templates.map((template, place) => {
    let length = 0;
    for (const [field, weight] of FIELDS) {
      for (const { stem } of wordsOf(template[field])) {
        if (stem.length < 3 || stem[0] === '_') continue;
        const places = postings.get(stem) ?? new Map<number, number>();
        places.set(place, (places.get(place) ?? 0) + weight);
        postings.set(stem, places);
        length += weight;
      }
    }
    return length;
  });
  return { postings, lengths };
}

export interface WordMatch {
  score: number;
  /** Words of the comment that the template has, the rarest first. */
  shown: string[];
}

/** By place in the catalogue. */
export function matchWords(comment: string, { postings, lengths }: TemplateWords): WordMatch[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1) || 1;
  const matches = lengths.map(() => ({ score: 0, shown: [] as { written: string; worth: number }[] }));
  const seen = new Set<string>();
  for (const { stem, written } of wordsOf(comment)) {
    const places = postings.get(stem);
    if (!places || seen.has(stem)) continue;
    seen.add(stem);
    const rarity = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
    places.forEach((count, place) => {
      const long = 1 - LENGTH_SHARE + LENGTH_SHARE * (lengths[place] / average);
      const worth = (rarity * count * (SATURATION + 1)) / (count + SATURATION * long);
      matches[place].score += worth;
      if (isTelling(written)) matches[place].shown.push({ written, worth });
    });
  }
  return matches.map(({ score, shown }) => ({
    score,
    shown: shown.sort((one, other) => other.worth - one.worth).map(({ written }) => written),
  }));
}
