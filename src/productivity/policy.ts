// The team's settings for counting, and the calendar that goals go by.
import { businessCalendar, type BusinessCalendar } from '../calendar/businessDays';
import type { Context } from '../context';
import type { Term } from '../escalations/rules/clock';
import { daysOffIn } from '../workbook/daysOff';
import type { DatedEmails, Settings } from '../texts/settings';
import type { Layout } from '../workbook/layout';
import { readSettings, type SettingProblem } from '../workbook/settings';
import type { GoalPolicy } from './rules/goals';

export interface CountPolicy {
  goals: GoalPolicy;
  /** Saturdays are days of work here, unlike in a term. */
  calendar: BusinessCalendar;
  archivedWord: string;
  wallCode: string;
  /** Whether SIN DM y ERROR adds to the cases (R26). */
  countNoDm: boolean;
  /** Whether a tweet that comes back on the same day is another case (R18). */
  countReturnedTweets: boolean;
  duplicates: 'all' | 'noCopies' | 'oneAnId';
  /** Which total the short shift's week is held to. */
  weekRule: 'sum' | 'acta';
  /** What the acta says of the short shift's week, in order of date. */
  actaWeek: readonly { from: string; value: number }[];
  /** Since this ISO day downtime lowers a goal only once it is approved; `''` where that was never asked. */
  approvalFrom: string;
  /** Who is told of downtime and decides about it, in order of date. */
  coordination: readonly DatedEmails[];
  /** Who gets the summaries besides the coordination, in order of date. */
  supervision: readonly DatedEmails[];
  /** R9's clock, for the escalations. */
  term: Term;
  /** Settings whose value cannot be used: the default holds. */
  problems: SettingProblem[];
}

/** Reads Configuración and FESTIVOS. */
export function readCountPolicy(context: Context, layout: Layout): CountPolicy {
  const { values, problems } = readSettings(context);
  const extra = daysOffIn(context.book, layout, context.now.date);
  return {
    goals: goalsOf(values),
    calendar: businessCalendar({ saturday: true, extra }),
    archivedWord: values.archivedWord,
    wallCode: values.codeForWall,
    countNoDm: values.countNoDm,
    countReturnedTweets: values.countReturnedTweets,
    duplicates: values.countDuplicates as CountPolicy['duplicates'],
    weekRule: values.weeklyTotalRules as CountPolicy['weekRule'],
    actaWeek: values.weeklyTotalOfActa,
    term: {
      calendar: businessCalendar({ saturday: values.saturdayIsBusinessDay, extra }),
      alertAfter: values.daysToAlert,
      dueAfter: values.daysDue,
    },
    approvalFrom: values.downtimeApprovalFrom,
    coordination: values.recipientCoordination,
    supervision: values.recipientSupervision,
    problems,
  };
}

function goalsOf(values: Settings): GoalPolicy {
  return {
    long: values.goalLongShift,
    longArchived: values.goalLongArchived,
    short: values.goalShortShift,
    shortSaturday: values.goalShortSaturday,
    longMinutes: values.minutesLongShift,
    shortMinutes: values.minutesShortShift,
    shortSaturdayMinutes: values.minutesShortSaturday,
  };
}
