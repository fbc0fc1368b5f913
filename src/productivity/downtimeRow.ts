// A line of the tab of downtime: where the next one goes, and what stands in it.
import { freeRow } from '../cases/freeRow';
import { KnownError } from '../knownError';
import type { CellInput } from '../workbook/book';
import type { StandingTab } from './base';

interface DowntimeCells {
  /** ISO. */
  date: string;
  agent: string;
  minutes: number;
  reason: string;
  reportedTo: string;
}

/** Without these a line says nothing. */
const NEEDED = ['date', 'agent', 'minutes', 'reason'];
const WRITTEN = [...NEEDED, 'reportedTo'];

/** The row below the last one in use. Throws `DOWNTIME_COLUMNS_MISSING`. */
export function downtimeRow({ tab, layout }: StandingTab): number {
  const { headerRow, columns } = layout;
  if (NEEDED.some((field) => !columns[field])) {
    throw new KnownError('DOWNTIME_COLUMNS_MISSING', { tab: layout.tab.trim() });
  }
  const own = WRITTEN.flatMap((field) => columns[field] ?? []);
  return freeRow(tab, { headerRow, columns: own, anchor: columns.agent ?? 1 });
}

/** Each cell alone: what a team keeps between them stays. */
export function writeDowntime({ tab, layout }: StandingTab, row: number, cells: DowntimeCells): void {
  const inputs: Record<keyof DowntimeCells, CellInput> = { ...cells, date: { typed: cells.date } };
  for (const [field, input] of Object.entries(inputs)) {
    const column = layout.columns[field];
    if (column && input !== '') tab.write(row, column, [[input]]);
  }
}

/** What the coordination decided, beside what was reported. */
export interface DecisionCells {
  minutes: CellInput;
  /** `true` where the column has boxes to tick. */
  approved: CellInput;
  decidedBy: string;
  decidedOn: string;
  askedMinutes: CellInput;
  decisionNote: string;
}

/** The cell by which a decision is told comes last: until then the line is pending. */
const DECISION = ['askedMinutes', 'decidedBy', 'decidedOn', 'decisionNote', 'minutes', 'approved'] as const;

export function writeDecision(
  { tab, layout }: StandingTab,
  row: number,
  cells: Partial<DecisionCells>,
): void {
  for (const field of DECISION) {
    const column = layout.columns[field];
    const input = field === 'decidedOn' && cells[field] ? { typed: cells[field] } : cells[field];
    if (column && input !== undefined) tab.write(row, column, [[input]]);
  }
}

/** Throws `DECISION_COLUMN_MISSING` where a decision has no place. */
export function holdToDecisionColumn({ layout }: StandingTab): void {
  if (!layout.columns.approved) {
    throw new KnownError('DECISION_COLUMN_MISSING', { tab: layout.tab.trim() });
  }
}

/** Empties those cells and no other. */
export function clearDowntime({ tab, layout }: StandingTab, row: number): void {
  for (const field of WRITTEN) {
    const column = layout.columns[field];
    if (column) tab.clear(row, column, 1, 1);
  }
}
