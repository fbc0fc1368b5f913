// Writes down why somebody could not work, tells the coordination, and answers a repeat as the first time (R29).
import type { Context } from '../context';
import { emailsOn } from '../escalations/policy';
import { KnownError } from '../knownError';
import { effectText } from '../texts/decisions';
import { DOWNTIME_TEXTS, downtimeHistory, reportedLine } from '../texts/downtime';
import { notedText } from '../texts/productivity';
import { recordInJournal, type JournalLine } from '../workbook/journal';
import { agentGoal } from './agentGoal';
import type { StandingTab } from './base';
import type { ReportedDowntime } from './calls';
import { downtimeDays, type AgentDowntime } from './downtimeDays';
import { downtimeMail } from './downtimeMail';
import { parseDowntime, type DowntimeRequest } from './downtimeRequest';
import { clearDowntime, downtimeRow, writeDowntime } from './downtimeRow';
import { isAgent, ownBase, tabOfRole, type OwnBase } from './ownBase';
import { readCountPolicy, type CountPolicy } from './policy';
import { recordedLines } from './recordedLines';
import { reopenDay } from './reopened';
import { dayDowntime, writtenMinutes, type DowntimeDoubt } from './rules/downtime';
import { dayGoal, shiftMinutes } from './rules/goals';
import { lowersGoal } from './rules/standing';
import { agentShifts, type AgentShift } from './shifts';

const ROLES = ['downtime', 'shifts'] as const;

/** What one report goes by. */
interface Reporting {
  context: Context;
  own: OwnBase;
  standing: StandingTab;
  policy: CountPolicy;
  request: DowntimeRequest;
  /** Addresses. */
  coordination: string[];
  /** Null where the tab of shifts does not say. */
  shift: AgentShift | null;
  /** That person's of that day which nobody has refused: what was refused may be reported anew. */
  before: AgentDowntime[];
}

/** Throws a `KnownError`, and then nothing is written. */
export function reportDowntime(context: Context, input: unknown): ReportedDowntime {
  const request = parseDowntime(input, context.now);
  return context.lock.hold(() => {
    const reporting = found(context, request);
    const recorded = recordedLines(context.book, request.requestId);
    const first = recorded.find(({ field }) => field === DOWNTIME_TEXTS.field);
    const row = first?.row ?? written(reporting);
    const isTold = recorded.some(({ field }) => field === DOWNTIME_TEXTS.mailField);
    const warnings = [...withoutGoal(reporting), ...(isTold ? [] : told(reporting, row))];
    const { name } = reporting.standing.tab;
    return { tab: name, row, line: reportedLine(request.minutes, request.date, row), warnings };
  });
}

function found(context: Context, request: DowntimeRequest): Reporting {
  const own = ownBase(context, ROLES, 'downtime');
  const policy = readCountPolicy(context, own.layout);
  const { date } = request;
  const { entries } = downtimeDays(own, { from: date, to: date }, context.now.date, policy);
  return {
    ...{ context, own, policy, request },
    standing: tabOfRole(own, 'downtime'),
    coordination: emailsOn(policy.coordination, context.now.date),
    shift: agentShifts(own).get(own.agent) ?? null,
    before: entries.filter(({ agent, standing }) => isAgent(agent, own.agent) && standing !== 'rejected'),
  };
}

/** The row that says so, the same one where the day has it already; and for the record. */
function written(reporting: Reporting): number {
  const { context, own, standing, policy, request, coordination, shift, before } = reporting;
  const { date, minutes, reason } = request;
  const whole = shiftMinutes(shift?.shift ?? '', date, policy.goals);
  const same = before.find(
    (entry) => entry.reason.trim() === reason && writtenMinutes(entry.minutes, whole) === minutes,
  );
  if (!same) refuseUnfit(before, request, whole);
  const row = same?.row ?? downtimeRow(standing);
  if (!same) {
    const reportedTo = coordination.length > 0 ? DOWNTIME_TEXTS.coordination : '';
    writeOrTakeBack(context, standing, row, { date, agent: own.caller.name, minutes, reason, reportedTo });
  }
  record(reporting, row, DOWNTIME_TEXTS.field, downtimeHistory(minutes, date, reason));
  reopenDay(context.properties, date, context.now.date);
  context.book.flush();
  return row;
}

/** Why it changes nothing: a holiday, a day off, a shift that nobody knows. */
function withoutGoal({ policy, request: { date }, own, shift }: Reporting): string[] {
  if (shift?.doubt) {
    const written = shift.written || own.caller.name;
    return [notedText({ tab: '', row: 0, rule: shift.doubt, written })];
  }
  const goal = dayGoal(shift?.shift ?? '', date, policy.goals, policy.calendar);
  return goal === null ? [DOWNTIME_TEXTS.noGoal] : [];
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
  before: readonly AgentDowntime[],
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
function told(reporting: Reporting, row: number): string[] {
  const { context, own, standing, policy, request, coordination, shift, before } = reporting;
  if (coordination.length === 0) return [DOWNTIME_TEXTS.nobody];
  const { mail, properties } = context;
  if (mail.remainingQuota() < coordination.length) return [DOWNTIME_TEXTS.notSent];
  const { date, minutes, reason } = request;
  const others = before.filter((entry) => entry.row !== row);
  const goalWith = (more: Parameters<typeof agentGoal>[3]): number | null =>
    agentGoal(policy, shift?.shift ?? '', date, [...others, ...more]).adjustedGoal;
  const effect = effectText(goalWith([]), goalWith([{ row, minutes, reason, counts: true }]));
  const counts = lowersGoal('pending', date, policy.approvalFrom);
  const kept = properties.all();
  try {
    mail.send(
      downtimeMail({ request, caller: own.caller, standing, row, effect, counts }, coordination, kept),
    );
  } catch {
    return [DOWNTIME_TEXTS.notSent];
  }
  record(reporting, row, DOWNTIME_TEXTS.mailField, coordination.join(', '));
  return [];
}

function record(
  { context: { book, now }, own, standing, request: { requestId } }: Reporting,
  row: number,
  field: string,
  after: string,
): void {
  const tab = standing.tab.name;
  const line: JournalLine = { ...now, who: own.caller.name, tab, row, field, before: '', after, requestId };
  recordInJournal(book, [line]);
}
