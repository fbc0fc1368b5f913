// The mails of one escalation to the entity: the first, and the second with what is still open. Pure.
import {
  answerAsked,
  answerHere,
  attachedPicture,
  commentsLabel,
  GREETING,
  MAIL_LABELS,
  NUMBER_TO_COME,
  picturesElsewhere,
  picturesLost,
  resentBecause,
} from '../../texts/escalationMail';
import { htmlOf, plainOf, type Block } from './blocks';

/** What a mail to the entity is made from; texts as they stand. */
export interface EscalationMail {
  /** Null in a preview. */
  number: string | null;
  topic: string;
  description: string;
  link: string;
  comments: readonly string[];
  /** Who files, and gets the answers. */
  agent: string;
  agentEmail: string;
  /** ISO. */
  dueOn: string;
  /** Business days to `dueOn`. */
  term: number;
}

/** A picture that goes along; `inline` where the mail has room to show it besides attaching it. */
export interface MailedPicture {
  name: string;
  inline: boolean;
}

export interface Composed {
  subject: string;
  body: string;
  htmlBody: string;
}

/** `lost` counts pictures that should go along and cannot. */
export function filingMail(
  mail: EscalationMail,
  pictures: readonly MailedPicture[] = [],
  lost = 0,
): Composed {
  return composed(mail, [
    { kind: 'text', text: GREETING },
    ...asked(mail),
    ...told(mail),
    ...shownPictures(pictures),
    ...(lost > 0 ? [{ kind: 'text', text: picturesLost(lost, mail.agentEmail) } as const] : []),
  ]);
}

/** `question` is what is still to be answered; `pictures` counts those of the first mail. */
export function resendMail(
  mail: EscalationMail,
  again: { filedOn: string | null; question: string; pictures: number },
): Composed {
  return composed(mail, [
    { kind: 'text', text: GREETING },
    { kind: 'text', text: resentBecause(again.filedOn) },
    ...asked(mail),
    { kind: 'field', label: MAIL_LABELS.question, text: again.question },
    ...told(mail),
    ...(again.pictures > 0 ? [{ kind: 'text', text: picturesElsewhere(again.pictures) } as const] : []),
  ]);
}

/** The inline id of the n-th picture, from 0. */
export function pictureId(index: number): string {
  return `captura${String(index + 1)}`;
}

function composed(mail: EscalationMail, blocks: readonly Block[]): Composed {
  const number = mail.number ?? NUMBER_TO_COME;
  const whole: Block[] = [...blocks, { kind: 'foot', text: answerHere(number, mail.agent, mail.agentEmail) }];
  return { subject: `[${number}] ${mail.topic}`, body: plainOf(whole), htmlBody: htmlOf(whole) };
}

function asked({ dueOn, term }: EscalationMail): Block[] {
  return [{ kind: 'strong', text: answerAsked(dueOn, term) }];
}

function told({ topic, description, link, comments }: EscalationMail): Block[] {
  return [
    { kind: 'field', label: MAIL_LABELS.topic, text: topic },
    ...(description === ''
      ? []
      : [{ kind: 'field', label: MAIL_LABELS.description, text: description } as const]),
    ...(link === '' ? [] : [{ kind: 'link', label: MAIL_LABELS.link, text: link } as const]),
    ...(comments.length === 0
      ? []
      : [{ kind: 'quotes', label: commentsLabel(comments.length), texts: comments } as const]),
  ];
}

function shownPictures(pictures: readonly MailedPicture[]): Block[] {
  if (pictures.length === 0) return [];
  const shown = pictures.map(({ name, inline }, index) => ({
    name,
    id: inline ? pictureId(index) : null,
    instead: attachedPicture(name),
  }));
  return [{ kind: 'pictures', label: MAIL_LABELS.pictures, pictures: shown }];
}
