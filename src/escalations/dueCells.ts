// The cells of the alert's day and the due day, each with its count as a note.
import type { Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { proofNote } from '../texts/escalationClock';
import type { EscalationCells } from './cells';
import type { termDays } from './rules/clock';

export type TermDays = ReturnType<typeof termDays>;

export function dayCells({ alert, due }: TermDays): EscalationCells {
  return { alertOn: { typed: alert.date }, dueOn: { typed: due.date } };
}

/** Each day keeps its own proof (R9): which days were counted, which were not, and why. */
export function noteDays(tab: Tab, { columns }: TabLayout, row: number, { alert, due }: TermDays): void {
  const { alertOn, dueOn } = columns;
  if (alertOn) tab.note(row, alertOn, proofNote(alert.proof));
  if (dueOn) tab.note(row, dueOn, proofNote(due.proof));
}
