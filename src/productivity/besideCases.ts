// What stands outside the agents' own tabs: cases without DM, frauds and escalations, by agent and day.
import type { AgentPlace, Role } from '../workbook/layout';
import type { StandingBase } from './base';
import { datedStretch, datedTab, isWithin, mayBelong } from './datedTab';
import type { DayRange } from './daysRows';
import { agentNamed } from './rules/agentNamed';
import { idDigits } from './rules/dayCount';
import type { CountDoubt, Noted } from './noted';
import type { WholeTab } from './wholeTab';

/** One row of such a tab: whose, of which day, and the digits of its id where it has one. */
export interface BesideRow {
  agent: AgentPlace;
  date: string;
  id: string | null;
}

interface Beside {
  rows: BesideRow[];
  noted: Noted<CountDoubt>[];
}

/** Rows that name nobody or have no day are noted: they count for no one. What was `read` is not read again. */
export function besideCases(
  base: StandingBase,
  role: Role,
  range: DayRange,
  today: string,
  read: WholeTab | null = null,
): Beside {
  const beside: Beside = { rows: [], noted: [] };
  const tabs = base.tabs.filter(({ layout }) => layout.role === role);
  for (const standing of tabs) {
    const tab = standing.tab.name;
    const { layout } = standing;
    const rows =
      read?.tab === standing.tab
        ? datedStretch(
            layout,
            { row: layout.headerRow + 1, first: 1, rows: read.cells.slice(1), below: [] },
            today,
          )
        : datedTab(standing, range, today);
    for (const { row, cells, lone, dated } of rows) {
      if (lone) continue;
      const { date } = dated;
      if (date === null && mayBelong(dated, range)) beside.noted.push({ tab, row, rule: 'rowUndated' });
      if (!isWithin(range, date)) continue;
      const written = String(cells.agent ?? '').trim();
      const agent = agentNamed(written, base.agents);
      if (agent) beside.rows.push({ agent, date, id: idDigits(cells.id ?? '') });
      else beside.noted.push({ tab, row, rule: 'agentUnknown', written });
    }
  }
  return beside;
}
