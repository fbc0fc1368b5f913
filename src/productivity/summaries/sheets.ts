// The columns of each summary tab, in order, with their looks.
import { SUMMARY_TABS, type SummaryField } from '../../texts/summaries';

export interface SummarySheet {
  name: string;
  fields: readonly SummaryField[];
}

const GOAL = ['cases', 'goal', 'bar', 'share', 'missing', 'archived', 'archivedGoal'] as const;
const BESIDE = ['downtime', 'facebook', 'twitter', 'noNetwork', 'noDm', 'fraud'] as const;
const ESCALATIONS = ['escalated', 'open', 'overdue', 'answered', 'answerDays'] as const;
const LISTS = ['codes', 'templates', 'missed', 'hours'] as const;
const END = ['state', 'at', 'control'] as const;

export const DAY_SHEET: SummarySheet = {
  name: SUMMARY_TABS.day,
  fields: ['date', 'who', ...GOAL, 'formula', ...BESIDE, ...ESCALATIONS, ...LISTS, 'rows', ...END],
};

export const WEEK_SHEET: SummarySheet = {
  name: SUMMARY_TABS.week,
  fields: [
    ...(['week', 'who', ...GOAL, 'formula', 'weekSum', 'weekActa'] as const),
    ...([...BESIDE, ...ESCALATIONS, ...LISTS, 'days', ...END] as const),
  ],
};

export const MONTH_SHEET: SummarySheet = {
  name: SUMMARY_TABS.month,
  fields: ['month', 'who', ...GOAL, ...BESIDE, ...ESCALATIONS, ...LISTS, 'days', ...END],
};

export const SUMMARY_SHEETS = [DAY_SHEET, WEEK_SHEET, MONTH_SHEET] as const;

/** Google's patterns. Fields without one show a number with the decimals that it has. */
export const FORMATS: Readonly<Partial<Record<SummaryField, string>>> = {
  date: 'dd/mm/yyyy',
  share: '0.0%',
  answerDays: '0.0',
  at: 'dd/mm/yyyy hh:mm',
};

const WIDE: readonly SummaryField[] = [
  'who',
  'bar',
  'formula',
  'codes',
  'templates',
  'hours',
  'days',
  'rows',
  'state',
];

const LONG_HEADERS: readonly SummaryField[] = [
  'archived',
  'archivedGoal',
  'downtime',
  'escalated',
  'open',
  'overdue',
  'answered',
  'answerDays',
  'missed',
];

/** Null where Google's own width does. */
export function widthOf(field: SummaryField): number | null {
  if (field === 'week') return 190;
  if (field === 'formula') return 250;
  if (LONG_HEADERS.includes(field)) return 135;
  return WIDE.includes(field) ? 190 : null;
}
