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
  const tab = standing.tab.name;
  const found = datedTab(standing, range, today);
  const noted: Noted<CountDoubt>[] = standing.layout.columns.date
    ? []
    : [{ tab, row: 0, rule: 'tabWithoutDate' }];
  const undated: CaseDays['undated'] = [];
  const counted: CountedRow[] = [];
  for (const one of found) {
    const { row, dated } = one;
    if (one.lone) {
      if (mayBelong(dated, range)) noted.push({ tab, row, rule: 'loneText' });
    } else if (isWithin(range, dated.date)) {
      counted.push({ row, cells: one.cells, date: dated.date, template: templateOf(one) });
      if (dated.doubt) noted.push({ tab, row, rule: dated.doubt, date: dated.date });
    } else if (standing.layout.columns.date) {
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
