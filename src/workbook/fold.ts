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

const ASCII_ONLY = /^[\x20-\x7e\t\n\r]*$/;

/** Lower case without accents; every other sign stays. */
export function unaccented(text: string): string {
  // Taking accents off where there are none costs the most.
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** What has been folded: the same headers and names come back in each tab, for each role and each field. */
const folds = new Map<string, string>();
const gluings = new Map<string, string>();
const REMEMBERED = 5000;
const HEADER_LENGTH = 80;

function remembered(known: Map<string, string>, text: string, made: (text: string) => string): string {
  if (text.length > HEADER_LENGTH) return made(text);
  let answer = known.get(text);
  if (answer === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, (answer = made(text)));
  }
  return answer;
}

/** Lower case, no accents, no punctuation, single spaces: `Código de\nTipificación ` is `codigo de tipificacion`. */
export function fold(text: string): string {
  return remembered(folds, text, folded);
}

function folded(text: string): string {
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
  return remembered(gluings, text, (given) => fold(given).replace(/ /g, ''));
}

/** Rough, and the same on both sides of a comparison: `redes` and `red`, `observaciones` and `observacion`. */
function singular(word: string): string {
  const trunk = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return trunk.length > 3 && trunk.endsWith('e') ? trunk.slice(0, -1) : trunk;
}
