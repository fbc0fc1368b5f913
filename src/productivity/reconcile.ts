// R24: compares the platform's export with the base and says what each of them lacks. Writes nothing.
import * as z from 'zod/mini';
import { bogotaMoment, dayNumber, isoDay } from '../calendar/civilTime';
import { caseMoment } from '../cases/caseDates';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { AgentPlace } from '../workbook/layout';
import { standingBase, type StandingBase, type StandingTab } from './base';
import { datedTab, isWithin, mayBelong } from './datedTab';
import type { DayRange } from './daysRows';
import { agentNamed } from './rules/agentNamed';
import { csvRows } from './rules/csv';
import { digitsLeft, digitsOfLink } from './rules/damagedId';
import { idDigits } from './rules/dayCount';
import { exportRows, type ExportRow } from './rules/exportRows';
import { reconciled, type BaseRow, type DamagedId } from './rules/reconciliation';
import type { Cell } from './rules/writtenDate';

export interface Reconciliation {
  /** Contacts that no row of the base has; ids as digits, ISO dates, the agent as the tab of shifts names them. */
  missingInBase: { id: string; agent: string; date: string }[];
  /** Rows of the export's days that the export does not have. */
  missingInExport: { tab: string; row: number; id: string }[];
  /** Ids that the export has more than once. */
  repeated: string[];
  damagedIds: DamagedId[];
  /** The export's first and last day. */
  from: string;
  to: string;
}

/** Cases that are typed a few days late, or early by a wrong date, are no missing ones. */
const DAYS_AROUND = 7;

const reconcileShape = z.object(
  { csv: z.string({ error: 'EXPORT_NOT_TEXT' }) },
  { error: 'EXPORT_NOT_TEXT' },
);

/** `input.csv` is the export's text; see `csvRows` and `exportRows` for what it may look like. */
export function reconcile(context: Context, input: unknown): Reconciliation {
  const parsed = z.safeParse(reconcileShape, input);
  if (!parsed.success) throw new KnownError('EXPORT_NOT_TEXT');
  const today = context.now.date;
  const read = exportRows(csvRows(parsed.data.csv), today);
  if (read.problem) throw new KnownError(read.problem);
  const range = daysOf(read.rows);
  const base = standingBase(context, ['agent', 'noDmAndErrors']);
  const named = read.rows.map((row) => ({ ...row, agent: nameOf(row.agent, base.agents) }));
  const found = reconciled(named, baseRows(base, range, today));
  return {
    missingInBase: found.missingInBase.map(({ digits, agent, date }) => ({
      ...{ id: digits ?? '', agent, date: date ?? '' },
    })),
    missingInExport: found.missingInExport.map(({ tab, row, digits }) => ({ tab, row, id: digits })),
    ...{ repeated: found.repeated, damagedIds: found.damagedIds, ...range },
  };
}

function daysOf(rows: readonly ExportRow[]): DayRange {
  const days = rows.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  if (days.length === 0) throw new KnownError('EXPORT_WITHOUT_DATES');
  return { from: days[0], to: days[days.length - 1] };
}

function baseRows(base: StandingBase, range: DayRange, today: string): BaseRow[] {
  const around = { from: shifted(range.from, -DAYS_AROUND), to: shifted(range.to, DAYS_AROUND) };
  return base.tabs.flatMap((standing) => rowsOf(standing, base.agents, range, around, today));
}

function rowsOf(
  standing: StandingTab,
  agents: readonly AgentPlace[],
  range: DayRange,
  around: DayRange,
  today: string,
): BaseRow[] {
  const own = standing.layout.role === 'agent';
  const owner = agents.find(({ tab }) => tab === standing.layout.tab)?.name ?? '';
  return datedTab(standing, around, today).flatMap(({ row, cells, lone, dated }) => {
    const id = cells.id ?? '';
    const digits = idDigits(id);
    const link = String(cells.link ?? '');
    // A row without anything of an id is no case that the platform could have.
    if (lone || (digits === null && digitsLeft(id) === null && digitsOfLink(link) === null)) return [];
    const placed = isWithin(range, dated.date) || (dated.date === null && mayBelong(dated, range));
    return [
      {
        ...{ tab: standing.tab.name, row, digits, id, link },
        ...{ agent: own ? owner : '', date: dated.date, minute: minuteOf(cells.time ?? '') },
        asked: own && placed,
      },
    ];
  });
}

function nameOf(text: string, agents: readonly AgentPlace[]): string {
  return agentNamed(text, agents)?.name ?? text;
}

function minuteOf(time: Cell): number | null {
  const shown = typeof time === 'object' ? bogotaMoment(time.getTime()).time : String(time);
  const clock = /T(\d{2}):(\d{2})/.exec(caseMoment('2000-01-01', shown));
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

function shifted(date: string, days: number): string {
  return isoDay((dayNumber(date) ?? 0) + days);
}
