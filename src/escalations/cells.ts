// Writes cells of an escalation's row: those that are named, and no other.
import type { CellInput, Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { CONTROL_FIELD } from '../workbook/roles';

/** The columns that an escalation fills; a tab may lack any of them. */
export const ESCALATION_FIELDS = [
  'date',
  'agent',
  'topic',
  'description',
  'link',
  'comments',
  'state',
  'answeredOn',
  'answer',
  'notes',
  'number',
  'alertOn',
  'dueOn',
  'resentOn',
  'pqrsOn',
  CONTROL_FIELD,
] as const;
export type EscalationField = (typeof ESCALATION_FIELDS)[number];

export type EscalationCells = Partial<Record<EscalationField, CellInput>>;

/** Neighbouring columns of one row. */
interface Span {
  column: number;
  cells: CellInput[];
}

/** The tab's columns that belong to an escalation, in order. */
export function escalationColumns({ columns }: TabLayout): number[] {
  const known = ESCALATION_FIELDS.map((field) => columns[field] ?? null);
  return known.filter((column): column is number => column !== null).sort((one, other) => one - other);
}

/**
 * `announces`: the control cell tells of what is about to happen, and goes first; else it tells that all is done,
 * and goes last. What is cut off in between is known by it. All are buffered: a flush makes them stand together.
 */
export function writeCells(
  tab: Tab,
  layout: TabLayout,
  row: number,
  cells: EscalationCells,
  announces = false,
): void {
  const control = layout.columns[CONTROL_FIELD] ?? 0;
  const holdsControl = ({ column, cells: within }: Span): boolean =>
    column <= control && control < column + within.length;
  const all = spans(layout, cells);
  const [telling, rest] = [all.filter(holdsControl), all.filter((other) => !holdsControl(other))];
  for (const span of announces ? [...telling, ...rest] : [...rest, ...telling]) {
    tab.write(row, span.column, [span.cells]);
  }
}

/** Empties the escalation's cells and their notes, and touches no other column. */
export function clearCells(tab: Tab, layout: TabLayout, row: number): void {
  const empty = Object.fromEntries(ESCALATION_FIELDS.map((field) => [field, null]));
  for (const { column, cells } of spans(layout, empty)) tab.clear(row, column, 1, cells.length);
  for (const field of ['alertOn', 'dueOn']) {
    const column = layout.columns[field];
    if (column) tab.note(row, column, '');
  }
}

function spans({ columns }: TabLayout, cells: EscalationCells): Span[] {
  const placed = ESCALATION_FIELDS.flatMap((field) => {
    const column = columns[field];
    const cell = cells[field];
    return column && cell !== undefined ? [{ column, cell }] : [];
  }).sort((one, other) => one.column - other.column);
  const found: Span[] = [];
  for (const { column, cell } of placed) {
    const open = found[found.length - 1] as Span | undefined;
    if (open && open.column + open.cells.length === column) open.cells.push(cell);
    else found.push({ column, cells: [cell] });
  }
  return found;
}
