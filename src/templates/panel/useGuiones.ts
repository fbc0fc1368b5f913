// What guiones do for the case in Registrar: they are proposed, taken by a key, and the reply is checked against them.
import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../../calendar/civilTime';
import type { SidebarStart } from '../../cases/calls';
import { takesReply, type CaseForm } from '../../cases/panel/form';
import type { Via } from '../../cases/rules/words';
import type { Desk } from '../../sidebar/desk';
import type { Offer } from '../offer';
import type { Finding } from '../reply/finding';
import { archivedLive } from './archivedLive';
import { codeForTemplate } from './codeForTemplate';
import { offerCase } from './offerCase';
import { fixable, mended } from './remedy';
import { replyCounter } from '../../texts/sidebarTemplates';
import { weightedLength } from '../reply/weightedLength';
import { useProposals, type Proposals } from './useProposals';
import { useReplyChecks } from './useReplyChecks';
import { useSuggestions } from './useSuggestions';
import type { Templates } from './useTemplates';

interface GuionesPorts {
  desk: Desk;
  templates: Templates;
  start: SidebarStart | null;
  form: CaseForm;
  via: Via;
  now: Moment;
  /** A template that comes from the panel Guiones. */
  offered: Offer | null;
  onTaken: () => void;
  take: (offer: Offer, typified: string) => void;
  change: (part: Partial<CaseForm>) => void;
}

export interface Guiones {
  readonly proposals: Proposals;
  readonly findings: readonly Finding[];
  /** How long the reply is, on Twitter's wall as X counts (R16). */
  readonly counter: string;
  /** Topic of a Live whose month is over (R5); null where the case is of none. */
  readonly archived: string | null;
  takeProposal(index: number): void;
  fix(finding: Finding): void;
  /** Takes the keys 1 to 3 and 0; false for any other. */
  press(key: string): boolean;
  /** Whether the reply must be looked at first; the second time it was. */
  holdsBack(): boolean;
}

export function useGuiones(ports: GuionesPorts): Guiones {
  const { desk, templates, start, form, via, now, offered, onTaken, take, change } = ports;
  const of = offerCase(form, now);
  const suggestions = useSuggestions(desk, templates);
  const asked = takesReply(form.kind) ? form.comment : '';
  const proposals = useProposals(desk, templates, suggestions, asked, of);
  const two = form.network === 'twitter' && (form.template?.two ?? false) && form.reply.includes('\n');
  const { network, user, template: used } = form;
  const reply = takesReply(form.kind) ? form.reply : '';
  const findings = useReplyChecks(desk, templates, of, { network, via, user, reply, two, used });
  const [insisted, setInsisted] = useState('');

  const takeOffer = (offer: Offer): void => {
    take(offer, codeForTemplate(offer.template, start?.codes ?? [], network, desk.device));
  };
  const takeProposal = (index: number): void => {
    if (index < proposals.list.length) takeOffer(proposals.list[index].offer);
  };
  const fix = (finding: Finding): void => change({ reply: mended(form.reply, finding) });
  useEffect(() => {
    if (!offered) return;
    takeOffer(offered);
    onTaken();
  }, [offered]);

  return {
    proposals,
    findings,
    counter: counterOf(form, via, two),
    archived: takesReply(form.kind) && form.kind !== 'pqrd' ? archivedLive(templates, of) : null,
    takeProposal,
    fix,
    press(key) {
      if (/^[123]$/.test(key)) takeProposal(Number(key) - 1);
      else if (key === '0') {
        const finding = fixable(findings);
        if (finding) fix(finding);
      } else return false;
      return true;
    },
    holdsBack() {
      if (insisted === reply || !findings.some(({ level }) => level === 'block')) return false;
      setInsisted(reply);
      return true;
    },
  };
}

function counterOf({ network, reply }: CaseForm, via: Via, two: boolean): string {
  if (network !== 'twitter' || via === 'dm') return replyCounter(null, reply.length);
  const end = two ? reply.indexOf('\n') : reply.length;
  const wall = reply.slice(0, end).replace(/^\s*twitter\s+/i, '');
  return replyCounter(weightedLength(wall), Math.max(0, reply.length - end - 1));
}
