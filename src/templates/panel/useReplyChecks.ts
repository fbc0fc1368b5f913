// The checks of a reply while it is being made: by the device, and what only the base knows by the base.
import { useEffect, useMemo, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { NETWORK_WORD, type Network, type Via } from '../../cases/rules/words';
import type { Desk } from '../../sidebar/desk';
import { phaseOf } from '../../lives/phase';
import type { OfferCase } from '../offer';
import type { Finding, ReplyFacts } from '../reply/finding';
import { replyFindings } from '../reply/findings';
import { linksIn } from '../reply/links';
import { sameCode, stateOn } from '../template';
import { templateFindings } from '../templateFindings';
import { twoTexts } from '../twoTexts';
import type { UsedTemplate } from '../usedTemplate';
import type { Templates } from './useTemplates';

interface CheckedReply {
  network: Network | null;
  via: Via;
  user: string;
  reply: string;
  /** Both of Twitter's texts stand in the reply, the wall's in its first line. */
  two: boolean;
  used: UsedTemplate | null;
}

const STILL_MS = 700;
const rulesShape = z.array(z.object({ rule: z.string() }));

/** Places are those of the reply as it stands in its field. The network's word is put there by the register itself. */
export function useReplyChecks(
  desk: Desk,
  templates: Templates,
  of: OfferCase,
  given: CheckedReply,
): Finding[] {
  const { network, via, reply, two, used, user } = given;
  const found = useMemo(
    () => findings(templates, of, given),
    [templates, network, via, reply, two, used, user, of.now.date],
  );
  const isFar = found.some(({ code }) => code === 'FAR_FROM_TEMPLATE');
  const excused = useExcused(desk, isFar, given, of);
  return found.filter(({ code }) => code !== 'FAR_FROM_TEMPLATE' || !excused);
}

/** R33: whether an answered escalation stands behind a reply that is far from all templates; only the base knows. */
function useExcused(
  desk: Desk,
  isFar: boolean,
  { network, via, reply, used }: CheckedReply,
  { now }: OfferCase,
): boolean {
  const [excused, setExcused] = useState<string | null>(null);
  useEffect(() => {
    if (!isFar || network === null) return undefined;
    let wanted = true;
    const at = `${now.date}T${now.time}`;
    const question = { reply, network, via, templateId: used?.code ?? '', at };
    const timer = window.setTimeout(() => {
      desk.ask('checkReply', rulesShape, question).then(
        (told) => wanted && !told.some(({ rule }) => rule === 'R33') && setExcused(reply),
        // Without the base the warning stands; it hinders nobody.
        () => undefined,
      );
    }, STILL_MS);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [desk, isFar, network, via, reply]);
  return excused === reply;
}

function findings({ catalogue, lives }: Templates, of: OfferCase, given: CheckedReply): Finding[] {
  const { network, via, reply, two, used, user } = given;
  if (network === null || !catalogue || reply.trim() === '') return [];
  const { templates, directory } = catalogue;
  const template = used ? (templates.find(({ code }) => sameCode(code, used.code)) ?? null) : null;
  const facts: ReplyFacts = {
    network,
    via,
    citizen: user.trim() || null,
    template,
    approved: templates.filter((each) => stateOn(each, of.now.date) === 'valid'),
    hosts: directory.flatMap(({ website }) => linksIn(website).map(({ host }) => host)),
    links: lives
      .filter((live) => phaseOf(live, of.now) !== 'archive')
      .flatMap(({ link, links }) => [link, ...links]),
    publicContacts: directory.flatMap((each) => [
      each.nationalLine,
      each.bogotaLine,
      each.email,
      each.twitter,
    ]),
    hasAnsweredEscalation: false,
  };
  const ofTemplate = used ? templateFindings(reply, used.code, template, lives, of.now) : [];
  const end = two || (network === 'twitter' && twoTexts(reply, templates)) ? reply.indexOf('\n') : -1;
  const dm = (): Finding[] => worded(reply.slice(end + 1), { ...facts, via: 'dm' }, end + 1);
  const texts = end < 0 ? worded(reply, facts, 0) : [...worded(reply.slice(0, end), facts, 0), ...dm()];
  return [...ofTemplate, ...texts];
}

/** Of a text that may lack the network's word: R14 is the register's own work. */
function worded(text: string, facts: ReplyFacts, from: number): Finding[] {
  const word = /^\s*(facebook|twitter)(?![\p{L}\p{N}_])(?!\s+live)/iu.test(text)
    ? ''
    : `${NETWORK_WORD[facts.network]} `;
  return replyFindings(word + text, facts).map((finding) => ({
    ...finding,
    from: Math.max(0, finding.from - word.length) + from,
    to: Math.max(0, finding.to - word.length) + from,
  }));
}
