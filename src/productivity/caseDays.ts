// The cases of one agent's tab, day by day, with the rows that have no day and those in doubt.
import { parseControl } from '../cases/control';
import type { StandingTab } from './base';
import { datedTab, isWithin, mayBelong, type TabRow } from './datedTab';
import type { DayRange } from './daysRows';
import type { CountDoubt, Noted } from './noted';
import type { DateProblem } from './rules/datedRows';
import { tabCount, type CountedRow, type CountRules, type DayCount } from './rules/dayCount';

export interface CaseDays {
  tab: string;
  /** ISO date to what was done on it. */
  days: Map<string, DayCount>;
  undated: { row: number; problem: DateProblem }[];
  noted: Noted<CountDoubt>[];
}

export function caseDays(standing: StandingTab, range: DayRange, today: string, rules: CountRules): CaseDays {
  const dated = Boolean(standing.layout.columns.date);
  return daysOfRows(standing.tab.name, dated, datedTab(standing, range, today), range, rules);
}

/** `dated`: whether the tab has a column for the date. */
export function daysOfRows(
  tab: string,
  dated: boolean,
  found: readonly TabRow[],
  range: DayRange,
  rules: CountRules,
): CaseDays {
  const noted: Noted<CountDoubt>[] = dated ? [] : [{ tab, row: 0, rule: 'tabWithoutDate' }];
  const undated: CaseDays['undated'] = [];
  const counted: CountedRow[] = [];
  for (const one of found) {
    const { row } = one;
    const { date, doubt } = one.dated;
    if (one.lone) {
      if (mayBelong(one.dated, range)) noted.push({ tab, row, rule: 'loneText' });
    } else if (isWithin(range, date)) {
      counted.push({ row, cells: one.cells, date, template: templateOf(one) });
      if (doubt) noted.push({ tab, row, rule: doubt, date });
    } else if (dated) {
      const problem = problemOf(one, range);
      if (problem) undated.push({ row, problem });
    }
  }
  const { days, doubts } = tabCount(counted, rules);
  noted.push(...doubts.map(({ doubt, ...rest }) => ({ tab, rule: doubt, ...rest })));
  return { tab, days, undated, noted };
}

/** A row that stands among the asked days and says none of them; null for one that is of another day. */
function problemOf({ dated }: TabRow, range: DayRange): DateProblem | null {
  if (dated.problem) return mayBelong(dated, range) ? dated.problem : null;
  return dated.doubt === 'outOfOrder' && isWithin(range, dated.above) && isWithin(range, dated.below)
    ? 'farAway'
    : null;
}

function templateOf({ cells }: TabRow): string {
  const control = typeof cells.request === 'string' ? parseControl(cells.request) : null;
  return control?.templateId ?? '';
}
