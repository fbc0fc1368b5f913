// The caller's own day: done, missing, pace, the week, the last entries and what kept them from working. Only reads.
import { typedNetwork } from '../cases/rules/typed';
import { NETWORK_WORD } from '../cases/rules/words';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { errorText } from '../texts/errors';
import { adjustedTotal, dayLine, downtimeLine, measure, paceText, totalLines } from '../texts/ownDay';
import { notedText } from '../texts/productivity';
import { baseCodes } from './baseCodes';
import { besideCases } from './besideCases';
import type { DayStart } from './calls';
import { datedTab, isWithin } from './datedTab';
import type { DayRange } from './daysRows';
import { downtimeDays } from './downtimeDays';
import { standingLine } from './downtimeLine';
import { isAgent, ownBase, tabOfRole, type OwnBase } from './ownBase';
import { ownDay, ownWeek, type OwnCount, type OwnDay } from './ownWeek';
import { readCountPolicy, type CountPolicy } from './policy';
import { idDigits, tabCount, type CountedRow, type DayCount } from './rules/dayCount';
import { namedHours } from './rules/downtime';
import { clockOfCell } from './rules/hourOfCell';
import { paceOf, type Pace } from './rules/pace';
import { weekOf } from './summaries/rules/periods';
import { weekGoal } from './summaries/rules/weekGoal';
import { agentShifts } from './shifts';
import { toDecide } from './toDecide';

const ROLES = ['agent', 'shifts', 'codes', 'downtime', 'noDmAndErrors'] as const;
const WITHOUT_DAY = ['CALLER_UNKNOWN', 'CALLER_WITHOUT_TAB'];
const LAST_ENTRIES = 10;
/** Of an id so many of its last signs are shown. */
const ID_END = 6;

/** Whoever has no day of their own is told why. */
export function dayStart(context: Context): DayStart {
  const { date: today, time } = context.now;
  const nothing: DayStart = {
    ...{ problem: '', today, at: time.slice(0, 5), measures: [], pace: '' },
    ...{ week: [], totals: [], entries: [], downtime: [], toDecide: null },
  };
  try {
    return { ...nothing, ...found(context, ownBase(context, ROLES, 'agent')) };
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    const waiting = leadsList(context);
    // Who coordinates need not be an agent.
    const isLead = waiting !== null && WITHOUT_DAY.includes(error.code);
    return { ...nothing, problem: isLead ? '' : errorText(error.code, error.details), toDecide: waiting };
  }
}

/** Whoever asks while the base cannot be read is told so, not that there is nothing to decide. */
function leadsList(context: Context): DayStart['toDecide'] {
  try {
    return toDecide(context, null);
  } catch (error) {
    if (error instanceof KnownError) return null;
    throw error;
  }
}

function found(context: Context, own: OwnBase): Partial<DayStart> {
  const { date: today, time } = context.now;
  const policy = readCountPolicy(context, own.layout);
  const range = { from: weekOf(today).from, to: today };
  const rows = ownRows(own, range, today);
  const codes = baseCodes(own, [policy.wallCode]);
  const { days } = tabCount(rows, { ...policy, codes });
  const shift = agentShifts(own).get(own.agent);
  const downtime = downtimeDays(own, range, today, policy);
  const beside = besideOnly(own, policy, range, today, days);
  const count = { own, shift: shift?.shift ?? '', policy, downtime, days, beside };
  const day = ownDay(count, today);
  const ofToday = rows.filter(({ date }) => date === today);
  const week = ownWeek(count, range.from);
  return {
    problem: shift?.doubt
      ? notedText({ tab: '', row: 0, rule: shift.doubt, written: shift.written || own.caller.name })
      : '',
    measures: [
      measure('cases', day.cases, day.goal, day.adjustedGoal, day),
      ...(day.archivedGoal === null && day.archived === 0
        ? []
        : [measure('archived', day.archived, day.archivedGoal, day.adjustedArchivedGoal, day)]),
    ],
    pace: paceText(paceToday(count, day, ofToday, time), day),
    week: week.map((one) => ({
      ...{ date: one.date, done: one.cases, goal: one.adjustedGoal, line: dayLine(one, today) },
    })),
    totals: totalLines(week, today, weekGoal(count.shift, weekOf(today), adjustedTotal(week), policy)),
    entries: ofToday.slice(-LAST_ENTRIES).reverse().map(entry),
    downtime: weeksDowntime(count, range),
    toDecide: toDecide(context, { base: own, policy }),
  };
}

/** The rows of the caller's tab that count for these days, in the tab's order. */
function ownRows(own: OwnBase, range: DayRange, today: string): CountedRow[] {
  return datedTab(tabOfRole(own, 'agent'), range, today).flatMap(({ row, cells, lone, dated: { date } }) =>
    lone || !isWithin(range, date) ? [] : [{ row, cells, date, template: '' }],
  );
}

/** R26: what the count adds of SIN DM y ERROR, where the setting says so. */
function besideOnly(
  own: OwnBase,
  { countNoDm }: CountPolicy,
  range: DayRange,
  today: string,
  days: ReadonlyMap<string, DayCount>,
): Map<string, number> {
  const beside = new Map<string, number>();
  if (!countNoDm) return beside;
  for (const { agent, date, id } of besideCases(own, 'noDmAndErrors', range, today).rows) {
    if (!isAgent(agent, own.agent) || (id !== null && days.get(date)?.ids.has(id))) continue;
    beside.set(date, (beside.get(date) ?? 0) + 1);
  }
  return beside;
}

/** The shift begins with the first entry of the day, or with a downtime before it. Null where no row says a time. */
function paceToday(count: OwnCount, day: OwnDay, rows: readonly CountedRow[], time: string): Pace | null {
  const begun = rows
    .map(({ cells }) => minuteOf(clockOfCell(cells.time ?? '')))
    .filter((minute) => minute !== null);
  if (begun.length === 0) return null;
  const hours = todaysEntries(count, day).flatMap(({ reason }) => namedHours(reason)?.from ?? []);
  return paceOf({
    ...{ now: minuteOf(time) ?? 0, start: Math.min(...begun, ...hours) },
    ...{ shiftMinutes: day.shiftMinutes, lost: day.lost },
  });
}

function todaysEntries({ own, downtime }: OwnCount, { date }: OwnDay) {
  return downtime.entries.filter((entry) => entry.date === date && isAgent(entry.agent, own.agent));
}

/** The week's, the latest first: a decision comes some days later. */
function weeksDowntime(count: OwnCount, range: DayRange): DayStart['downtime'] {
  const { own, downtime } = count;
  const theirs = downtime.entries.filter(({ agent }) => isAgent(agent, own.agent));
  const days = [...new Set(theirs.map(({ date }) => date))].sort().reverse();
  return days.flatMap((date) => {
    const { doubts } = ownDay(count, date);
    return theirs
      .filter((entry) => entry.date === date)
      .map((entry) => {
        const { doubt } = doubts.find(({ row }) => row === entry.row) ?? {};
        const written = String(entry.minutes).trim();
        const note = doubt ? notedText({ tab: '', row: entry.row, rule: doubt, written }) : '';
        const line = downtimeLine(written, entry.reason, date === range.to ? '' : date);
        return { row: entry.row, date, line, standing: standingLine(entry), doubt: note };
      });
  });
}

function entry({ row, cells }: CountedRow): DayStart['entries'][number] {
  const id = idDigits(cells.id ?? '') ?? String(cells.id ?? '').trim();
  const network = typedNetwork(cells.network ?? '');
  return {
    ...{ row, time: clockOfCell(cells.time ?? ''), network: network ? NETWORK_WORD[network] : '' },
    id: id.length > ID_END ? `…${id.slice(-ID_END)}` : id,
    code: String(cells.code ?? '').trim(),
  };
}

function minuteOf(clock: string): number | null {
  return clock === '' ? null : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
