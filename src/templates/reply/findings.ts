// Everything that is to be said about a reply before a citizen reads it, in the order of the text. Pure.
import { NETWORK_WORD, type Network } from '../../cases/rules/words';
import { blameFindings } from './blame';
import { closenessFindings } from './closeness';
import { isPublic, type Finding, type ReplyFacts } from './finding';
import { linkFindings } from './links';
import { mentionFindings } from './mentions';
import { paymentDateFindings } from './paymentDates';
import { personalDataFindings } from './personalData';
import { placeholderFindings } from './placeholders';
import { fittingLength, WALL_LIMIT, weightedLength } from './weightedLength';

/** A reply is a few hundred words; what lies beyond is not looked at, so that no text can hang the panel. */
export const LONGEST_CHECKED = 20_000;

const LEADING_WORD = /^\s*(facebook|twitter)(?![\p{L}\p{N}_])(?!\s+live)\s*[:,–—-]*\s*/iu;

/** `reply` as the register gets it: the network's word, then what the citizen reads (R14). */
export function replyFindings(reply: string, facts: ReplyFacts): Finding[] {
  const text = reply.slice(0, LONGEST_CHECKED);
  if (text.trim() === '') return [];
  return [
    ...networkWordFindings(text, facts.network),
    ...mentionFindings(text, facts),
    ...paymentDateFindings(text, facts),
    ...blameFindings(text),
    ...linkFindings(text, facts),
    ...wallLengthFindings(text, facts),
    ...personalDataFindings(text, facts),
    ...placeholderFindings(text),
    ...closenessFindings(text, facts),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
}

function networkWordFindings(reply: string, network: Network): Finding[] {
  const leading = LEADING_WORD.exec(reply);
  const word = NETWORK_WORD[network];
  const details = { word, written: leading?.[1] ?? '' };
  if (!leading) {
    const place = { from: 0, to: 0, fix: `${word} ` };
    return [{ rule: 'R14', level: 'warn', code: 'NETWORK_WORD_MISSING', details, ...place }];
  }
  if (leading[1].toLowerCase() === network) return [];
  const place = { from: 0, to: leading[0].length, fix: `${word} ` };
  return [{ rule: 'R14', level: 'block', code: 'NETWORK_WORD_OTHER', details, ...place }];
}

/** R16: what stands on Twitter's wall must fit into one post; the network's word is not posted. */
function wallLengthFindings(reply: string, { network, via }: ReplyFacts): Finding[] {
  if (network !== 'twitter' || !isPublic(via)) return [];
  const start = LEADING_WORD.exec(reply)?.[0].length ?? 0;
  const posted = reply.slice(start);
  const length = weightedLength(posted);
  if (length <= WALL_LIMIT) return [];
  const from = start + fittingLength(posted);
  const details = { length: String(length), limit: String(WALL_LIMIT) };
  return [{ rule: 'R16', level: 'block', code: 'WALL_TOO_LONG', details, from, to: reply.length }];
}
