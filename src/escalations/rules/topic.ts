// R10: one topic per mail. Cleans a topic, and tells two in one and the same twice. Pure.
import { unaccented } from '../../workbook/fold';

/** What fits in a mail's subject beside the number. */
export const TOPIC_LIMIT = 200;

/** Marks that show nothing, or turn the direction of what follows them. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Blanks and control signs: a subject with line ends is how headers are forged. */
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const LINE_ENDS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** One line without marks that hide anything: it becomes the subject of a mail. */
export function cleanTopic(text: string): string {
  return text.replace(INVISIBLE, '').replace(LINE_ENDS, ' ').trim();
}

/** Whether a topic names several: parts set apart by signs, or more than one of the organisation's programmes. */
export function severalTopics(topic: string, programmes: readonly string[]): boolean {
  if (/;|\||\s[/+]\s|\b1[.)].+\b2[.)]/.test(topic)) return true;
  const said = plain(topic);
  return programmes.filter((programme) => said.includes(plain(programme))).length > 1;
}

/** Whether two topics are the same but for spelling: accents, signs, order, a slip of a letter. Numbers must be equal. */
export function sameTopic(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (left === '' || right === '') return false;
  if (left === right) return true;
  if (numbers(left) !== numbers(right)) return false;
  return sharedWords(left, right) > 0.8 || isNear(left, right);
}

function plain(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join(' ');
}

function sharedWords(one: string, other: string): number {
  const [left, right] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/** One slip in twelve letters. */
function isNear(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / 12);
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = before[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, before[column] + 1, current[column - 1] + 1));
    }
    before = current;
  }
  return before[other.length];
}
