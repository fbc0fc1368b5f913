// The minutes that each agent could not work, by day, from the tab of downtime.
import type { AgentPlace } from '../workbook/layout';
import type { StandingBase } from './base';
import { datedTab, isWithin, mayBelong } from './datedTab';
import type { DayRange } from './daysRows';
import type { CountDoubt, Noted } from './noted';
import { agentNamed } from './rules/agentNamed';
import type { DowntimeEntry } from './rules/downtime';

export interface DowntimeDays {
  /** The tab's name; `''` where the base has none. */
  tab: string;
  entries: (DowntimeEntry & { agent: AgentPlace; date: string })[];
  noted: Noted<CountDoubt>[];
}

export function downtimeDays(base: StandingBase, range: DayRange, today: string): DowntimeDays {
  const standing = base.tabs.find(({ layout }) => layout.role === 'downtime');
  const days: DowntimeDays = { tab: standing?.tab.name ?? '', entries: [], noted: [] };
  if (!standing) return days;
  const { tab } = days;
  for (const { row, cells, dated } of datedTab(standing, range, today)) {
    const { date } = dated;
    if (date === null && mayBelong(dated, range)) days.noted.push({ tab, row, rule: 'rowUndated' });
    if (!isWithin(range, date)) continue;
    const written = String(cells.agent ?? '').trim();
    const agent = agentNamed(written, base.agents);
    const reason = String(cells.reason ?? '');
    if (agent) days.entries.push({ agent, date, row, minutes: cells.minutes ?? '', reason });
    else days.noted.push({ tab, row, rule: 'agentUnknown', written });
  }
  return days;
}
