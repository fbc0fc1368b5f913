// Ids that a spreadsheet has rounded: how many digits are left, what the link still tells, which contact it may be. Pure.
import type { Cell } from './writtenDate';

/** A double keeps so many. */
export const KEPT_DIGITS = 15;

/** The first digits that are sure, and how many there were. */
export interface DigitsLeft {
  digits: string;
  length: number;
}

/** Null for a cell that tells nothing of its id. `1.56962552723466E+18` keeps 15 of 19 digits. */
export function digitsLeft(cell: Cell): DigitsLeft | null {
  const text = typeof cell === 'number' ? cell.toExponential(KEPT_DIGITS - 1) : String(cell);
  const parts = /(\d)(?:[.,](\d+))?E\+?(\d+)\s*$/i.exec(text);
  if (!parts) return wholeNumber(text);
  const digits = parts[1] + (parts[2] ?? '');
  return { digits: digits.slice(0, KEPT_DIGITS), length: Number(parts[3]) + 1 };
}

/** A number that was shown whole and then taken for text: zeros where digits were. */
function wholeNumber(text: string): DigitsLeft | null {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{16,}$/.test(digits) || !/^0+$/.test(digits.slice(KEPT_DIGITS))) return null;
  return { digits: digits.slice(0, KEPT_DIGITS), length: digits.length };
}

/** Whether these are the digits of a whole id, rounded. */
export function fits(id: string, { digits, length }: DigitsLeft): boolean {
  if (id.length !== length) return false;
  const shown = digits.replace(/0+$/, '');
  const [whole, next] = [id.slice(0, digits.length), id[digits.length] ?? '0'];
  return whole.replace(/0+$/, '') === shown || (next >= '5' && isNext(whole, digits));
}

/** Whether one is added in the last place. */
function isNext(whole: string, digits: string): boolean {
  return Number(whole) + 1 === Number(digits);
}

/**
 * The digits that the case's link tells: all of a tweet's, of a comment only where it names the comment too. Of an
 * answer to a comment it names both, and which of them the contact was nobody can tell.
 */
export function digitsOfLink(link: string): string | null {
  const tweet = /\/status(?:es)?\/(\d{12,})/.exec(link);
  if (tweet) return tweet[1];
  const post = postOf(link);
  const comment = /[?&]reply_comment_id=/.test(link) ? null : /[?&]comment_id=(?:\d+_)?(\d{6,})/.exec(link);
  return post !== null && comment ? post + comment[1] : null;
}

/** The digits of the publication, with which the ids of its comments begin. */
export function postOf(link: string): string | null {
  const post =
    /\/(?:posts|videos|photos|reel)\/(?:[^/?#]*\/)?(\d{9,})|[?&](?:story_fbid|fbid|v)=(\d{9,})/.exec(link);
  return post ? (post[1] ?? post[2]) : null;
}
