// Who has had the mail of a week: kept in the document's properties just after each mail. Pure.
import { dayNumber, isoDay, weekdayOf } from '../../calendar/civilTime';
import { keptJson } from '../../workbook/keptJson';

export interface WeekLedger {
  /** ISO date of its Monday. */
  week: string;
  /** Who has had the mail. */
  told: string[];
  /** Whether nothing is left to do this week. */
  done: boolean;
}

const KEY = 'templates.verification';

/** What is known of the week of an ISO date; an empty ledger where nothing is. */
export function weekLedger(kept: Readonly<Record<string, string>>, date: string): WeekLedger {
  const week = mondayOf(date);
  const ledger = keptJson<WeekLedger>(kept[KEY]);
  return ledger?.week === week && Array.isArray(ledger.told) ? ledger : { week, told: [], done: false };
}

export function ledgerProperties(ledger: WeekLedger): Record<string, string> {
  return { [KEY]: JSON.stringify(ledger) };
}

function mondayOf(date: string): string {
  const day = dayNumber(date) ?? 0;
  return isoDay(day - ((weekdayOf(day) + 6) % 7));
}
