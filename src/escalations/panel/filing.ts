// An escalation while the agent makes it: what is in the panel, what is missing, and the request that it becomes.
import type { SidebarStart } from '../../cases/calls';
import { descriptionOf } from '../../cases/panel/codeSearch';
import type { CaseForm } from '../../cases/panel/form';
import { FILING_PROBLEMS } from '../../texts/sidebarEscalation';
import { cleanTopic, TOPIC_LIMIT } from '../rules/topic';
import type { Screenshot } from './screenshots';

/** Immutable; `requestId` is its identity from the first word to the base's answer. */
export interface Filing {
  readonly requestId: string;
  readonly topic: string;
  readonly description: string;
  readonly link: string;
  /** One a box; blank boxes are not sent. */
  readonly comments: readonly string[];
  readonly screenshots: readonly Screenshot[];
  /** The case of Registrar that it came from; `''` where from none. */
  readonly caseRef: string;
  /** Sent, and nobody knows what became of it: only the same request may be sent again. */
  readonly unsure: boolean;
}

/** What the panel Registrar hands over. */
export interface CaseAtHand {
  readonly requestId: string;
  readonly topic: string;
  readonly link: string;
  readonly comment: string;
}

/** The order in which the panel shows them, and in which the first wrong one gets the focus. */
export const FILING_FIELDS = ['topic', 'description', 'link', 'comments', 'screenshots'] as const;
export type FilingField = (typeof FILING_FIELDS)[number];

export function emptyFiling(requestId: string): Filing {
  return {
    ...{ requestId, topic: '', description: '', link: '', comments: [''] },
    ...{ screenshots: [], caseRef: '', unsure: false },
  };
}

/** Nothing in it that anyone would miss. */
export function isBlank({ topic, description, link, comments, screenshots }: Filing): boolean {
  return (
    screenshots.length === 0 && [topic, description, link, ...comments].every((text) => text.trim() === '')
  );
}

/** Its topic is what its code means, or its programme, as far as they are known. */
export function caseAtHand(form: CaseForm, start: SidebarStart | null): CaseAtHand {
  const { requestId, code, kind, pqrd, link, comment } = form;
  const topic = code === '' ? null : descriptionOf(start?.codes ?? [], code);
  return { requestId, topic: topic ?? (kind === 'pqrd' ? pqrd.programme : ''), link, comment };
}

/** The case goes where there is room: what the agent has written stays, and the same comment comes once. */
export function withCase(filing: Filing, { requestId, topic, link, comment }: CaseAtHand): Filing {
  const written = filing.comments.filter((text) => text.trim() !== '');
  const comments = comment.trim() === '' || written.includes(comment) ? written : [...written, comment];
  return {
    ...filing,
    topic: filing.topic.trim() === '' ? topic : filing.topic,
    link: filing.link.trim() === '' ? link : filing.link,
    comments: comments.length > 0 ? comments : [''],
    caseRef: filing.caseRef || requestId,
  };
}

/** Named by the number that follows the last one's: a name taken away is not given again to another beside it. */
export function withScreenshot(filing: Filing, picture: Omit<Screenshot, 'name'>): Filing {
  const last = filing.screenshots[filing.screenshots.length - 1] as Screenshot | undefined;
  const serial = Number(/\d+/.exec(last?.name ?? '0')?.[0] ?? 0) + 1;
  const name = `pantallazo-${String(serial)}.${picture.type.split('/')[1].replace('jpeg', 'jpg')}`;
  return { ...filing, screenshots: [...filing.screenshots, { ...picture, name }] };
}

/** What must be mended before it can be sent, by field, in Spanish. */
export function filingProblems(filing: Filing): Partial<Record<FilingField, string>> {
  const problems: Partial<Record<FilingField, string>> = {};
  const topic = cleanTopic(filing.topic);
  if (topic === '') problems.topic = FILING_PROBLEMS.topic;
  else if (topic.length > TOPIC_LIMIT) problems.topic = FILING_PROBLEMS.longTopic(TOPIC_LIMIT);
  if (filing.description.trim() === '') problems.description = FILING_PROBLEMS.description;
  return problems;
}

/** The argument of `submitEscalation`; without `undefined`, which Google's client does not take (D). */
export function requestOf(filing: Filing) {
  const { requestId, topic, description, link, comments, screenshots, caseRef } = filing;
  return {
    ...{ requestId, topic: topic.trim(), description: description.trim(), link: link.trim() },
    comments: comments.filter((text) => text.trim() !== ''),
    screenshots: screenshots.map(({ name, type, base64 }) => ({ name, type, base64 })),
    ...(caseRef !== '' && { caseRef }),
  };
}
