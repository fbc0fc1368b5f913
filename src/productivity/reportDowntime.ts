// Writes down why somebody could not work, tells the coordination, and answers a repeat as the first time (R29).
import type { Context } from '../context';
import { emailsOn } from '../escalations/policy';
import { KnownError } from '../knownError';
import { DOWNTIME_TEXTS, downtimeHistory, reportedLine } from '../texts/downtime';
import { recordInJournal, type JournalLine } from '../workbook/journal';
import type { StandingTab } from './base';
import type { ReportedDowntime } from './calls';
import { downtimeDays, type DowntimeDays } from './downtimeDays';
import { downtimeMail } from './downtimeMail';
import { parseDowntime, type DowntimeRequest } from './downtimeRequest';
import { clearDowntime, downtimeRow, writeDowntime } from './downtimeRow';
import { isAgent, ownBase, tabOfRole, type OwnBase } from './ownBase';
import { readCountPolicy, type CountPolicy } from './policy';
import { recordedLines } from './recordedLines';
import { reopenDay } from './reopened';
import { dayDowntime, writtenMinutes, type DowntimeDoubt } from './rules/downtime';
import { shiftMinutes } from './rules/goals';
import { agentShifts } from './shifts';

const ROLES = ['downtime', 'shifts'] as const;

/** Throws a `KnownError`, and then nothing is written. */
export function reportDowntime(context: Context, input: unknown): ReportedDowntime {
  const request = parseDowntime(input, context.now);
  return context.lock.hold(() => {
    const own = ownBase(context, ROLES, 'downtime');
    const policy = readCountPolicy(context, own.layout);
    const recorded = recordedLines(context.book, request.requestId);
    const first = recorded.find(({ field }) => field === DOWNTIME_TEXTS.field);
    const coordination = emailsOn(policy.coordination, context.now.date);
    const row = first?.row ?? written(context, own, policy, request, coordination);
    const warnings = recorded.some(({ field }) => field === DOWNTIME_TEXTS.mailField)
      ? []
      : told(context, own, request, row, coordination);
    const { name } = tabOfRole(own, 'downtime').tab;
    return { tab: name, row, line: reportedLine(request.minutes, request.date, row), warnings };
  });
}

/** The row that says so, the same one where the day has it already; and for the record. */
function written(
  context: Context,
  own: OwnBase,
  policy: CountPolicy,
  request: DowntimeRequest,
  coordination: readonly string[],
): number {
  const standing = tabOfRole(own, 'downtime');
  const { date, minutes, reason } = request;
  const days = downtimeDays(own, { from: date, to: date }, context.now.date, policy);
  // What was refused may be reported anew.
  const before = days.entries.filter(
    ({ agent, standing }) => isAgent(agent, own.agent) && standing !== 'rejected',
  );
  const shift = agentShifts(own).get(own.agent)?.shift ?? '';
  const whole = shiftMinutes(shift, date, policy.goals);
  const same = before.find(
    (entry) => entry.reason.trim() === reason && writtenMinutes(entry.minutes, whole) === minutes,
  );
  if (!same) refuseUnfit(before, request, whole);
  const row = same?.row ?? downtimeRow(standing);
  if (!same) {
    const reportedTo = coordination.length > 0 ? DOWNTIME_TEXTS.coordination : '';
    writeOrTakeBack(context, standing, row, { date, agent: own.caller.name, minutes, reason, reportedTo });
  }
  record(context, own, request, row, DOWNTIME_TEXTS.field, downtimeHistory(minutes, date, reason));
  reopenDay(context.properties, date, context.now.date);
  context.book.flush();
  return row;
}

/** A team's own lists of words may not let a text in: then nothing of the row stays. */
function writeOrTakeBack(
  { book }: Context,
  standing: StandingTab,
  row: number,
  cells: Parameters<typeof writeDowntime>[2],
): void {
  try {
    writeDowntime(standing, row, cells);
    book.flush();
  } catch (error) {
    clearDowntime(standing, row);
    book.flush();
    const reason = error instanceof Error ? error.message : String(error);
    throw new KnownError('DOWNTIME_REFUSED', { reason });
  }
}

/** What the count would not take as it stands. */
function refuseUnfit(
  before: DowntimeDays['entries'],
  { minutes, reason }: DowntimeRequest,
  whole: number,
): void {
  const former = dayDowntime(before, whole).minutes;
  const counted = dayDowntime([...before, { row: 0, minutes, reason }], whole);
  const doubts: DowntimeDoubt[] = counted.doubts.filter(({ row }) => row === 0).map(({ doubt }) => doubt);
  if (doubts.includes('downtimeOverlaps')) throw new KnownError('DOWNTIME_OVERLAPS', { field: 'from' });
  if (doubts.includes('minutesBeyondShift')) {
    const details = { minutes: String(minutes), shift: String(whole), before: String(former) };
    throw new KnownError('MINUTES_BEYOND_SHIFT', { field: 'minutes', ...details });
  }
  if (counted.minutes !== former + minutes) {
    throw new KnownError('REASON_WHOLE_DAY', { field: 'reason', shift: String(whole) });
  }
}

/** Answers what the agent should know where the mail did not go. */
function told(
  context: Context,
  own: OwnBase,
  request: DowntimeRequest,
  row: number,
  coordination: readonly string[],
): string[] {
  if (coordination.length === 0) return [DOWNTIME_TEXTS.nobody];
  const { mail, properties } = context;
  if (mail.remainingQuota() < coordination.length) return [DOWNTIME_TEXTS.notSent];
  const standing = tabOfRole(own, 'downtime');
  try {
    mail.send(downtimeMail(request, own.caller, standing, row, coordination, properties.all()));
  } catch {
    return [DOWNTIME_TEXTS.notSent];
  }
  record(context, own, request, row, DOWNTIME_TEXTS.mailField, coordination.join(', '));
  return [];
}

function record(
  { book, now }: Context,
  own: OwnBase,
  { requestId }: DowntimeRequest,
  row: number,
  field: string,
  after: string,
): void {
  const tab = tabOfRole(own, 'downtime').tab.name;
  const line: JournalLine = { ...now, who: own.caller.name, tab, row, field, before: '', after, requestId };
  recordInJournal(book, [line]);
}
