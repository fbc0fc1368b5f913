// What the rules make of a case, before any place for it is known.
import type { Moment } from '../../calendar/civilTime';
import { isOlder, writtenAt } from './age';
import { caseCode, isAnswered } from './code';
import { defanged } from './defang';
import { destination, reason, type Destination } from './destination';
import { idKey, networkOf } from './gisId';
import { listed, pqrdInquiry, type Pqrd } from './inquiry';
import type { CasePolicy } from './policy';
import { withNetworkWord } from './reply';
import { NETWORK_WORD, type Kind, type Network, type Via, type Warning } from './words';

/** A case as the agent gave it, each part already sound. */
export interface GivenCase {
  network: Network;
  kind: Kind;
  via: Via;
  rawId: string;
  /** R23's id within `rawId`. */
  id: string;
  comment: string;
  reply: string;
  code: string;
  pqrd: Pqrd | null;
  link: string;
}

export interface Outcome {
  destination: Destination;
  id: string;
  inquiry: string;
  reply: string;
  code: string;
  reason: string;
  link: string;
  warnings: Warning[];
}

/** `now` is Bogotá's wall clock. */
export function outcome(given: GivenCase, now: Moment, policy: CasePolicy): Outcome {
  const place = destination(given.kind);
  const worded = caseReply(given, policy);
  const coded = caseCode(given, policy);
  return {
    destination: place,
    id: policy.idSeparator === '' ? idKey(given.id) : given.id,
    inquiry: inquiry(given, policy),
    reply: worded.reply,
    code: coded.code,
    reason: reason(given.kind),
    link: place === 'fraud' ? defanged(given.link) : given.link,
    warnings: [
      ...networkDoubts(given),
      ...worded.warnings,
      ...coded.warnings,
      ...pqrdDoubts(given.pqrd, policy),
      ...ageDoubts(given, now, policy),
    ],
  };
}

/** R15 verbatim, R22 for PQRD. In FRAUDE nothing may be clickable (R28a), so there the links are defanged. */
function inquiry({ kind, comment, pqrd }: GivenCase, policy: CasePolicy): string {
  if (kind === 'fraud') return defanged(comment);
  return pqrd ? pqrdInquiry(pqrd, policy.pqrdTypes) : comment;
}

/** R14; R25 and R26 leave what was archived or deleted by the citizen without a reply. */
function caseReply(
  { kind, network, reply }: GivenCase,
  policy: CasePolicy,
): { reply: string; warnings: Warning[] } {
  if (kind === 'archived' || kind === 'deleted') {
    const dropped = reply.trim() !== '';
    return { reply: '', warnings: dropped ? [{ code: 'REPLY_DROPPED', details: { kind } }] : [] };
  }
  const worded = withNetworkWord(network, reply, policy.replySeparator);
  const warnings: Warning[] = [];
  if (worded.replacedOther) {
    warnings.push({ code: 'NETWORK_WORD_REPLACED', details: { word: NETWORK_WORD[network] } });
  }
  if (worded.reply === '' && isAnswered(kind)) warnings.push({ code: 'REPLY_MISSING', details: {} });
  return { reply: worded.reply, warnings };
}

/** R23: the address names its network; the agent's word stands, and the difference is told. */
function networkDoubts({ network, rawId }: GivenCase): Warning[] {
  const named = networkOf(rawId);
  if (named === null || named === network) return [];
  return [
    { code: 'NETWORK_MISMATCH', details: { address: NETWORK_WORD[named], chosen: NETWORK_WORD[network] } },
  ];
}

function pqrdDoubts(pqrd: Pqrd | null, policy: CasePolicy): Warning[] {
  if (!pqrd) return [];
  const warnings: Warning[] = [];
  if (listed(pqrd.programme, policy.programmes) === null) {
    warnings.push({ code: 'PROGRAMME_UNLISTED', details: { programme: pqrd.programme.trim() } });
  }
  if (pqrd.phrase.trim().length > policy.phraseLimit) {
    warnings.push({ code: 'PHRASE_LONG', details: { limit: String(policy.phraseLimit) } });
  }
  return warnings;
}

/** R21: what inConcert cannot answer any more goes to the wall. */
function ageDoubts({ network, id, via }: GivenCase, now: Moment, policy: CasePolicy): Warning[] {
  const hours = policy.hoursForInconcert;
  const written = via === 'inconcert' ? writtenAt(network, id) : null;
  const tooOld = written !== null && isOlder(written, now, hours);
  return tooOld ? [{ code: 'TOO_OLD_FOR_INCONCERT', details: { hours: String(hours) } }] : [];
}
