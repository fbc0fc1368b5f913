// Whether two comments say the same words: the search for what another agent may have answered already.
import { unaccented } from '../../workbook/fold';

const WORD = /[\p{L}\p{N}]+/gu;
const GAP = '[^\\p{L}\\p{N}]';
/** Fewer words than these are said by many. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 15;
/** A search must stay short; so many words tell a comment from others. */
const MOST_WORDS = 25;

/** Each letter with the accents that people leave out or put in. */
const VARIANTS: Readonly<Record<string, string>> = {
  a: '[aáàäâã]',
  e: '[eéèëê]',
  i: '[iíìïî]',
  o: '[oóòöôõ]',
  u: '[uúùüû]',
  n: '[nñ]',
  c: '[cç]',
};

/**
 * RE2 expression for cells with the same words in the same order, whatever stands between them: case, accents,
 * punctuation, emoji, blanks. Null for a comment too short to tell anything. It names letters and digits only.
 */
export function sameWordsExpression(comment: string): string | null {
  const plain = unaccented(comment);
  const words = plain.match(WORD) ?? [];
  if (words.length < LEAST_WORDS || words.join('').length < LEAST_LETTERS) return null;
  const told = words
    .slice(0, MOST_WORDS)
    .map((word) => [...word].map((sign) => VARIANTS[sign] ?? sign).join(''));
  const end = words.length > MOST_WORDS ? `(?:${GAP}|$)` : `${GAP}*$`;
  return `^${GAP}*${told.join(`${GAP}+`)}${end}`;
}
