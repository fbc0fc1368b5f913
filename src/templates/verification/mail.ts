// The weekly mail of what is to be verified, whole: HTML and the same words as text. Pure.
import type { Digest, DigestLine, DigestPart } from '../../escalations/mail/digest';
import { digestHtml } from '../../escalations/mail/digestHtml';
import { digestText } from '../../escalations/mail/digestText';
import { mailBytes, MOST_BYTES } from '../../escalations/mail/mailSize';
import {
  entitiesSection,
  NO_KEEPER,
  restText,
  shortened,
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

/** So many lines fit into most mails, and nobody reads more of them. */
const MOST_LINES = 200;
/** A cell may hold a page by mistake; its row has it all. */
const LONGEST_NAME = 120;

/** Null where nothing is to be verified. Google takes no mail beyond a size: what finds no room is counted. */
export function verificationMail(
  pending: PendingVerification,
  setting: VerificationSetting,
): VerificationMail | null {
  const count = pending.templates.length + pending.entities.length;
  if (count === 0) return null;
  let room = Math.min(count, MOST_LINES);
  let mail = written(pending, room, setting);
  while (room > 1 && mailBytes(mail) > MOST_BYTES) {
    room = Math.floor(room / 2);
    mail = written(pending, room, setting);
  }
  return mail;
}

function written(
  { templates, entities }: PendingVerification,
  room: number,
  setting: VerificationSetting,
): VerificationMail {
  const { entitiesHeader, limit } = setting;
  const shown = templates.slice(0, room);
  const sections = [
    { ...TEMPLATES_SECTION, lines: linesOf('templates', shown, setting) },
    {
      ...entitiesSection(entitiesHeader),
      lines: linesOf('entities', entities.slice(0, room - shown.length), setting),
    },
  ].filter(({ lines }) => lines.length > 0) satisfies DigestPart['sections'];
  const digest: Digest = {
    opening: verifyOpening(templates.length, entities.length, limit),
    notices: setting.hasKeeper ? [] : [NO_KEEPER],
    parts: [{ title: '', sections }],
    leftOut: restText(templates.length + entities.length - room),
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
    number: shortened(one.name, LONGEST_NAME),
    topic: shortened(one.title, LONGEST_NAME),
    facts: verifyFacts(one, on),
    remark: '',
    link: link(kind, one.row),
  }));
}
