// What typing or pasting changes in the rows it touched: cells by column, and the notes beside them. Values only.
import type { WallTime } from '../context';
import { noteWith, rawIdLine, rawIdOf, unknownCodeLine } from '../texts/typing';
import type { CellInput, CellValue } from '../workbook/book';
import { gisId, idKey } from './rules/gisId';
import type { CasePolicy } from './rules/policy';
import { isBlank, isUnknownCode, lackingStamps, typedCode, typedId, typedReply } from './rules/typed';
import type { TypedField } from './typedTabs';

/** A row as it stands after the edit; a field that the tab lacks, or that nobody read, is absent. */
export type TypedRow = Partial<Record<TypedField, CellValue>>;

export interface TypedRules {
  policy: CasePolicy;
  codes: readonly string[];
  now: WallTime;
}

/** What was typed: which fields, and what the one cell held before; null for a block or an empty cell. */
export interface Typing {
  fields: readonly TypedField[];
  oldValue: string | null;
}

/** A note as it should be, made of the note that stands there. `sure` where a line is to be set. */
export interface NoteChange {
  field: TypedField;
  sure: boolean;
  changed(note: string): string;
}

export interface RowChanges {
  cells: Partial<Record<TypedField, CellInput>>;
  notes: NoteChange[];
}

/** A rule that would only put back what the person has just undone leaves the cell alone. */
export function typedChanges(row: TypedRow, typing: Typing, rules: TypedRules): RowChanges {
  const { fields, oldValue } = typing;
  const changes: RowChanges = { cells: {}, notes: [] };
  if (!fields.some((field) => !isBlank(row[field] ?? ''))) return { cells: {}, notes: cleared(fields) };
  if (fields.includes('id')) changeId(row.id ?? '', oldValue, rules, changes);
  if (fields.includes('code')) changeCode(row.code ?? '', oldValue, rules, changes);
  if (fields.includes('reply') || fields.includes('network')) {
    const reply = typedReply(row.network ?? '', row.reply ?? '', rules.policy);
    const undone = fields.includes('reply') && reply === oldValue;
    if (reply !== null && !undone) changes.cells.reply = reply;
  }
  stamp(row, rules.now, changes);
  return changes;
}

function changeId(
  cell: CellValue,
  oldValue: string | null,
  { policy }: TypedRules,
  { cells, notes }: RowChanges,
): void {
  const id = typedId(cell, policy);
  if (id === null) {
    notes.push({ field: 'id', sure: false, changed: (note) => withoutOther(note, String(cell)) });
  } else if (id !== oldValue) {
    cells.id = id;
    const line = rawIdLine(String(cell));
    notes.push({ field: 'id', sure: true, changed: (note) => noteWith(note, 'rawId', line) });
  }
}

/** The raw address of another id is no longer this cell's. */
function withoutOther(note: string, id: string): string {
  const raw = rawIdOf(note);
  const kept = raw !== null && idKey(gisId(raw) ?? '') === idKey(gisId(id) ?? id);
  return kept ? note : noteWith(note, 'rawId', null);
}

function changeCode(
  cell: CellValue,
  oldValue: string | null,
  { policy, codes }: TypedRules,
  { cells, notes }: RowChanges,
): void {
  const code = typedCode(cell, codes, policy);
  if (code !== null && code !== oldValue) cells.code = code;
  const unknown = code === null && isUnknownCode(cell, codes, policy);
  const line = unknown ? unknownCodeLine(String(cell)) : null;
  notes.push({ field: 'code', sure: unknown, changed: (note) => noteWith(note, 'unknownCode', line) });
}

/** Typed as ISO so that no locale and no zone can shift them. */
function stamp(row: TypedRow, now: WallTime, { cells }: RowChanges): void {
  const lacking = lackingStamps(row.date ?? '', row.time ?? '', now);
  if (lacking.date && 'date' in row) cells.date = { typed: now.date };
  if (lacking.time && 'time' in row) cells.time = { typed: now.time.slice(0, 5) };
}

/** Where nothing is left, nothing is to be said of it. */
function cleared(fields: readonly TypedField[]): NoteChange[] {
  return fields.flatMap((field): NoteChange[] => {
    const kind = field === 'id' ? 'rawId' : field === 'code' ? 'unknownCode' : null;
    return kind ? [{ field, sure: false, changed: (note) => noteWith(note, kind, null) }] : [];
  });
}
