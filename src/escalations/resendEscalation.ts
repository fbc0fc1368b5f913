// Sends an escalation to the entity a second time (R9): a new cycle begins, from the day of this mail.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { writeCells } from './cells';
import { controlText, parseControl, type EscalationControl } from './control';
import { callerAt, escalationOf, openEscalations, type EscalationDesk } from './desk';
import { sendAndJudge } from './evidence';
import { commentsOf, mailOf, quotaFor, writeOr } from './filing';
import { resendMail } from './mail/filingMail';
import { mendRows, unsure } from './mendFilings';
import { holdToFiler, type Person } from './people';
import { recipientsOn } from './recipients';
import { parseResend } from './request';
import { finishResend, rollBackResend } from './resending';
import type { Escalation } from './row';
import { termDays } from './rules/clock';
import { STATE_WORDS } from './rules/state';

export interface ResentEscalation {
  number: string;
  tab: string;
  row: number;
  /** ISO days. */
  resentOn: string;
  alertOn: string;
  dueOn: string;
  to: string;
  cc: string;
}

/** The same question again answers as the first time. Throws a `KnownError`, and then nothing is changed or sent. */
export function resendEscalation(context: Context, input: unknown): ResentEscalation {
  const { number, question } = parseResend(input);
  return context.lock.hold(() => {
    const desk = mendRows(context, openEscalations(context), null);
    const row = escalationOf(desk, number);
    const person = callerAt(desk, context);
    holdToFiler(row, number, person);
    const control = parseControl(row.control);
    if (control.sending) throw unsure(context, desk, row);
    if (control.resent?.question === question) return answerOf(row, number, control);
    refuseStage(row, number);
    return resent(context, desk, row, { number, question, person, control });
  });
}

function answerOf(row: Escalation, number: string, { resent }: EscalationControl): ResentEscalation {
  const { tab, row: at, resentOn, alertOn, dueOn } = row;
  const days = { resentOn: resentOn ?? '', alertOn: alertOn ?? '', dueOn: dueOn ?? '' };
  return { number, tab, row: at, ...days, to: resent?.to ?? '', cc: resent?.cc ?? '' };
}

function refuseStage({ stage, state }: Escalation, number: string): void {
  if (stage === 'closed')
    throw new KnownError('ESCALATION_CLOSED', { number, state: state.trim() || 'respondido' });
  if (stage === 'pqrs') throw new KnownError('ESCALATION_AT_FORM', { number });
  if (stage === 'resent') throw new KnownError('ALREADY_RESENT', { number });
}

function resent(
  context: Context,
  desk: EscalationDesk,
  row: Escalation,
  given: { number: string; question: string; person: Person; control: EscalationControl },
): ResentEscalation {
  const { number, question, person, control } = given;
  const { policy, tab, layout } = desk;
  const { date, time } = context.now;
  const { to, cc } = recipientsOn(policy.settings, date);
  const recipients = to.length + cc.length;
  const addressed = { to: to.join(', '), cc: cc.join(', ') };
  const { topic, description, link, comments, filedOn } = row;
  const composed = resendMail(
    {
      ...{ number, topic, description, link, comments: commentsOf(comments, control.comments) },
      ...{ agent: person.name, agentEmail: person.email },
      ...{ dueOn: termDays(date, policy.term).due.date, term: policy.term.dueAfter },
    },
    { filedOn, question, pictures: control.pictures },
  );
  const mail = mailOf(composed, { ...addressed, replyTo: person.email });
  const quota = quotaFor(recipients, context);
  const announced: EscalationControl = {
    ...control,
    sending: {
      ...{ what: 'resend', by: person.email, at: `${date}T${time}`, quota, recipients, state: row.state },
      resend: { by: person.email, who: person.name, question, ...addressed },
    },
  };
  const request = controlText(announced);
  try {
    writeOr(
      context,
      () => writeCells(tab, layout, row.row, { state: STATE_WORDS.resending, request }, true),
      () => writeCells(tab, layout, row.row, { request }, true),
    );
  } catch (error) {
    rollBackResend(context, desk, row, announced);
    throw new KnownError('ROW_REFUSED', { reason: error instanceof Error ? error.message : String(error) });
  }
  const { verdict, reason } = sendAndJudge(context, mail, { quota, recipients });
  if (verdict === 'notSent') {
    rollBackResend(context, desk, row, announced);
    throw new KnownError('RESEND_REFUSED', { reason });
  }
  if (verdict === 'unsure') {
    throw new KnownError('FILING_UNSURE', { number, tab: tab.name.trim(), row: String(row.row) });
  }
  const days = finishResend(context, desk, row, announced);
  return { number, tab: tab.name, row: row.row, ...days, ...addressed };
}
