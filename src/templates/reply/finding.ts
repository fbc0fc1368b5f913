// What a check of a reply finds, and what the checks must know of the case. Pure.
import type { Network, Via } from '../../cases/rules/words';

export interface Finding {
  /** Key of the acta's rule, such as `R32`. */
  rule: string;
  /** `block` is for what would harm a citizen or the entity. */
  level: 'block' | 'warn';
  /** Which text says so, at the edge. */
  code: string;
  /** What that text fills in. */
  details: Readonly<Record<string, string>>;
  /** Where in the reply, in UTF-16 units; `to` is behind the last one. */
  from: number;
  to: number;
  /** What to put in that place, where one remedy is certain. */
  fix?: string;
}

/** An approved text (R33). */
export interface ApprovedTexts {
  code: string;
  wallText: string;
  dmText: string;
}

export interface ReplyFacts {
  network: Network;
  via: Via;
  /** The citizen's name in the network, with or without `@`; null where nobody knows. */
  citizen: string | null;
  /** The template that the reply was made from; null where none. */
  template: ApprovedTexts | null;
  /** Every template that is valid today. */
  approved: readonly ApprovedTexts[];
  /** Hosts whose links may be sent beside the official ones: the directory's. */
  hosts: readonly string[];
  /** Whole links that may be sent: the Live's. */
  links: readonly string[];
  /** Phones and addresses of offices, which are no personal data: the directory's. */
  publicContacts: readonly string[];
  /** Answered escalations on the case's topic: what R33 asks for where no template fits. */
  hasAnsweredEscalation: boolean;
}

/** What a public reader sees: a Twitter wall text or any answer under a publication. */
export function isPublic(via: Via): boolean {
  return via !== 'dm';
}
