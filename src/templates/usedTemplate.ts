// The template that a case's reply was made from, and how far the reply went from it. Pure.
import { fold } from '../workbook/fold';
import { replyOf, type Offer } from './offer';
import { textsVersion } from './template';

export interface UsedTemplate {
  readonly code: string;
  /** Tells the template's texts from those it had before and will have. */
  readonly version: string;
  /** As it was filled. */
  readonly reply: string;
  /** The typification that came with it. */
  readonly typified: string;
  /** Twitter's two texts: the wall's in the first line, the message below. */
  readonly two: boolean;
  /** How far it had been edited before the case came back into the panel, as `editedShare` has it. */
  readonly before: number;
}

export function usedTemplate(offer: Offer, typified: string): UsedTemplate {
  return {
    code: offer.template.code,
    version: textsVersion(offer.template),
    reply: replyOf(offer),
    typified,
    two: offer.wall !== '' && offer.dm !== '',
    before: 0,
  };
}

/** 0 for a reply as it was filled, 100 where no word of it is left: of all words, those that differ. */
export function editedShare(filled: string, reply: string): number {
  if (filled === reply) return 0;
  const [before, after] = [wordsOf(filled), wordsOf(reply)];
  const left = new Map<string, number>();
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of after) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  return Math.round(100 * (1 - (2 * shared) / Math.max(1, before.length + after.length)));
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}
