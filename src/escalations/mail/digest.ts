// A mail of the alerts before it has any looks: its parts in order, what is new first. Pure.
import {
  ACTIONS_IN_ORDER,
  digestOpening,
  lineFacts,
  newsText,
  NEWS_TITLE,
  NO_TOPIC,
  reviewText,
  sectionText,
  STILL_TITLE,
  type PendingAction,
  type TermDays,
} from '../../texts/alertMail';
import type { ReachedStage } from '../alertStages';
import type { Escalation } from '../row';
import type { Standing } from '../rules/clock';

/** One pending escalation, and the stages of it that the recipient has not been told of. */
export interface Pending {
  escalation: Escalation;
  standing: Standing;
  news: readonly ReachedStage[];
}

export interface DigestSetting {
  /** ISO day of the mail. */
  on: string;
  /** The recipient's own escalations alone. */
  own: boolean;
  days: TermDays;
  /** Address of an escalation's row. */
  link(escalation: Escalation): string;
}

export interface DigestLine {
  number: string;
  topic: string;
  facts: string;
  /** What is new, or what to mend; `''` for neither. */
  remark: string;
  link: string;
}

export interface DigestPart {
  /** `''` where the mail has one part only. */
  title: string;
  sections: { title: string; hint: string; lines: DigestLine[] }[];
}

export interface Digest {
  opening: string;
  /** What the recipient must know besides. */
  notices: string[];
  parts: DigestPart[];
  /** Under the lines: how many found no room. */
  leftOut: string;
  foot: string;
}

/** Title, number and the rest are texts as people wrote them: the looks escape them. */
export function digestParts(
  pending: readonly Pending[],
  setting: DigestSetting,
): Pick<Digest, 'opening' | 'parts'> {
  const fresh = pending.filter(({ news }) => news.length > 0);
  const still = pending.filter(({ news }) => news.length === 0);
  const both = fresh.length > 0 && still.length > 0;
  const parts = [
    { title: both ? NEWS_TITLE : '', sections: sectionsOf(fresh, setting) },
    { title: both ? STILL_TITLE : '', sections: sectionsOf(still, setting) },
  ];
  return {
    opening: digestOpening(setting.own, fresh.length, pending.length),
    parts: parts.filter(({ sections }) => sections.length > 0),
  };
}

function sectionsOf(pending: readonly Pending[], setting: DigestSetting): DigestPart['sections'] {
  return ACTIONS_IN_ORDER.flatMap((action) => {
    const ofAction = pending.filter(({ standing }) => standing.action === action);
    if (ofAction.length === 0) return [];
    const [title, hint] = sectionText(action, setting.days);
    return [{ title, hint, lines: ofAction.map((one) => lineOf(one, action, setting)) }];
  });
}

/** A phone shows so much of a topic; the row has it all. */
const TOPIC_LENGTH = 120;

function lineOf(
  { escalation, standing, news }: Pending,
  action: PendingAction,
  { on, days, link }: DigestSetting,
): DigestLine {
  const { number, topic } = escalation;
  const oneLine = topic.replace(/\s+/g, ' ').trim();
  const reason = action === 'review' ? standing.reason : null;
  return {
    number: number ?? '',
    topic:
      oneLine.length > TOPIC_LENGTH
        ? `${[...oneLine].slice(0, TOPIC_LENGTH).join('')}…`
        : oneLine || NO_TOPIC,
    facts: lineFacts(escalation, standing, on),
    remark: reason ? reviewText(reason, escalation, on) : newsText(news, on, days),
    link: link(escalation),
  };
}
