// R15 and R22: what goes into the inquiry column.
import { unaccented } from '../../workbook/fold';

/** What a citizen's petition, complaint, claim or denunciation is about. */
export interface Pqrd {
  type: string;
  programme: string;
  phrase: string;
}

/** R22: `QUEJA – Colombia Mayor – no le llega el pago`, the type as the list spells it. */
export function pqrdInquiry(pqrd: Pqrd, types: readonly string[]): string {
  const type = listed(pqrd.type, types) ?? pqrd.type.trim();
  return [type, pqrd.programme.trim(), pqrd.phrase.trim()].join(' – ');
}

/** The word of a list that a text means, whatever its case, accents and spaces; null where it means none. */
export function listed(text: string, words: readonly string[]): string | null {
  const wanted = folded(text);
  return words.find((word) => folded(word) === wanted) ?? null;
}

function folded(text: string): string {
  return unaccented(text).replace(/\s+/g, ' ').trim();
}
