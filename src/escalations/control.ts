// The hidden cell of an escalation: whose request wrote the row, and a mail that is on its way.
import type { EscalationWarning } from '../texts/escalations';

/** A mail that was about to go when the cell was written. It is cleared once the row says what became of it. */
export interface Sending {
  what: 'filing' | 'resend';
  /** Whose account sends: only its own quota can tell whether the mail went. Lower case. */
  by: string;
  /** Bogotá wall clock, `2022-09-16T10:42:07`. */
  at: string;
  /** Recipients left to that account just before. */
  quota: number;
  recipients: number;
  /** The quota was asked and cannot tell any more: a person has to look. */
  unsure?: true;
  /** Resend only: what the state said before, and the second mail. */
  state?: string;
  resend?: Resent;
}

/** What stands for the request of a row that none wrote. */
export const NO_REQUEST = '-';

/** The second mail, once it has gone. */
export interface Resent {
  by: string;
  /** As people call them. */
  who: string;
  question: string;
  to: string;
  cc: string;
}

export interface EscalationControl {
  /** `NO_REQUEST` for a row that no request wrote. */
  requestId: string;
  by: string;
  at: string;
  number: string;
  to: string;
  cc: string;
  /** Characters of topic, description and comments: a row that lacks some was cut off while it was written. */
  size: number;
  /** Screenshots that went along. */
  pictures: number;
  /** How many comments the cell holds. */
  comments: number;
  caseRef: string;
  liveRef: string;
  warnings: EscalationWarning[];
  resent: Resent | null;
  sending: Sending | null;
}

const NONE: EscalationControl = {
  ...{
    requestId: NO_REQUEST,
    by: '',
    at: '',
    number: '',
    to: '',
    cc: '',
    size: 0,
    pictures: 0,
    comments: 1,
    caseRef: '',
    liveRef: '',
  },
  warnings: [],
  resent: null,
  sending: null,
};

/** One line that begins with the request: `REQUEST {"by":…}`; what says nothing is left out. */
export function controlText({ requestId, ...rest }: EscalationControl): string {
  const told = Object.entries(rest).filter(
    ([, value]) =>
      value !== '' && value !== null && value !== 0 && !(Array.isArray(value) && value.length === 0),
  );
  return `${requestId} ${JSON.stringify(Object.fromEntries(told))}`;
}

/** A blank for a row of old, or a cell that somebody has edited beyond reading. */
export function parseControl(text: string): EscalationControl {
  const space = text.indexOf(' ');
  if (space < 1) return NONE;
  try {
    const kept = JSON.parse(text.slice(space + 1)) as Partial<EscalationControl>;
    return { ...NONE, ...kept, requestId: text.slice(0, space) };
  } catch {
    return NONE;
  }
}
