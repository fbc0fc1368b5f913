// R33: replies are made of templates; one free line beside them is fine. Pure.
import { fold } from '../../workbook/fold';
import type { Finding, ReplyFacts } from './finding';
import { sentences, type Span } from './sentences';

/** Free sentences that need no template. */
const FREE = 1;
/** Of a sentence's pairs of neighbouring words, how many must stand in the template. */
const LEAST_SHARED = 0.5;
const LEADING_WORD = /^\s*(?:facebook|twitter)\s*[:,–—-]*\s*/i;
/** Greetings and thanks are nobody's text. */
const COURTESY =
  /^(?:(?:muy )?buen(?:os|as)? (?:dia|dias|tardes?|noches?)|(?:un )?cordial saludo|hola|(?:muchas )?gracias(?: por (?:escribirnos|comunicarse|contactarnos))?|con (?:mucho )?gusto|quedamos atentos|estimad[oa](?: ciudadan[oa])?|feliz (?:dia|tarde|noche))(?: \S+){0,3}$/;

/** Where nothing of the reply, or too little, is from one template, and no answered escalation stands behind it. */
export function closenessFindings(reply: string, facts: ReplyFacts): Finding[] {
  const own = sentences(reply).filter((span) => isTelling(reply, span));
  if (own.length === 0 || facts.hasAnsweredEscalation) return [];
  if (facts.approved.length === 0 && !facts.template) return [];
  const candidates = facts.template ? [facts.template, ...facts.approved] : facts.approved;
  let free = own;
  for (const { wallText, dmText } of candidates) {
    const known = new Set([...pairs(wallText), ...pairs(dmText)]);
    const left = own.filter((span) => !isFrom(reply.slice(span.from, span.to), known));
    if (left.length < free.length) free = left;
  }
  const isFar = free.length > FREE || free.length === own.length;
  if (!isFar) return [];
  const [first] = free;
  const last = free[free.length - 1];
  const details = { sentences: String(free.length) };
  return [{ rule: 'R33', level: 'warn', code: 'FAR_FROM_TEMPLATE', details, from: first.from, to: last.to }];
}

function isTelling(reply: string, { from, to }: Span): boolean {
  const folded = fold(reply.slice(from, to).replace(LEADING_WORD, ''));
  return folded !== '' && !COURTESY.test(folded);
}

function isFrom(sentence: string, known: ReadonlySet<string>): boolean {
  const own = pairs(sentence.replace(LEADING_WORD, ''));
  const shared = own.filter((pair) => known.has(pair)).length;
  return own.length > 0 && shared / own.length >= LEAST_SHARED;
}

/** Neighbouring words; a text of one word is its own pair. */
function pairs(text: string): string[] {
  const all = fold(text).split(' ').filter(Boolean);
  if (all.length < 2) return all;
  return all.slice(1).map((word, index) => `${all[index]} ${word}`);
}
