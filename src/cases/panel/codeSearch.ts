// Finds a code by a few signs of its number or its description, whatever the accents and the case.
import type { SidebarStart } from '../calls';
import { NETWORK_WORD, type Network } from '../rules/words';

export type CodeEntry = SidebarStart['codes'][number];

/** As many as the panel can show without a scroll bar. */
const SHOWN = 6;
const LEAST_SIGNS = 2;

/**
 * The best first: the code itself, codes that begin so, then descriptions whose words begin so, then those that
 * contain it. Codes of the other network are left out. Without a text: the `recent` ones, then the list's own order.
 */
export function searchCodes(
  codes: readonly CodeEntry[],
  text: string,
  network: Network | null,
  recent: readonly string[],
): CodeEntry[] {
  const fitting = codes.filter((entry) => fits(entry, network));
  const terms = folded(text).split(' ').filter(Boolean);
  const ranked = fitting
    .map((entry, index) => ({
      entry,
      index,
      rank: terms.length > 0 ? rank(entry, terms) : recency(entry, recent),
    }))
    .filter(({ rank }) => rank !== null) as { entry: CodeEntry; index: number; rank: number }[];
  ranked.sort((one, other) => one.rank - other.rank || one.index - other.index);
  return ranked.slice(0, SHOWN).map(({ entry }) => entry);
}

/**
 * The code that a text stands for while it is being typed: the one it spells, else the first that is found once
 * there are two signs, else the text itself.
 */
export function codeMeant(codes: readonly CodeEntry[], text: string, found: readonly CodeEntry[]): string {
  const wanted = folded(text);
  const spelled = codes.find((entry) => folded(entry.code) === wanted);
  if (spelled) return spelled.code;
  return wanted.length >= LEAST_SIGNS && found.length > 0 ? found[0].code : text.trim();
}

export function descriptionOf(codes: readonly CodeEntry[], code: string): string | null {
  return codes.find((entry) => folded(entry.code) === folded(code))?.description ?? null;
}

function fits(entry: CodeEntry, network: Network | null): boolean {
  if (network === null) return true;
  const named = folded(entry.network);
  const other = network === 'facebook' ? 'twitter' : 'facebook';
  return named !== folded(NETWORK_WORD[other]);
}

function rank(entry: CodeEntry, terms: readonly string[]): number | null {
  const code = folded(entry.code);
  const description = folded(entry.description);
  const whole = terms.join(' ');
  if (code === whole) return 0;
  if (code.startsWith(whole)) return 1;
  if (initials(description).startsWith(whole)) return 2;
  const words = [code, ...description.split(' ')];
  if (terms.every((term) => words.some((word) => word.startsWith(term)))) return 3;
  return terms.every((term) => `${code} ${description}`.includes(term)) ? 4 : null;
}

/** `Colombia Mayor - pagos` is found by `cmp`: the first letters of its words. */
function initials(description: string): string {
  return description
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
}

function recency(entry: CodeEntry, recent: readonly string[]): number {
  const place = recent.indexOf(entry.code);
  return place < 0 ? recent.length : place;
}

function folded(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}
