// R14: the reply begins with the network's word, exactly once.
import { NETWORK_WORD, type Network } from './words';

const LEADING_WORD = /^\s*(facebook|twitter)(?![\p{L}\p{N}_])(\s*[:,–—-]+)?\s*/iu;
/** The name of what the entity broadcasts, not the word of R14. */
const FACEBOOK_LIVE = /^\s*facebook\s+live(?![\p{L}\p{N}_])/iu;

export interface WordedReply {
  reply: string;
  /** The reply began with the other network's word, which was replaced. */
  replacedOther: boolean;
}

/**
 * With a space for separator: `Buen día` → `Facebook Buen día`; `facebook: Buen día` → `Facebook Buen día`; what
 * already begins with the right word and a blank stays as it is, character for character. An empty reply stays
 * empty.
 */
export function withNetworkWord(network: Network, reply: string, separator: string): WordedReply {
  const word = NETWORK_WORD[network];
  if (reply.trim() === '') return { reply: '', replacedOther: false };
  const leading = LEADING_WORD.exec(reply);
  const isOwn = leading?.[1].toLowerCase() === network;
  if (!leading || (!isOwn && FACEBOOK_LIVE.test(reply))) {
    return { reply: `${word}${separator}${reply}`, replacedOther: false };
  }
  const rest = reply.slice(leading[0].length);
  const after = reply.startsWith(word) ? reply.slice(word.length) : null;
  const stands = after !== null && (separator === ' ' ? /^\s/.test(after) : after.startsWith(separator));
  if (stands) return { reply, replacedOther: false };
  return { reply: rest === '' ? word : `${word}${separator}${rest}`, replacedOther: !isOwn };
}
