// Ends what a run began that was cut off between a row and its mail (R11): by evidence, never by guessing.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { writeCells } from './cells';
import { controlText, parseControl, type EscalationControl, type Sending } from './control';
import { openEscalations, type EscalationDesk } from './desk';
import { sendAndJudge, verdictOn } from './evidence';
import { commentsOf, finishFiling, mailOf, takeBack } from './filing';
import { filingMail } from './mail/filingMail';
import { finishResend, rollBackResend } from './resending';
import type { Escalation } from './row';

/** Takes the lock. For runs that send other mail with the same account: before they do. */
export function mendFilings(context: Context): void {
  context.lock.hold(() => {
    mendRows(context, openEscalations(context), null);
  });
}

/** Under the lock. Answers the desk as it stands then. `except` is a request that its caller ends itself. */
export function mendRows(context: Context, desk: EscalationDesk, except: string | null): EscalationDesk {
  const mended = desk.rows.filter((row) => mendOrLeave(context, desk, row, except));
  return mended.length > 0 ? openEscalations(context) : desk;
}

/** What cannot be mended now keeps nobody from their work: the row goes on saying that it waits. */
function mendOrLeave(
  context: Context,
  desk: EscalationDesk,
  row: Escalation,
  except: string | null,
): boolean {
  try {
    return mend(context, desk, row, except);
  } catch {
    return true;
  }
}

/** Whether anything was written. */
function mend(context: Context, desk: EscalationDesk, row: Escalation, except: string | null): boolean {
  const control = parseControl(row.control);
  const { sending } = control;
  if (!sending || sending.unsure) return false;
  if (sending.what === 'filing' && control.requestId === except) return false;
  switch (verdictOn(context, sending)) {
    case 'sent':
      if (sending.what === 'filing') finishFiling(context, desk, { row: row.row, agent: row.agent, control });
      else finishResend(context, desk, row, control);
      return true;
    case 'notSent':
      if (sending.what === 'resend') rollBackResend(context, desk, row, control);
      else if (isWhole(row, control)) sendNow(context, desk, row, control, sending);
      else takeBack(context, desk, row.row);
      return true;
    case 'unsure':
      markUnsure(context, desk, row, control, sending);
      return true;
    case null:
      return false;
  }
}

/** What a person reads who must say what became of the mail. */
export function unsure({ userEmail }: Context, { tab }: EscalationDesk, row: Escalation): KnownError {
  const { number, by, sending } = parseControl(row.control);
  const details = { number: row.number ?? number, tab: tab.name.trim(), row: String(row.row) };
  const sender = sending?.by ?? by;
  return sender === userEmail
    ? new KnownError('FILING_UNSURE', details)
    : new KnownError('FILING_OF_OTHER', { ...details, by: sender });
}

function isWhole({ number, topic, description, comments }: Escalation, control: EscalationControl): boolean {
  return number === control.number && topic.length + description.length + comments.length === control.size;
}

/** From what the row holds; its pictures are gone with the run that had them. */
function sendNow(
  context: Context,
  desk: EscalationDesk,
  row: Escalation,
  control: EscalationControl,
  sending: Sending,
): void {
  const { topic, description, link, comments, agent } = row;
  const facts = { number: control.number, topic, description, link, agent, agentEmail: control.by };
  const composed = filingMail(
    {
      ...facts,
      comments: commentsOf(comments, control.comments),
      ...{ dueOn: row.dueOn ?? context.now.date, term: desk.policy.term.dueAfter },
    },
    [],
    control.pictures,
  );
  const mail = mailOf(composed, { to: control.to, cc: control.cc, replyTo: control.by });
  const { verdict } = sendAndJudge(context, mail, sending);
  if (verdict !== 'sent') return;
  const lost = { code: 'PICTURES_LOST', details: { count: String(control.pictures) } } as const;
  const warnings = control.pictures > 0 ? [...control.warnings, lost] : control.warnings;
  finishFiling(context, desk, { row: row.row, agent, control: { ...control, pictures: 0, warnings } });
}

/** Nobody asks the quota again: by chance it could say what is not so. */
function markUnsure(
  { book }: Context,
  { tab, layout }: EscalationDesk,
  { row }: Escalation,
  control: EscalationControl,
  sending: Sending,
): void {
  writeCells(tab, layout, row, {
    request: controlText({ ...control, sending: { ...sending, unsure: true } }),
  });
  book.flush();
}
