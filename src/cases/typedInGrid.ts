// What the rules of a case do when somebody types or pastes into an agent's tab.
import type { PropertyStore, WallTime } from '../context';
import type { CellValue } from '../workbook/book';
import { lastColumnOf, lastRowOf, type Area, type Edit } from '../workbook/edit';
import { policyFrom, type CaseProfile } from './policy';
import { isBlank, typedId } from './rules/typed';
import { typedChanges, type RowChanges, type TypedRow, type TypedRules, type Typing } from './typedChanges';
import { bridgesOf, carryOut, type TypedPlan } from './typedPlan';
import { headersMoved, headersStand } from './typedHeaders';
import {
  codesFrom,
  keepTypedTab,
  TYPED_FIELDS,
  typedTabFrom,
  watchedFrom,
  type TypedField,
  type TypedTab,
} from './typedTabs';
import { editedWatched } from './typedWatched';

/** Taller edits (a whole column emptied) are left alone: reading them would take longer than a trigger may. */
const MOST_ROWS = 2000;

const STAMPS: readonly TypedField[] = ['date', 'time'];

/** Leaves everything alone but the rows of agents' tabs as last looked at, and what is kept of the watched tabs. */
export function typedInGrid(
  edit: Edit,
  properties: PropertyStore,
  now: WallTime,
  profile: CaseProfile,
): void {
  const kept = properties.all();
  const watched = watchedFrom(kept);
  if (!watched) return;
  const sheetId = edit.sheetId();
  const tab = typedTabFrom(kept, sheetId);
  if (!tab) return editedWatched(edit, properties, kept, watched, sheetId);
  const rules = { policy: policyFrom(kept, profile), codes: codesFrom(kept), now };
  const anew = (): TypedTab | null => {
    const moved = headersMoved(edit, tab);
    keepTypedTab(properties, sheetId, moved);
    return moved;
  };
  const { headerRow } = tab;
  if (edit.area.row > headerRow) {
    if (!typedInRows(edit, edit.area, tab, rules)) {
      const moved = anew();
      if (moved) typedInRows(edit, edit.area, moved, rules);
    }
    return;
  }
  if (lastRowOf(edit.area) < headerRow) return;
  // Whoever titles or pastes over the header row may have moved a column.
  const standing = headersStand(edit, tab) ? tab : anew();
  const rows = lastRowOf(edit.area) - headerRow;
  if (standing && rows > 0) typedInRows(edit, { ...edit.area, row: headerRow + 1, rows }, standing, rules);
}

/** False where the headers turned out to stand elsewhere; nothing is changed then. */
function typedInRows(edit: Edit, area: Area, tab: TypedTab, rules: TypedRules): boolean {
  const fields = TYPED_FIELDS.filter((field) => {
    const column = tab.columns[field];
    return column && column >= area.column && column <= lastColumnOf(area);
  });
  if (fields.length === 0 || area.rows > MOST_ROWS) return true;
  const single = area.rows === 1 && area.columns === 1;
  const emptied = single && edit.value === null && edit.oldValue !== null;
  const typing: Typing = { fields, oldValue: single ? edit.oldValue : null };
  const own = single && edit.value !== null && !STAMPS.includes(fields[0]) ? fields[0] : null;
  const span = emptied ? null : readSpan(edit, area, tab, fields, own, rules);
  const values = span ? edit.values(span) : [[]];
  const rowAt = (index: number): TypedRow => {
    const row: TypedRow = {};
    for (const field of TYPED_FIELDS) {
      const column = tab.columns[field];
      const read = span && column ? values[index][column - span.column] : undefined;
      const value: CellValue | undefined = field === own ? (edit.value ?? '') : read;
      if (value !== undefined) row[field] = value;
    }
    return row;
  };
  const rows = values.map((_, index) => rowAt(index));
  const changes = rows.map((row) => typedChanges(row, typing, rules));
  const plan: TypedPlan = {
    area,
    span,
    values,
    tab,
    changes: single && typing.oldValue === null ? changes.map(withSureNotes) : changes,
  };
  return carryOut(edit, plan, { single, plausible: isPlausible(rows, rules) });
}

/** The columns that the rules need to see of the edited rows; the one typed cell tells itself. */
function readSpan(
  edit: Edit,
  area: Area,
  tab: TypedTab,
  fields: readonly TypedField[],
  own: TypedField | null,
  rules: TypedRules,
): Area | null {
  const needed = new Set<TypedField>(STAMPS);
  if (fields.includes('network') || fields.includes('reply')) needed.add('network').add('reply');
  if (own) needed.delete(own);
  else fields.forEach((field) => needed.add(field));
  if (own === 'id' && typedId(edit.value ?? '', rules.policy) !== null && isBridged(tab)) needed.add('id');
  const columns = [...needed].flatMap((field) => tab.columns[field] || []);
  if (columns.length === 0) return null;
  const first = Math.min(...columns);
  return { row: area.row, column: first, rows: area.rows, columns: Math.max(...columns) - first + 1 };
}

/** Whether stamps and id may be written at once: nothing but words stands between them. */
function isBridged({ columns }: TypedTab): boolean {
  const ends = [...STAMPS, 'id' as const].flatMap((field) => columns[field] || []);
  const known = new Set([...ends, ...bridgesOf(columns)]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  for (let column = first; column <= last; column++) if (!known.has(column)) return false;
  return ends.length === STAMPS.length + 1;
}

/** Over a cell that was empty no note of ours is looked for: nothing typed there has left one. */
function withSureNotes({ cells, notes }: RowChanges): RowChanges {
  return { cells, notes: notes.filter(({ sure }) => sure) };
}

/** Whether what was pasted looks as if the columns stood where they did: networks and codes in most rows. */
function isPlausible(rows: readonly TypedRow[], { codes, policy }: TypedRules): boolean {
  const known = new Set([...codes, policy.archivedCode, policy.wallCode].map((code) => code.toLowerCase()));
  const filled = rows.filter((row) => !isBlank(row.reply ?? ''));
  const sound = filled.filter((row) =>
    known.has(
      String(row.code ?? '')
        .trim()
        .toLowerCase(),
    ),
  );
  return sound.length * 2 > filled.length;
}
