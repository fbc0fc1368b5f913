// One day's mail whole, with what Google draws for it: made once, and the same for everybody.
import { keptBookUrl } from '../../escalations/alertSituation';
import { htmlOf, plainOf, type Block } from '../../escalations/mail/blocks';
import type { Mail, MailPicture } from '../../mail';
import { DAY_MAIL, DAY_MAIL_NAME, emptyMailSubject, emptyMailText, pdfName } from '../../texts/closeMail';
import { cellUrl } from '../../workbook/rowUrl';
import type { ClosedRange } from '../closeDay';
import { boardLines, reviewOf } from '../summaries/boardLines';
import { daysOf } from '../summaries/rules/periods';
import { boardPage } from './boardPage';
import type { CloseContext } from './closeContext';
import { dayMail, type DayMail } from './dayMail';
import { dayMailHtml, dayMailText } from './dayMailBody';

/** Without its recipient. */
export type MadeMail = Omit<Mail, 'to'>;

type BoardTab = NonNullable<ClosedRange['board']>;

/** Null for a day without anything to say: nobody worked, and nobody was to. */
export function madeMail(
  context: CloseContext,
  { closed, fresh, board }: ClosedRange,
  date: string,
  notices: readonly string[],
): MadeMail | null {
  if (!board) return null;
  const link = cellUrl(keptBookUrl(context.properties.all()) || context.bookUrl(), board.sheetId, '');
  const mail = dayMail(date, fresh, daysOf(closed).length);
  if (!mail) return isDayOfWork(fresh, date) ? emptyMail(date, link, notices) : null;
  const drawn = mail.pictures.flatMap(({ id, chart, alt }) => {
    const picture = context.pictures.chart(chart, `${id}.png`);
    return picture ? [{ id, alt, picture }] : [];
  });
  const lines = closed.board === date ? board.lines : linesOf(date, fresh);
  const page = boardPage(
    lines,
    drawn.map(({ alt, picture }) => ({ ...picture, alt })),
  );
  const pdf = context.pictures.pdf(page, pdfName(date));
  return written(mail, drawn, pdf, link, notices);
}

function written(
  mail: DayMail,
  drawn: readonly { id: string; picture: MailPicture }[],
  pdf: MailPicture | null,
  board: string,
  notices: readonly string[],
): MadeMail {
  const parts = { shown: drawn.map(({ id }) => id), hasPdf: pdf !== null, board, notices };
  return {
    ...{ cc: '', replyTo: '', name: DAY_MAIL_NAME, subject: mail.subject },
    body: dayMailText(mail, parts),
    htmlBody: dayMailHtml(mail, parts),
    inlineImages: Object.fromEntries(drawn.map(({ id, picture }) => [id, picture])),
    attachments: pdf ? [pdf] : [],
  };
}

/** Where others worked lately: a base that nobody uses any more is left in peace. */
function isDayOfWork({ policy, rows }: ClosedRange['fresh'], date: string): boolean {
  return rows.length > 0 && policy.calendar.isBusinessDay(date);
}

function emptyMail(date: string, link: string, notices: readonly string[]): MadeMail {
  const blocks: Block[] = [
    ...notices.map((text) => ({ kind: 'text', text }) as const),
    { kind: 'strong', text: emptyMailText(date) },
    { kind: 'link', label: DAY_MAIL.openBoard, text: link },
  ];
  return {
    ...{ cc: '', replyTo: '', name: DAY_MAIL_NAME, subject: emptyMailSubject(date) },
    ...{ body: plainOf(blocks), htmlBody: htmlOf(blocks), inlineImages: {}, attachments: [] },
  };
}

/** A day that the board no longer shows, by itself. */
function linesOf(date: string, { rows, review }: ClosedRange['fresh']): BoardTab['lines'] {
  const ofDay = rows.filter(({ key }) => key === date);
  return boardLines({ date, rows: ofDay, periods: [], review: reviewOf(review) });
}
