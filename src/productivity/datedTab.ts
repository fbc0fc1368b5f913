// The rows of a tab that are something, each with its day, for some days.
import { dayNumber, isoDay } from '../calendar/civilTime';
import { daysRows, type DayRange } from './daysRows';
import { rowKind, type FieldCells } from './rules/caseRows';
import { datedRows, type DatedRow } from './rules/datedRows';
import type { Cell } from './rules/writtenDate';
import type { StandingTab } from './base';
import type { TabLayout } from '../workbook/layout';

export interface TabRow {
  row: number;
  cells: FieldCells;
  /** One text and nothing else: a case or a note. */
  lone: boolean;
  dated: DatedRow;
}

/** Days after the last dated row, or before the first, to which a row without a date may belong. */
const REACH_DAYS = 7;

/** Every row read for the days, also those of other days that stand among them. */
export function datedTab({ tab, layout }: StandingTab, range: DayRange, today: string): TabRow[] {
  const { first, stretches } = daysRows(tab, layout, range);
  return stretches.flatMap((stretch) => datedStretch(layout, { ...stretch, first }, today));
}

/** The rows among neighbouring ones that are something. `rows` have the columns from `first` on, `row` is the first's. */
export function datedStretch(
  { columns, headers }: Pick<TabLayout, 'columns' | 'headers'>,
  { row, first, rows, below }: { row: number; first: number; rows: Cell[][]; below: Cell[] },
  today: string,
): TabRow[] {
  const fields = Object.entries(columns).flatMap(([field, column]) =>
    column === null ? [] : [{ field, at: column - first }],
  );
  const found = rows.flatMap((values, index) => {
    const cells: FieldCells = Object.fromEntries(fields.map(({ field, at }) => [field, values[at]]));
    const kind = rowKind(cells, headers);
    return kind === 'case' || kind === 'lone' ? [{ row: row + index, cells, lone: kind === 'lone' }] : [];
  });
  const dated = datedRows([...found.map(({ cells }) => cells.date ?? ''), ...below], today);
  return found.map((one, index) => ({ ...one, dated: dated[index] }));
}

export function isWithin({ from, to }: DayRange, date: string | null): date is string {
  return date !== null && date >= from && date <= to;
}

/** Whether a row that has no day of its own stands where these days do, or says one of them. */
export function mayBelong({ written, above, below }: DatedRow, range: DayRange): boolean {
  if (isWithin(range, written)) return true;
  const [low, high] = [above ?? shifted(below, -REACH_DAYS), below ?? shifted(above, REACH_DAYS)];
  if (low === null || high === null) return true;
  return (low < high ? low : high) <= range.to && (low < high ? high : low) >= range.from;
}

function shifted(date: string | null, days: number): string | null {
  const day = date === null ? null : dayNumber(date);
  return day === null ? null : isoDay(day + days);
}
