// The minutes that each agent could not work, by day, from the tab of downtime, and how each stands.
import type { AgentPlace } from '../workbook/layout';
import type { StandingBase } from './base';
import { datedTab, isWithin, mayBelong } from './datedTab';
import type { DayRange } from './daysRows';
import type { CountDoubt, Noted } from './noted';
import { agentNamed } from './rules/agentNamed';
import type { FieldCells } from './rules/caseRows';
import type { DowntimeEntry } from './rules/downtime';
import { lowersGoal, standingOf, type Standing } from './rules/standing';

export interface AgentDowntime extends DowntimeEntry {
  agent: AgentPlace;
  /** ISO. */
  date: string;
  standing: Standing;
  /** Whether its minutes lower the goal of its day. */
  counts: boolean;
  cells: FieldCells;
}

export interface DowntimeDays {
  /** The tab's name; `''` where the base has none. */
  tab: string;
  entries: AgentDowntime[];
  noted: Noted<CountDoubt>[];
}

/** `approvalFrom` as in `lowersGoal`. */
export function downtimeDays(
  base: StandingBase,
  range: DayRange,
  today: string,
  { approvalFrom }: { approvalFrom: string },
): DowntimeDays {
  const found = base.tabs.find(({ layout }) => layout.role === 'downtime');
  const days: DowntimeDays = { tab: found?.tab.name ?? '', entries: [], noted: [] };
  if (!found) return days;
  const { tab } = days;
  for (const { row, cells, dated } of datedTab(found, range, today)) {
    const { date } = dated;
    if (date === null && mayBelong(dated, range)) days.noted.push({ tab, row, rule: 'rowUndated' });
    if (!isWithin(range, date)) continue;
    const written = String(cells.agent ?? '').trim();
    const agent = agentNamed(written, base.agents);
    if (!agent) {
      days.noted.push({ tab, row, rule: 'agentUnknown', written });
      continue;
    }
    const decision = cells.approved ?? '';
    const standing = standingOf(decision);
    if (standing === 'unclear') {
      days.noted.push({ tab, row, rule: 'decisionUnclear', written: String(decision).trim() });
    }
    days.entries.push({
      ...{ agent, date, row, standing, cells },
      ...{ minutes: cells.minutes ?? '', reason: String(cells.reason ?? '') },
      corrected: standing === 'corrected',
      counts: lowersGoal(standing, date, approvalFrom),
    });
  }
  return days;
}
