// R29: what a short shift's week asks for by the two totals that the acta gives, which disagree. Pure.
import { dayGoal, type GoalPolicy } from '../../rules/goals';
import { rounded } from './figures';
import { daysOf, type Period } from './periods';

export interface WeekPolicy {
  goals: GoalPolicy;
  weekRule: 'sum' | 'acta';
  actaWeek: readonly { from: string; value: number }[];
}

export interface WeekGoal {
  /** What the goals of the days add up to in a week without holidays: 113 × 5 + 78 = 643. Null for no known shift. */
  sum: number | null;
  /** What the acta says: 753. Null for other shifts. */
  acta: number | null;
  /** By the setting, lowered as the days' goals were. */
  asked: number | null;
  /** Whether `asked` comes from the acta's total. */
  byActa: boolean;
}

const WORKED = { isBusinessDay: () => true, nameOfDayOff: () => null };

/** `adjusted`: the adjusted goals of the week's days, together. */
export function weekGoal(
  shift: string,
  week: Period,
  adjusted: number | null,
  { goals, weekRule, actaWeek }: WeekPolicy,
): WeekGoal {
  const days = daysOf(week).slice(0, 6);
  const asked = days.map((day) => dayGoal(shift, day, goals, WORKED)?.cases ?? 0);
  const sum = asked.reduce((total, goal) => total + goal, 0) || null;
  const said = actaWeek.reduce<number | null>(
    (found, { from, value }) => (from <= week.to ? value : found),
    null,
  );
  const acta = shift === 'short' ? said : null;
  const byActa = weekRule === 'acta' && acta !== null && sum !== null && adjusted !== null;
  return { sum, acta, asked: byActa ? rounded((acta * adjusted) / sum) : adjusted, byActa };
}
