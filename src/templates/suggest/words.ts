// Cuts a comment into words: how each was written, and the stem by which its forms and misspellings are one. Pure.
import { sound, spelledOut, stem } from '../rules/spelling';
import { unaccented } from '../../workbook/fold';

/** More of a hostile text is not looked at. */
const MOST_CHARACTERS = 3000;
const LONGEST_WORD = 24;

export interface Word {
  /** Folded, else as the citizen wrote it. */
  written: string;
  /** A sign that stands for what is no plain word begins with `_`. */
  stem: string;
}

/** In order: links, mentions, money, numbers hidden or not, sums, words, marks, pictures. */
const PIECES =
  /https?:\/\/\S{1,200}|(?:[a-z0-9-]{1,40}\.){1,4}(?:com|co|net|org|example|app|me|ly|info|xyz|site|online)(?![a-z0-9])(?:\/\S{0,200})?|[@#][\w.]{1,50}|\$ ?\d[\d.,]{0,12}|[\dx*]{2,4}(?: ?[*x]{2,4}){1,3} ?[\dx*]{0,3}|\d[\d.,]{0,12}(?: ?(?:mil(?:es|lones|lon)?|lucas|palos?|k)(?![a-z]))?|[a-z]+|[?!]+|[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** Lower case without accents, and no more of it than is looked at. */
export function plain(text: string): string {
  return unaccented(text.slice(0, MOST_CHARACTERS));
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const pieces = plain(text).match(PIECES) ?? [];
  return pieces.flatMap((piece, index) => {
    const sign = signOf(piece, pieces[index + 1] ?? '');
    if (sign !== null) return sign === '' ? [] : [{ written: piece, stem: sign }];
    return [{ written: piece, stem: stemOf(piece) }];
  });
}

/** Texts repeat their words: each is brought to its stem once. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function stemOf(piece: string): string {
  const known = stems.get(piece);
  if (known !== undefined) return known;
  const once = piece.slice(0, LONGEST_WORD).replace(/(.)\1{2,}/g, '$1$1');
  const found = stem(sound(spelledOut(once)));
  if (stems.size < MOST_STEMS) stems.set(piece, found);
  return found;
}

/** The sign a piece stands for, '' for one that says nothing, null for a plain word. */
function signOf(piece: string, next: string): string | null {
  if (piece[0] === '#') return '_hashtag';
  if (piece[0] === '@') return /^@prosperidad.{0,4}$/.test(piece) ? '' : '_mention';
  if (/^https?:|^[a-z0-9-]+\.[a-z]/.test(piece)) return /gov\.co/.test(piece) ? '_officialLink' : '_link';
  if (/\?/.test(piece)) return '_question';
  if (/!/.test(piece)) return '_shout';
  if (/^\$|\d ?(?:mil|lucas|palos?|k)/.test(piece)) return `_money${thousands(piece)}`;
  if (/[*x]{2}/.test(piece) && /[\d*]/.test(piece)) return '_hiddenNumber';
  if (/^\d/.test(piece)) return numberSign(piece, next);
  return /^[a-z]/.test(piece) ? null : `_${piece}`;
}

/** A sum that a programme may be known by. */
function thousands(piece: string): string {
  const digits = piece.replace(/\D/g, '').replace(/000$/, '');
  return digits.length > 3 ? 'Large' : digits;
}

function numberSign(piece: string, next: string): string {
  const digits = piece.replace(/\D/g, '');
  if (digits.length >= 7) return '_longNumber';
  if (/^an[io]/.test(next)) return '_age';
  return `_n${digits.length > 3 ? digits.replace(/000$/, '') : digits}`;
}
