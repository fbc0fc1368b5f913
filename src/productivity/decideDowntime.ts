// Approves, corrects or refuses downtime that somebody reported, tells them, and answers a repeat as the first time.
import type { Context } from '../context';
import { personOf, type Person } from '../escalations/people';
import { emailsOn } from '../escalations/policy';
import { KnownError } from '../knownError';
import {
  DECISION_TEXTS,
  DECISION_WORDS,
  decidedLine,
  decisionHistory,
  pendingText,
} from '../texts/decisions';
import { recordInJournal, type JournalLine } from '../workbook/journal';
import { agentGoal, type AgentGoal } from './agentGoal';
import { standingBase, type StandingBase, type StandingTab } from './base';
import type { DecidedDowntime } from './calls';
import { decisionMail } from './decisionMail';
import { parseDecision, type DecisionRequest } from './decisionRequest';
import { findDowntime } from './findDowntime';
import type { AgentDowntime } from './downtimeDays';
import { shownCell, standingLine } from './downtimeLine';
import { holdToDecisionColumn, writeDecision, type DecisionCells } from './downtimeRow';
import { isAgent, tabOfRole } from './ownBase';
import { readCountPolicy, type CountPolicy } from './policy';
import { recordedLines } from './recordedLines';
import { reopenDay } from './reopened';
import { entryMinutes } from './rules/downtime';
import { shiftMinutes } from './rules/goals';
import { agentShifts } from './shifts';

/** What one decision goes by. */
interface Deciding {
  context: Context;
  base: StandingBase;
  standing: StandingTab;
  policy: CountPolicy;
  request: DecisionRequest;
  decider: Person;
  entry: AgentDowntime;
  /** The same person's other downtime of that day. */
  others: AgentDowntime[];
  shift: string;
  /** As it was reported; null where it cannot be read. */
  asked: number | null;
  /** The same as its cell says it. */
  written: string;
}

/** Throws a `KnownError`, and then nothing is written. */
export function decideDowntime(context: Context, input: unknown): DecidedDowntime {
  const request = parseDecision(input);
  return context.lock.hold(() => {
    const deciding = found(context, request);
    const recorded = recordedLines(context.book, request.requestId);
    const isDone = recorded.some(({ field }) => field === DECISION_TEXTS.field);
    if (!isDone) decide(deciding);
    const goal = goalAfter(deciding);
    const isTold = recorded.some(({ field }) => field === DECISION_TEXTS.mailField);
    const warnings = isTold || (isDone && !isOurs(deciding)) ? [] : told(deciding, goal);
    const { asked, entry, standing } = deciding;
    const said = { ...request, name: entry.agent.name, date: entry.date, asked };
    return { tab: standing.tab.name, row: entry.row, line: decidedLine(said, goal.adjustedGoal), warnings };
  });
}

function found(context: Context, request: DecisionRequest): Deciding {
  const base = standingBase(context, ['downtime', 'shifts']);
  const policy = readCountPolicy(context, base.layout);
  const inCharge = emailsOn(policy.coordination, context.now.date);
  const decider = personOf(base.agents, inCharge, context.userEmail);
  if (!decider.inCharge) throw new KnownError('NOT_COORDINATION', { who: inCharge.join(', ') });
  const standing = tabOfRole(base, 'downtime');
  holdToDecisionColumn(standing);
  const { entry, others } = findDowntime(base, standing, request, context.now.date, policy);
  const shift = agentShifts(base).get(entry.agent)?.shift ?? '';
  const whole = shiftMinutes(shift, entry.date, policy.goals);
  const first = shownCell(entry.cells, 'askedMinutes') === '' ? 'minutes' : 'askedMinutes';
  const asked = entryMinutes({ minutes: entry.cells[first] ?? '', reason: entry.reason }, whole);
  const written = shownCell(entry.cells, first);
  return { context, base, standing, policy, request, decider, entry, others, shift, asked, written };
}

function decide(deciding: Deciding): void {
  const { context, request, entry, asked } = deciding;
  if (!isOurs(deciding)) {
    refuseChanged(deciding);
    refuseUnfit(deciding);
    write(deciding);
  }
  const after = decisionHistory({ ...request, asked });
  record(deciding, DECISION_TEXTS.field, pendingOr(deciding), after);
  reopenDay(context.properties, entry.date, context.now.date);
  context.book.flush();
}

/** Whether the line says already what is asked, by the same person: a run that ended midway, or the same once more. */
function isOurs({ request, standing, decider, entry }: Deciding): boolean {
  const { decision, minutes, note } = request;
  const says = (field: string, text: string): boolean =>
    !standing.layout.columns[field] || shownCell(entry.cells, field) === text;
  const word = decision === 'approve' ? 'approved' : decision === 'correct' ? 'corrected' : 'rejected';
  return (
    entry.standing === word &&
    says('decidedBy', decider.name) &&
    says('decisionNote', note) &&
    (decision !== 'correct' || Number(entry.minutes) === minutes)
  );
}

/** Two people may decide at once: the second is told what the first did. */
function refuseChanged({ request: { seen, minutes }, entry }: Deciding): void {
  const [now, approved] = [shownCell(entry.cells, 'minutes'), shownCell(entry.cells, 'approved')];
  const decided = entry.standing !== 'pending' && entry.standing !== 'unclear';
  if (decided && approved !== (seen?.approved ?? '')) {
    throw new KnownError('DOWNTIME_DECIDED', { standing: standingLine(entry) });
  }
  // A run that ended midway may have set them.
  if (seen && ![seen.minutes, String(minutes)].includes(now) && typeof entry.minutes !== 'object') {
    throw new KnownError('DOWNTIME_CHANGED', { row: String(entry.row), minutes: now });
  }
}

function refuseUnfit({ request, entry, others, policy, shift, asked, written }: Deciding): void {
  const { decision, minutes } = request;
  if (decision === 'approve' && asked === null) {
    throw new KnownError('MINUTES_UNREADABLE', { field: 'minutes', written });
  }
  const before = agentGoal(policy, shift, entry.date, others).lost;
  const whole = shiftMinutes(shift, entry.date, policy.goals);
  if (decision === 'correct' && before + minutes > whole) {
    const details = { shift: String(whole), before: String(before) };
    throw new KnownError('CORRECTION_BEYOND_SHIFT', { field: 'minutes', ...details });
  }
}

/** A team's own lists of words may not let ours in: then the line is as it was. */
function write(deciding: Deciding): void {
  const { context, standing, request, decider, entry, asked, written } = deciding;
  const { decision, minutes, note } = request;
  const isBox = typeof entry.cells.approved === 'boolean';
  const cells: Partial<DecisionCells> = {
    approved: isBox && decision !== 'reject' ? true : DECISION_WORDS[decision],
    decidedBy: decider.name,
    decidedOn: context.now.date,
    decisionNote: note,
    ...(shownCell(entry.cells, 'askedMinutes') === '' && { askedMinutes: asked ?? written }),
    ...(decision === 'correct' ? { minutes } : wasCorrected(entry) && { minutes: asked ?? written }),
  };
  try {
    writeDecision(standing, entry.row, cells);
    context.book.flush();
  } catch (error) {
    writeDecision(standing, entry.row, formerly(entry, cells));
    context.book.flush();
    throw new KnownError('DECISION_REFUSED', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

function wasCorrected({ cells }: AgentDowntime): boolean {
  const asked = shownCell(cells, 'askedMinutes');
  return asked !== '' && asked !== shownCell(cells, 'minutes');
}

function formerly({ cells }: AgentDowntime, written: Partial<DecisionCells>): Partial<DecisionCells> {
  const fields = Object.keys(written) as (keyof DecisionCells)[];
  return Object.fromEntries(
    fields.map((field) => {
      const cell = cells[field] ?? '';
      return [field, typeof cell === 'object' ? shownCell(cells, field) : cell];
    }),
  );
}

/** With the decision, whatever the line said before it. */
function goalAfter({ request, policy, shift, entry, others, asked }: Deciding): AgentGoal {
  const { decision } = request;
  const minutes = decision === 'correct' ? request.minutes : (asked ?? entry.minutes);
  const now = { ...entry, minutes, counts: decision !== 'reject', corrected: decision === 'correct' };
  return agentGoal(policy, shift, entry.date, [...others, now]);
}

/** Answers what the coordination should know where the mail did not go. */
function told(deciding: Deciding, goal: AgentGoal): string[] {
  const { context, base, entry } = deciding;
  const email = base.agents.find((one) => isAgent(one, entry.agent) && one.email.trim() !== '')?.email.trim();
  if (!email) return [DECISION_TEXTS.noAddress];
  if (context.mail.remainingQuota() < 1) return [DECISION_TEXTS.notSent];
  try {
    context.mail.send(decisionMail({ ...deciding, to: email, goal }));
  } catch {
    return [DECISION_TEXTS.notSent];
  }
  record(deciding, DECISION_TEXTS.mailField, '', email);
  return [];
}

function pendingOr({ entry, asked, written }: Deciding): string {
  return entry.standing === 'pending' ? pendingText(asked, written) : standingLine(entry);
}

function record(
  { context, standing, request, decider, entry }: Deciding,
  field: string,
  before: string,
  after: string,
): void {
  const { book, now } = context;
  const { requestId } = request;
  const line: JournalLine = {
    ...now,
    ...{ who: decider.name, tab: standing.tab.name, row: entry.row, field, before, after, requestId },
  };
  recordInJournal(book, [line]);
}
