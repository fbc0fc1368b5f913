// R23: the GIS id is what stands after the last ":" of inConcert's address, digits only.
import type { Network } from './words';

/** Zero-width marks, direction marks, soft hyphen, byte-order mark: they travel with a paste and mean nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ID = /^[0-9]+(?:_[0-9]+){0,2}$/;

/**
 * `facebookdps:dps:FACEBOOK_…:460062106166120_3140950072902044` → `460062106166120_3140950072902044`.
 * One to three groups of digits joined by `_`, which is kept: the joined form can be made from it, not the
 * other way round. The address is never stripped as a whole (it holds other digits, and Cyrillic letters in
 * the page's name). Null where the last part is no id.
 */
export function gisId(rawId: string): string | null {
  const lastPart = rawId.slice(rawId.lastIndexOf(':') + 1);
  const id = lastPart.replace(INVISIBLE, '').trim();
  return ID.test(id) ? id : null;
}

/** What two forms of one id have in common: `1_23` and `123` are the same case. */
export function idKey(id: string): string {
  return id.replace(/_/g, '');
}

/** The last part holds a number that a spreadsheet has rounded (`4.60062E+29`): its digits are lost. */
export function isDamaged(rawId: string): boolean {
  return /\d[.,]?\d*E\+?\d+\s*$/i.test(rawId.replace(INVISIBLE, ''));
}

/** Which network inConcert's address names; null for a bare id or an address of neither. */
export function networkOf(rawId: string): Network | null {
  const named = /(?:^|:)\s*(facebook|twitter)/i.exec(rawId.replace(INVISIBLE, ''));
  return named ? (named[1].toLowerCase() as Network) : null;
}
