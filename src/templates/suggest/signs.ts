// Finds how a comment is said by the signs of the field (knowledge/signs.ts). Pure.

/** Names, each with the source of its pattern over the folded text. */
export type Signs = readonly (readonly [name: string, pattern: string])[];

const OF_MINE = /\b(?:me|mi|mis|conmigo|yo)\b/g;
const OFTEN = 3;
const MOST_CHARACTERS = 3000;

/** Each list is compiled once. */
const compiled = new WeakMap<Signs, readonly (readonly [string, RegExp])[]>();

/** Names of signs. The accents of an ending tell a past of one's own: `written` is as the citizen has it. */
export function signsOf(folded: string, written: string, signs: Signs): string[] {
  const accented = `${folded} ${written.slice(0, MOST_CHARACTERS).toLowerCase()}`;
  const found = patternsOf(signs).filter(([name, pattern]) =>
    pattern.test(name === 'pastOfMine' ? accented : folded),
  );
  const names = found.map(([name]) => name);
  if ((folded.match(OF_MINE) ?? []).length >= OFTEN) names.push('meAgain');
  return names;
}

function patternsOf(signs: Signs): readonly (readonly [string, RegExp])[] {
  const known = compiled.get(signs);
  if (known) return known;
  const patterns = signs.map(([name, source]) => [name, new RegExp(source)] as const);
  compiled.set(signs, patterns);
  return patterns;
}
