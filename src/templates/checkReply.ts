// What is wrong with a reply before a citizen reads it: each finding with its rule, a sentence and, where sure, a remedy.
import * as z from 'zod/mini';
import { parseMoment } from '../calendar/civilTime';
import { checked } from '../cases/request';
import { NETWORKS, VIAS } from '../cases/rules/words';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { Profile } from '../profiles/profile';
import { findingText } from '../texts/replyChecks';
import type { Finding, ReplyFacts } from './reply/finding';
import { replyFindings } from './reply/findings';
import { replyFacts, type BaseFacts, type GivenReply } from './replyFacts';
import { templateFindings } from './templateFindings';
import { twoTexts } from './twoTexts';

export interface CheckedFinding {
  rule: string;
  level: Finding['level'];
  /** Spanish, one line. */
  message: string;
  /** UTF-16 units of the reply; `to` is behind the last one. */
  from: number;
  to: number;
  /** What to put in that place. */
  fix?: string;
}

const text = () => z.string({ error: 'NOT_TEXT' });
const shape = z.object(
  {
    reply: text(),
    network: z.enum(NETWORKS, { error: 'NETWORK_UNKNOWN' }),
    via: z.enum(VIAS, { error: 'VIA_UNKNOWN' }),
    templateId: z.optional(z.nullable(text())),
    /** Bogotá wall clock, `2022-09-16T10:42`; now where absent. */
    at: z.optional(z.nullable(text())),
    caseRef: z.optional(
      z.nullable(z.object({ tab: text(), row: z.number({ error: 'ROW_BAD' }) }, { error: 'ROW_BAD' })),
    ),
  },
  { error: 'NOT_A_CASE' },
);

/** Writes nothing. Throws a `KnownError` for what is no such question. */
export function checkReply(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'name'>,
): CheckedFinding[] {
  const given = parse(input, context.now);
  if (given.reply.trim() === '') return [];
  const base = replyFacts(context, given, profile.name);
  const found = [...ofTemplate(given, base), ...ofTexts(given, base)];
  return found
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      message: findingText(finding),
      from: finding.from,
      to: finding.to,
      ...(finding.fix !== undefined && { fix: finding.fix }),
    }));
}

function ofTemplate({ reply, templateId, at }: GivenReply, { template, lives }: BaseFacts): Finding[] {
  return templateId === '' ? [] : templateFindings(reply, templateId, template, lives, at);
}

/** A cell of the base may hold both of Twitter's texts: the first is read on the wall, the second in private. */
function ofTexts({ reply, network, via }: GivenReply, { facts, templates }: BaseFacts): Finding[] {
  const both = network === 'twitter' && via !== 'dm' ? twoTexts(reply, templates) : null;
  if (!both) return replyFindings(reply, facts);
  const privately: ReplyFacts = { ...facts, via: 'dm' };
  const word = 'Twitter ';
  const inDm = replyFindings(word + both.dm, privately).map((finding) => {
    const shift = both.dmFrom - word.length;
    return { ...finding, from: finding.from + shift, to: finding.to + shift };
  });
  return [...replyFindings(both.wall, facts), ...inDm];
}

function parse(input: unknown, now: Context['now']): GivenReply {
  const { reply, network, via, templateId, at, caseRef } = checked(shape, input);
  const moment = at ? parseMoment(at.length === 10 ? `${at}T12:00` : at) : now;
  if (!moment) throw new KnownError('AT_BAD');
  return { reply, network, via, templateId: templateId?.trim() ?? '', at: moment, caseRef: caseRef ?? null };
}
