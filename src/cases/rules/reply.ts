// R14: the reply begins with the network's word, exactly once.
import { NETWORK_WORD, type Network } from './words';

/** "Facebook Live …" is how a sentence begins, not the word of R14. */
const LEADING_WORD = /^\s*(facebook|twitter)(?![\p{L}\p{N}_])(?!\s+live(?![\p{L}\p{N}_]))(\s*[:,–—-]+)?\s*/iu;

export interface WordedReply {
  reply: string;
  /** The reply began with the other network's word, which was replaced. */
  replacedOther: boolean;
}

/**
 * With a space for separator: `Buen día` → `Facebook Buen día`; `facebook: Buen día` → `Facebook Buen día`; what
 * already begins with the right word and blanks stays as it is, character for character. An empty reply stays
 * empty.
 */
export function withNetworkWord(network: Network, reply: string, separator: string): WordedReply {
  const word = NETWORK_WORD[network];
  if (reply.trim() === '') return { reply: '', replacedOther: false };
  const leading = LEADING_WORD.exec(reply);
  if (!leading) return { reply: `${word}${separator}${reply}`, replacedOther: false };
  const rest = reply.slice(leading[0].length);
  const isOwn = leading[1].toLowerCase() === network;
  const stands =
    separator === ' ' ? reply.startsWith(word) && !leading[2] : reply.startsWith(word + separator);
  if (isOwn && stands) return { reply, replacedOther: false };
  return { reply: rest === '' ? word : `${word}${separator}${rest}`, replacedOther: !isOwn };
}
