// Files an escalation: the row, the mail to the entity, and the row again, as one action (R10, R11).
import { freeRow } from '../cases/freeRow';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { Profile } from '../profiles/profile';
import type { EscalationWarning } from '../texts/escalations';
import { escalationColumns, writeCells, type EscalationCells } from './cells';
import { controlText, parseControl, type EscalationControl } from './control';
import { callerAt, openEscalations, type EscalationDesk } from './desk';
import { dayCells, noteDays } from './dueCells';
import { sendAndJudge, verdictOn } from './evidence';
import { commentsCell, finishFiling, mailOf, quotaFor, takeBack, writeOr } from './filing';
import { filingMail, pictureId } from './mail/filingMail';
import { mendRows, unsure } from './mendFilings';
import { keepNumbers, nextNumber } from './numbers';
import type { Person } from './people';
import { recipientsOn } from './recipients';
import { parseEscalate, type EscalateRequest } from './request';
import type { Escalation } from './row';
import { termDays } from './rules/clock';
import { STATE_WORDS } from './rules/state';
import { sameTopic, severalTopics } from './rules/topic';

/** What `escalate` answers; each warning gets its text at the edge. */
export interface FiledEscalation {
  number: string;
  tab: string;
  row: number;
  /** ISO days. */
  alertOn: string;
  dueOn: string;
  /** Addresses separated by `, `. */
  to: string;
  cc: string;
  warnings: EscalationWarning[];
}

/**
 * `input` is the argument as it came over the wire. A repeat of a `requestId` answers as the first time, or ends
 * what the first run began. Throws a `KnownError`, and then there is neither row nor mail, but for `FILING_UNSURE`.
 */
export function escalate(
  context: Context,
  input: unknown,
  profile: Pick<Profile, 'programmes'>,
): FiledEscalation {
  const request = parseEscalate(input);
  return context.lock.hold(() => {
    const desk = mendRows(context, openEscalations(context), request.requestId);
    const before = desk.rows.find(({ control }) => parseControl(control).requestId === request.requestId);
    return before
      ? repeated(context, desk, before, request, profile)
      : filed(context, desk, request, profile, null);
  });
}

function repeated(
  context: Context,
  desk: EscalationDesk,
  before: Escalation,
  request: EscalateRequest,
  profile: Pick<Profile, 'programmes'>,
): FiledEscalation {
  const control = parseControl(before.control);
  const { sending } = control;
  if (sending?.what !== 'filing') return firstAnswer(before, control);
  const verdict = verdictOn(context, sending);
  if (verdict === 'notSent') return filed(context, desk, request, profile, before);
  if (verdict !== 'sent') throw unsure(context, desk, before);
  finishFiling(context, desk, { row: before.row, agent: before.agent, control });
  return firstAnswer(before, control);
}

function firstAnswer(
  { tab, row, alertOn, dueOn, number }: Escalation,
  control: EscalationControl,
): FiledEscalation {
  const { to, cc, warnings } = control;
  const place = { number: number ?? control.number, tab, row };
  return { ...place, alertOn: alertOn ?? '', dueOn: dueOn ?? '', to, cc, warnings };
}

/** `cutOff` is the row of an earlier run whose mail did not go. */
function filed(
  context: Context,
  desk: EscalationDesk,
  request: EscalateRequest,
  profile: Pick<Profile, 'programmes'>,
  cutOff: Escalation | null,
): FiledEscalation {
  const { tab, layout, policy, rows, properties } = desk;
  const { date, time } = context.now;
  const person = callerAt(desk, context);
  const { to, cc } = recipientsOn(policy.settings, date);
  const recipients = to.length + cc.length;
  const others = rows.filter((row) => row !== cutOff);
  const number = nextNumber(others, properties, date);
  const days = termDays(date, policy.term);
  const warnings = warningsOf(request, others, profile);
  const addressed = { to: to.join(', '), cc: cc.join(', ') };
  const mail = mailOf(
    filingMail(
      {
        ...{ number, topic: request.topic, description: request.description, link: request.link },
        ...{ comments: request.comments, agent: person.name, agentEmail: person.email },
        ...{ dueOn: days.due.date, term: policy.term.dueAfter },
      },
      request.pictures,
    ),
    { ...addressed, replyTo: person.email, ...picturesOf(request) },
  );
  const quota = quotaFor(recipients, context);
  const control: EscalationControl = {
    ...controlOf(request, person),
    ...{ at: `${date}T${time}`, number, ...addressed, warnings },
    sending: { what: 'filing', by: person.email, at: `${date}T${time}`, quota, recipients },
  };
  const row = cutOff?.row ?? freeRow(tab, blockOf(desk));
  const cells: EscalationCells = {
    ...{ date: { typed: date }, agent: person.name, topic: request.topic, description: request.description },
    ...{ link: request.link, comments: commentsCell(request.comments) },
    ...{ answeredOn: null, answer: null, notes: null, number, resentOn: null, pqrsOn: null },
    ...dayCells(days),
    request: controlText(control),
  };
  stand(context, desk, row, (state) => {
    writeCells(tab, layout, row, { ...cells, state }, true);
    noteDays(tab, layout, row, days);
  });
  const { verdict, reason } = sendAndJudge(context, mail, { quota, recipients });
  if (verdict === 'notSent') {
    takeBack(context, desk, row);
    throw new KnownError('MAIL_REFUSED', { reason });
  }
  if (verdict === 'unsure') {
    throw new KnownError('FILING_UNSURE', { number, tab: tab.name.trim(), row: String(row) });
  }
  finishFiling(context, desk, { row, agent: person.name, control });
  keepNumbers(context.properties, properties, [...others.flatMap((other) => other.number ?? []), number]);
  return {
    number,
    tab: tab.name,
    row,
    alertOn: days.alert.date,
    dueOn: days.due.date,
    ...addressed,
    warnings,
  };
}

/** The row stands in the base when this returns; where Google refuses it, nothing of it stays. */
function stand(
  context: Context,
  desk: EscalationDesk,
  row: number,
  write: (state: string | null) => void,
): void {
  try {
    writeOr(
      context,
      () => write(STATE_WORDS.sending),
      () => write(null),
    );
  } catch (error) {
    try {
      takeBack(context, desk, row);
    } catch {
      // The first error says more; the next run finds what stands.
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new KnownError('ROW_REFUSED', { reason });
  }
}

function blockOf({ layout }: EscalationDesk): Parameters<typeof freeRow>[1] {
  const { headerRow, columns } = layout;
  return { headerRow, columns: escalationColumns(layout), anchor: columns.topic ?? 1 };
}

function controlOf(
  request: EscalateRequest,
  person: Person,
): Omit<EscalationControl, 'at' | 'number' | 'to' | 'cc' | 'warnings' | 'sending'> {
  const { requestId, topic, description, comments, pictures, caseRef, liveRef } = request;
  const size = topic.length + description.length + commentsCell(comments).length;
  return {
    ...{ requestId, by: person.email, size, pictures: pictures.length, comments: comments.length },
    ...{ caseRef, liveRef, resent: null },
  };
}

function picturesOf({ pictures }: EscalateRequest) {
  const shown = pictures.flatMap((picture, index) =>
    picture.inline ? [[pictureId(index), picture] as const] : [],
  );
  return { inlineImages: Object.fromEntries(shown), attachments: pictures };
}

function warningsOf(
  { topic, link, comments }: EscalateRequest,
  others: readonly Escalation[],
  { programmes }: Pick<Profile, 'programmes'>,
): EscalationWarning[] {
  const warnings: EscalationWarning[] = [];
  const open = others.find((row) => row.stage !== 'closed' && sameTopic(row.topic, topic));
  if (open) {
    const details = { number: open.number ?? 'sin número', tab: open.tab.trim(), row: String(open.row) };
    warnings.push({ code: 'OPEN_ON_SAME_TOPIC', details });
  }
  if (severalTopics(topic, programmes)) warnings.push({ code: 'SEVERAL_TOPICS', details: {} });
  if (link === '') warnings.push({ code: 'LINK_MISSING', details: {} });
  if (comments.length === 0) warnings.push({ code: 'COMMENTS_MISSING', details: {} });
  return warnings;
}
