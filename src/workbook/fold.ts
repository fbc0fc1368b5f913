// Brings names that people spell in many ways (headers, tabs, persons) to one form for comparing.

const STOP_WORDS = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'en',
  'y',
  'a',
  'al',
  'the',
  'of',
  'un',
  'una',
  'o',
]);

const MARKS = /[\u0300-\u036f]/g;

/** Lower case without accents; every other sign stays. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Lower case, no accents, no punctuation, single spaces: `Código de\nTipificación ` is `codigo de tipificacion`. */
export function fold(text: string): string {
  return (
    unaccented(text)
      // A word that a narrow column broke in two.
      .replace(/-\n/g, '')
      .replace(/\bn\s*[º°]/g, 'numero ')
      .replace(/#/g, ' numero ')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}

/** The words that carry meaning, in the singular: enough to tell two headers apart. */
export function words(text: string): string[] {
  const all = fold(text).split(' ').filter(Boolean);
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  return (telling.length ? telling : all).map(singular);
}

/** Everything together: tells hyphenated or glued headers. */
export function glued(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** Rough, and the same on both sides of a comparison: `redes` and `red`, `observaciones` and `observacion`. */
function singular(word: string): string {
  const trunk = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return trunk.length > 3 && trunk.endsWith('e') ? trunk.slice(0, -1) : trunk;
}
