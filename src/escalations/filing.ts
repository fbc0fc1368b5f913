// The steps of a mail to the entity and its row, one action (R11): each step leaves what the next run can read.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { Mail } from '../mail';
import { HISTORY_FIELD, historyText } from '../texts/escalations';
import { recordInJournal } from '../workbook/journal';
import { clearCells, writeCells } from './cells';
import { controlText, type EscalationControl } from './control';
import type { EscalationDesk } from './desk';
import type { Composed } from './mail/filingMail';
import { mailBytes, MOST_BYTES } from './mail/mailSize';
import { STATE_WORDS } from './rules/state';

/** Between comments in their cell. */
const BETWEEN = '\n\n';

/** Several comments as one cell holds them. */
export function commentsCell(comments: readonly string[]): string {
  return comments.join(BETWEEN);
}

/** The comments of a cell, one by one where nothing but the count says how they part; else together. */
export function commentsOf(cell: string, count: number): string[] {
  if (cell.trim() === '') return [];
  const parts = cell.split(BETWEEN);
  return parts.length === count ? parts : [cell];
}

/** Throws `MAIL_LONG`. */
export function mailOf(
  composed: Composed,
  parts: Pick<Mail, 'to' | 'cc' | 'replyTo'> & Partial<Pick<Mail, 'inlineImages' | 'attachments'>>,
): Mail {
  if (mailBytes(composed) > MOST_BYTES) throw new KnownError('MAIL_LONG');
  return { name: '', inlineImages: {}, attachments: [], ...composed, ...parts };
}

/** Throws `QUOTA_SHORT`; answers what is left. */
export function quotaFor(recipients: number, { mail }: Context): number {
  const left = mail.remainingQuota();
  if (left >= recipients) return left;
  throw new KnownError('QUOTA_SHORT', { left: String(left), needed: String(recipients) });
}

/** The row is as it was before: empty. */
export function takeBack({ book }: Context, { tab, layout }: EscalationDesk, row: number): void {
  clearCells(tab, layout, row);
  book.flush();
}

/**
 * Writes and commits; once more where Google fails. A team's own list of words may not let ours into the column of
 * the state: then `otherwise` is written, whose other cells tell the same.
 */
export function writeOr({ book }: Context, write: () => void, otherwise: () => void): void {
  for (const attempt of [write, write, otherwise]) {
    try {
      attempt();
      book.flush();
      return;
    } catch (error) {
      if (attempt === otherwise) throw error;
    }
  }
}

/** The mail has gone: the row says so, and the journal who did it. */
export function finishFiling(
  context: Context,
  { tab, layout }: EscalationDesk,
  filed: { row: number; agent: string; control: EscalationControl },
): void {
  const { row, agent, control } = filed;
  recordState(context, tab.name, row, {
    who: agent,
    number: control.number,
    before: '',
    after: STATE_WORDS.open,
  });
  const request = controlText({ ...control, sending: null });
  // A blank state reads as open.
  writeOr(
    context,
    () => writeCells(tab, layout, row, { state: STATE_WORDS.open, request }),
    () => writeCells(tab, layout, row, { state: null, request }),
  );
}

/** One line of the tab BITÁCORA. Before the row is written: its reads would commit half of it. */
export function recordState(
  { book, now }: Context,
  tab: string,
  row: number,
  change: { who: string; number: string; before: string; after: string; more?: string },
): void {
  const { who, number, before, after, more } = change;
  const line = { ...now, who, tab, row, field: HISTORY_FIELD, before, requestId: number };
  recordInJournal(book, [{ ...line, after: historyText(number, after, more) }]);
}
