// The rows of one tab that the platform may know, for the days of an export and some around them.
import { bogotaMoment, dayNumber, isoDay } from '../calendar/civilTime';
import { caseMoment } from '../cases/caseDates';
import { networkOf } from '../cases/rules/gisId';
import type { AgentPlace } from '../workbook/layout';
import type { StandingTab } from './base';
import { datedTab, isWithin, mayBelong } from './datedTab';
import type { DayRange } from './daysRows';
import { digitsLeft, digitsOfLink } from './rules/damagedId';
import { idDigits, networkOfCase } from './rules/dayCount';
import type { BaseRow } from './rules/reconciliation';
import type { Cell } from './rules/writtenDate';

/** Cases that are typed a few days late, or early by a wrong date, are no missing ones. */
const DAYS_AROUND = 7;

/** Rows of `range` are asked for; the days around only prove that a case is there. */
export function contactRows(
  standing: StandingTab,
  agents: readonly AgentPlace[],
  range: DayRange,
  today: string,
): BaseRow[] {
  const own = standing.layout.role === 'agent';
  // Each look at the name is a call to Google.
  const tab = standing.tab.name;
  const owner = agents.find(({ tab }) => tab === standing.layout.tab)?.name ?? '';
  const around = { from: shifted(range.from, -DAYS_AROUND), to: shifted(range.to, DAYS_AROUND) };
  return datedTab(standing, around, today).flatMap(({ row, cells, lone, dated }) => {
    const id = cells.id ?? '';
    const digits = idDigits(id);
    const link = String(cells.link ?? '');
    // A row without anything of an id is no case that the platform could have.
    if (lone || (digits === null && digitsLeft(id) === null && digitsOfLink(link) === null)) return [];
    const placed = isWithin(range, dated.date) || (dated.date === null && mayBelong(dated, range));
    return [
      {
        ...{
          tab,
          row,
          digits,
          id,
          link,
          network: networkOfCase(cells) ?? networkOf(String(id)),
        },
        ...{ agent: own ? owner : '', date: dated.date, minute: minuteOf(cells.time ?? '') },
        asked: own && placed,
      },
    ];
  });
}

function minuteOf(time: Cell): number | null {
  const shown = typeof time === 'object' ? bogotaMoment(time.getTime()).time : String(time);
  const clock = /T(\d{2}):(\d{2})/.exec(caseMoment('2000-01-01', shown));
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

function shifted(date: string, days: number): string {
  return isoDay((dayNumber(date) ?? 0) + days);
}
