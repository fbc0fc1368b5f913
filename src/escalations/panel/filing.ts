// An escalation while the agent makes it: what is in the panel, what is missing, and the request that it becomes.
import type { SidebarStart } from '../../cases/calls';
import { descriptionOf } from '../../cases/panel/codeSearch';
import type { CaseForm } from '../../cases/panel/form';
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
  const nothing = { topic: '', description: '', link: '', comments: [''], screenshots: [], caseRef: '' };
  return { ...nothing, requestId, unsure: false };
}

/** Nothing in it that anyone would miss. */
export function isBlank({ topic, description, link, comments, screenshots }: Filing): boolean {
  return [topic, description, link, ...comments].join('').trim() === '' && screenshots.length === 0;
}

/** Its topic is what its code means, or its programme, as far as they are known. */
export function caseAtHand(form: CaseForm, start: SidebarStart | null): CaseAtHand {
  const { requestId, code, kind, pqrd, link, comment } = form;
  const topic = code === '' ? null : descriptionOf(start?.codes ?? [], code);
  return { requestId, topic: topic ?? (kind === 'pqrd' ? pqrd.programme : ''), link, comment };
}

/** The case goes where there is room: what the agent has written stays, and the same comment comes once. */
export function withCase(filing: Filing, { requestId, topic, link, comment }: CaseAtHand): Filing {
  const written = filing.comments.filter((text) => text.trim() !== '' && text !== comment);
  return {
    ...filing,
    topic: filing.topic || topic,
    link: filing.link || link,
    comments: [...written, comment],
    caseRef: filing.caseRef || requestId,
  };
}

/** Named by the number that follows the last one's: a name taken away is not given again to another beside it. */
export function withScreenshot(filing: Filing, picture: Omit<Screenshot, 'name'>): Filing {
  const last = filing.screenshots[filing.screenshots.length - 1] as Screenshot | undefined;
  const serial = parseInt((last?.name ?? '').replace(/\D+/, '') || '0', 10) + 1;
  const name = `pantallazo-${serial}.${picture.type.replace('image/', '').replace('jpeg', 'jpg')}`;
  return { ...filing, screenshots: [...filing.screenshots, { ...picture, name }] };
}

/** What the base would refuse for being blank. */
export function missingFields(filing: Filing): FilingField[] {
  return (['topic', 'description'] as const).filter((field) => filing[field].trim() === '');
}
