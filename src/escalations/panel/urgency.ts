// Which open escalation comes first in the live list, and what its countdown says.
import { countdown, IN_FORM, TO_REVIEW } from '../../texts/sidebarEscalation';
import type { EscalationItem } from '../calls';

interface Countdown {
  /** Says by its form what the words say. */
  sign: string;
  words: string;
  /** What is past or due. */
  pressing: boolean;
}

const RANK: Readonly<Record<EscalationItem['action'], number>> = {
  pqrsForm: 0,
  resend: 0,
  dueToday: 1,
  review: 2,
  report: 3,
  none: 4,
};

const SIGN: Readonly<Record<EscalationItem['action'], string>> = {
  pqrsForm: '▲',
  resend: '▲',
  dueToday: '●',
  review: '?',
  report: '◐',
  none: '○',
};

/** The most pressing first; among equals the one with less time, then the older row. */
export function byUrgency(items: readonly EscalationItem[]): EscalationItem[] {
  return [...items].sort(
    (one, other) => rank(one) - rank(other) || (other.days ?? 0) - (one.days ?? 0) || one.row - other.row,
  );
}

/** `term` in business days. */
export function countdownOf({ action, stage, days, doubt }: EscalationItem, term: number): Countdown {
  const pressing = RANK[action] <= RANK.dueToday;
  if (stage === 'pqrs') return { sign: '■', words: IN_FORM, pressing: false };
  if (action === 'review' || days === null)
    return { sign: SIGN.review, words: doubt === '' ? TO_REVIEW : `${TO_REVIEW}: ${doubt}`, pressing: true };
  return { sign: SIGN[action], words: countdown(term - days), pressing };
}

function rank({ action, stage }: EscalationItem): number {
  return stage === 'pqrs' ? RANK.none + 1 : RANK[action];
}
