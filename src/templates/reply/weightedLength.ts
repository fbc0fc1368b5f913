// How long a text is to X: a link 23, an emoji 2, most other signs 1, the citizen's leading @name nothing. Pure.
import { linksIn } from './links';

/** X, "Counting characters" (read 2026-09): the limit and the weights. */
export const WALL_LIMIT = 280;
const LINK_WEIGHT = 23;
const EMOJI_WEIGHT = 2;
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const LEADING_MENTIONS = /^(?:\s*@[A-Za-z0-9_]{1,30}(?![A-Za-z0-9_]))+\s*/;
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|\p{Emoji_Presentation}(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)*|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?)*)/gu;

export function weightedLength(text: string): number {
  const normal = text.normalize('NFC').replace(LEADING_MENTIONS, '');
  let total = 0;
  let at = 0;
  for (const { from, to } of linksIn(normal)) {
    total += plainWeight(normal.slice(at, from)) + LINK_WEIGHT;
    at = to;
  }
  return total + plainWeight(normal.slice(at));
}

/** The place in the text, in UTF-16 units, up to which it fits; its length where all of it does. */
export function fittingLength(text: string): number {
  if (weightedLength(text) <= WALL_LIMIT) return text.length;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weightedLength(text.slice(0, middle)) <= WALL_LIMIT) low = middle;
    else high = middle - 1;
  }
  return low;
}

function plainWeight(text: string): number {
  let emoji = 0;
  const rest = text.replace(EMOJI, () => {
    emoji += 1;
    return '';
  });
  let total = emoji * EMOJI_WEIGHT;
  for (const sign of rest) {
    const point = sign.codePointAt(0) ?? 0;
    total += LIGHT.some(([first, last]) => point >= first && point <= last) ? 1 : 2;
  }
  return total;
}
