// The downtime that waits for the coordination's decision, with what each line does to a goal. Only reads.
import { dayNumber, isoDay, isoFromLocal } from '../calendar/civilTime';
import type { Context } from '../context';
import { emailsOn } from '../escalations/policy';
import { effectText, unclearText } from '../texts/decisions';
import { downtimeLine } from '../texts/ownDay';
import { notedText } from '../texts/productivity';
import { agentGoal } from './agentGoal';
import { standingBase, type StandingBase } from './base';
import type { ToDecide } from './calls';
import { downtimeDays, type AgentDowntime } from './downtimeDays';
import { seenOf, shownCell, standingLine } from './downtimeLine';
import { isAgent } from './ownBase';
import { readCountPolicy, type CountPolicy } from './policy';
import { entryMinutes } from './rules/downtime';
import { shiftMinutes } from './rules/goals';
import { agentShifts } from './shifts';

/** Older ones are history: a base that is adopted has years of them that nobody ever decided. */
const DAYS_BACK = 31;
const MOST_LINES = 40;
const MOST_UNCLEAR = 5;

interface Known {
  base: StandingBase;
  policy: CountPolicy;
}

/** Null for whom the settings do not name as coordination. `known` is null where nobody has read the base yet. */
export function toDecide(context: Context, known: Known | null): ToDecide | null {
  const { date: today } = context.now;
  const base = known?.base ?? standingBase(context, ['downtime', 'shifts']);
  const policy = known?.policy ?? readCountPolicy(context, base.layout);
  const inCharge = emailsOn(policy.coordination, today);
  if (!inCharge.includes(context.userEmail.trim().toLowerCase())) return null;
  const range = { from: isoDay((dayNumber(today) ?? 0) - DAYS_BACK), to: today };
  const { entries, noted, tab } = downtimeDays(base, range, today, policy);
  const shifts = agentShifts(base);
  const waiting = entries.filter(({ standing }) => standing === 'pending' || standing === 'unclear');
  const shown = [...waiting.slice(0, MOST_LINES), ...entries.filter((entry) => wasDecided(entry, today))];
  return {
    lines: shown.map((entry) => lineOf(entry, entries, policy, shifts.get(entry.agent)?.shift ?? '')),
    more: Math.max(0, waiting.length - MOST_LINES),
    unclear: [
      ...policy.problems.map(({ message }) => message),
      ...noted
        .filter(({ rule }) => rule !== 'decisionUnclear')
        .map((note) => unclearText(tab.trim(), note.row, notedText(note))),
    ].slice(0, MOST_UNCLEAR),
  };
}

/** On this day: whoever has slipped can decide again. */
function wasDecided({ standing, cells }: AgentDowntime, today: string): boolean {
  const decided = standing !== 'pending' && standing !== 'unclear';
  return decided && isoFromLocal(shownCell(cells, 'decidedOn')) === today;
}

function lineOf(
  entry: AgentDowntime,
  all: readonly AgentDowntime[],
  policy: CountPolicy,
  shift: string,
): ToDecide['lines'][number] {
  const { row, agent, date, standing, reason, cells } = entry;
  const others = all.filter((one) => one !== entry && one.date === date && isAgent(one.agent, agent));
  const goalWith = (more: readonly AgentDowntime[]): number | null =>
    agentGoal(policy, shift, date, [...others, ...more]).adjustedGoal;
  const open = standing === 'pending' || standing === 'unclear';
  return {
    row,
    name: agent.name,
    line: downtimeLine(shownCell(cells, 'minutes'), reason, date),
    minutes: entryMinutes(entry, shiftMinutes(shift, date, policy.goals)),
    effect: effectText(goalWith([]), goalWith([{ ...entry, counts: true }])),
    standing: open ? '' : standingLine(entry),
    seen: seenOf(entry),
  };
}
