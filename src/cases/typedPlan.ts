// Carries out what typing changed within the calls that an edit may cost, the most needed first.
import type { CellValue } from '../workbook/book';
import { lastRowOf, type Area, type Edit } from '../workbook/edit';
import type { RowChanges } from './typedChanges';
import { headerArea, headersStand } from './typedHeaders';
import type { TypedField, TypedTab } from './typedTabs';
import { writesFor, type Grid, type Write } from './typedWrites';

/** Calls on the spreadsheet; two more went for the properties. */
const LIMIT_OF_ONE = 6;
const LIMIT_OF_BLOCK = 10;

export interface TypedPlan {
  /** The edited rows. */
  area: Area;
  /** What was read of them; null for nothing. */
  span: Area | null;
  values: readonly (readonly CellValue[])[];
  tab: TypedTab;
  changes: readonly RowChanges[];
}

/** How much is done. */
interface Choice {
  stamps: 'all' | 'date' | 'none';
  /** Writes words back between what changes, to save a call. */
  bridged: boolean;
  /** `sure` leaves old notes of ours, `blind` does not look at what a note says now. */
  notes: 'all' | 'sure' | 'blind';
  /** Looks first whether the columns still stand under their headers. */
  verified: boolean;
}

/** From all that one could wish for to what cannot be left out. */
const CHOICES: readonly Choice[] = [
  { stamps: 'all', bridged: false, notes: 'all', verified: true },
  { stamps: 'all', bridged: false, notes: 'sure', verified: true },
  { stamps: 'all', bridged: false, notes: 'sure', verified: false },
  { stamps: 'all', bridged: true, notes: 'sure', verified: true },
  { stamps: 'all', bridged: true, notes: 'sure', verified: false },
  { stamps: 'all', bridged: false, notes: 'blind', verified: false },
  { stamps: 'all', bridged: true, notes: 'blind', verified: true },
  { stamps: 'date', bridged: false, notes: 'sure', verified: false },
  { stamps: 'none', bridged: false, notes: 'sure', verified: true },
  { stamps: 'none', bridged: false, notes: 'blind', verified: true },
];

/** Columns between the stamps and the id that hold words alone. */
const BRIDGES: readonly TypedField[] = ['network', 'user'];

export function bridgesOf(columns: TypedTab['columns']): number[] {
  return BRIDGES.flatMap((field) => columns[field] || []);
}

/**
 * False where the headers stand elsewhere, and then nothing is changed. A reply is changed only where the column
 * is known to be the reply's, by its header or by `plausible` rows: a citizen's words must not get a word more.
 */
export function carryOut(
  edit: Edit,
  plan: TypedPlan,
  { single, plausible }: { single: boolean; plausible: boolean },
): boolean {
  const room = (single ? LIMIT_OF_ONE : LIMIT_OF_BLOCK) - edit.spent();
  const isDoubtful = single ? plan.area.column !== plan.tab.columns.network : !plausible;
  const mustVerify = isDoubtful && plan.changes.some(({ cells }) => cells.reply !== undefined);
  const works = CHOICES.filter(({ verified }) => verified || !mustVerify).map((choice) =>
    workOf(edit, plan, choice),
  );
  const work = works.find(({ cost }) => cost <= room) ?? works[works.length - 1];
  if (work.verified && !headersStand(edit, plan.tab)) return false;
  const notes = work.notes && notesOf(edit, plan, work.notes);
  for (const { area, cells } of work.writes) edit.write(area, cells);
  if (work.notes && notes) edit.writeNotes(work.notes.area, notes);
  return true;
}

interface Work {
  writes: Write[];
  notes: { area: Area; blind: boolean } | null;
  verified: boolean;
  cost: number;
}

function workOf(edit: Edit, plan: TypedPlan, choice: Choice): Work {
  const writes = writesOf(plan, choice);
  const notes = noteArea(plan, choice, writes);
  // A note of ours that goes needs no header to go by.
  const isNew = plan.changes.some((row) => row.notes.some(({ sure }) => sure));
  const verified = choice.verified && (writes.length > 0 || isNew);
  let cost = writes.reduce((sum, { area }) => sum + 1 + edit.reach(area), 0);
  if (notes) cost += notes.blind ? 1 : 2 + edit.reach(notes.area);
  if (verified) cost += 1 + edit.reach(headerArea(plan.tab));
  return { writes, notes, verified, cost };
}

function writesOf({ area, span, values, tab, changes }: TypedPlan, choice: Choice): Write[] {
  const left: Readonly<Record<Choice['stamps'], readonly string[]>> = {
    all: [],
    date: ['time'],
    none: ['date', 'time'],
  };
  const fieldAt = new Map(
    Object.entries(tab.columns).map(([field, column]) => [column, field as TypedField]),
  );
  const grid: Grid = {
    changed(row, column) {
      const field = fieldAt.get(column);
      return field && !left[choice.stamps].includes(field)
        ? changes[row - area.row]?.cells[field]
        : undefined;
    },
    current: (row, column) => (span ? values[row - area.row]?.[column - span.column] : undefined),
  };
  const columns = [...fieldAt.keys()].filter((column) =>
    changes.some((_, index) => grid.changed(area.row + index, column) !== undefined),
  );
  return writesFor(grid, columns, [area.row, lastRowOf(area)], choice.bridged ? bridgesOf(tab.columns) : []);
}

/** One cell's own note; in a block those of all that was read; unseen, only those of ids that are written anyway. */
function noteArea(
  { area, span, tab, changes }: TypedPlan,
  { notes }: Choice,
  writes: readonly Write[],
): Work['notes'] {
  const wanted = changes.flatMap((row) => row.notes).filter(({ sure }) => sure || notes === 'all');
  if (wanted.length === 0) return null;
  const single = area.rows === 1 && area.columns === 1;
  if (notes !== 'blind') return { area: single ? area : (span ?? area), blind: false };
  const ids = writes.find((write) => write.area.column === tab.columns.id && write.area.columns === 1)?.area;
  const target = single ? area : ids;
  return target ? { area: target, blind: true } : null;
}

/** The notes as they should be; null where they are so already. */
function notesOf(
  edit: Edit,
  plan: TypedPlan,
  { area, blind }: { area: Area; blind: boolean },
): string[][] | null {
  const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
  const before = blind ? blank : edit.notes(area);
  const after = before.map((row) => [...row]);
  plan.changes.forEach((change, index) => {
    const cells = after[plan.area.row + index - area.row] as string[] | undefined;
    for (const { field, changed } of change.notes) {
      const at = (plan.tab.columns[field] ?? 0) - area.column;
      if (cells && at >= 0 && at < area.columns) cells[at] = changed(cells[at]);
    }
  });
  const same = after.every((row, r) => row.every((note, c) => note === before[r][c]));
  return same ? null : after;
}
