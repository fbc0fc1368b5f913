// The weekly mail of what is to be verified, whole: HTML and the same words as text. Pure.
import type { Digest, DigestLine, DigestPart } from '../../escalations/mail/digest';
import { digestHtml } from '../../escalations/mail/digestHtml';
import { digestText } from '../../escalations/mail/digestText';
import {
  entitiesSection,
  NO_KEEPER,
  restText,
  TEMPLATES_SECTION,
  VERIFY_FOOT,
  verifyFacts,
  verifyOpening,
  verifySubject,
} from '../../texts/verificationMail';
import type { PendingVerification, Unverified } from './pending';

export interface VerificationSetting {
  /** ISO day of the mail. */
  on: string;
  /** Days that a verification holds. */
  limit: number;
  /** Nobody is written in Configuración to keep the templates. */
  hasKeeper: boolean;
  /** Header of the date in the directory, as the base has it. */
  entitiesHeader: string;
  link(kind: keyof PendingVerification, row: number): string;
}

export interface VerificationMail {
  subject: string;
  body: string;
  htmlBody: string;
}

/** So many lines fit into a mail by far, and nobody reads more of them. */
const MOST_LINES = 200;

/** Null where nothing is to be verified. */
export function verificationMail(
  pending: PendingVerification,
  setting: VerificationSetting,
): VerificationMail | null {
  const { templates, entities } = pending;
  const count = templates.length + entities.length;
  if (count === 0) return null;
  const { entitiesHeader, limit } = setting;
  const shown = templates.slice(0, MOST_LINES);
  const room = MOST_LINES - shown.length;
  const sections = [
    { ...TEMPLATES_SECTION, lines: linesOf('templates', shown, setting) },
    {
      ...entitiesSection(entitiesHeader),
      lines: linesOf('entities', entities.slice(0, room), setting),
    },
  ].filter(({ lines }) => lines.length > 0) satisfies DigestPart['sections'];
  const digest: Digest = {
    opening: verifyOpening(templates.length, entities.length, limit),
    notices: setting.hasKeeper ? [] : [NO_KEEPER],
    parts: [{ title: '', sections }],
    leftOut: restText(Math.max(0, count - MOST_LINES)),
    foot: VERIFY_FOOT,
  };
  return {
    subject: verifySubject(templates.length, entities.length, setting.on),
    body: digestText(digest),
    htmlBody: digestHtml(digest),
  };
}

function linesOf(
  kind: keyof PendingVerification,
  all: readonly Unverified[],
  { on, link }: VerificationSetting,
): DigestLine[] {
  return all.map((one) => ({
    number: one.name,
    topic: one.title,
    facts: verifyFacts(one, on),
    remark: '',
    link: link(kind, one.row),
  }));
}
