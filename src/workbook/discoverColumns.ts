// Finds where a role's fields stand in one tab: the header row, then a column for each field. Pure.
import type { FieldNames } from '../texts/columnsCases';
import { backed, contentPoints, share, type ContentKind } from './columnContent';
import { headerScore, isNumbering, sameHeader } from './headerMatch';
import type { RoleShape } from './roles';

/** What was read of a tab: the displayed texts of its first rows and of some of its last. */
export interface TabSample {
  name: string;
  id: number;
  head: string[][];
  tail: string[][];
  lastRow: number;
}

/** Two or more columns that could both be the field's. */
export interface ColumnDoubt {
  field: string;
  columns: number[];
}

export interface FoundColumns {
  /** 1-based. */
  headerRow: number;
  columns: Record<string, number | null>;
  headers: Record<string, string>;
  doubts: ColumnDoubt[];
  /** Headers that say anything at all, known or not. */
  named: number;
}

interface Pair {
  field: string;
  column: number;
  score: number;
}

/** So close together two scores say the same. */
const TIE = 3;
const WEAK_BELOW = 60;

/** The first row that names about as many of the role's fields as the best one does; null where none names enough. */
export function findHeaderRow(sample: TabSample, shape: RoleShape): number | null {
  const counts = sample.head.map((_, index) => fieldsNamed(headersAt(sample, index + 1), shape));
  const most = Math.max(0, ...counts);
  if (most < Math.max(2, shape.least - 1)) return null;
  const first = counts.findIndex((count) => count >= most * 0.7);
  // Of a header in two rows the lower one names more, together with the cells that span both.
  return (counts[first + 1] ?? 0) > counts[first] + 1 ? first + 2 : first + 1;
}

/** How many fields a row of headers names, each by a header of its own. */
function fieldsNamed(row: readonly string[], shape: RoleShape): number {
  const filled = row.filter((cell) => cell.trim() !== '');
  const labels = filled.filter(isLabel);
  // A row of data has dates, digits and addresses; scoring it in full would cost more than all the headers.
  if (labels.length < 2 || labels.length < filled.length * 0.6) return 0;
  const pairs = allPairs(labels, Object.entries(shape.fields));
  return assigned(pairs).length;
}

/** Short, with letters, and none of the marks of data. */
function isLabel(cell: string): boolean {
  return cell.length <= 80 && !/\d{3}|@|:\/\/|\d[:/]\d|["«»]/.test(cell) && /[a-zñ#]/i.test(cell);
}

export function findColumns(
  sample: TabSample,
  headerRow: number,
  shape: RoleShape,
  reserved: readonly string[],
): FoundColumns {
  const headers = headersAt(sample, headerRow).map((header) =>
    reserved.some((name) => sameHeader(name, header)) ? '' : header,
  );
  const free = headersAt(sample, headerRow).map(
    (header) => !reserved.some((name) => sameHeader(name, header)),
  );
  const cells = headers.map((header, index) => columnCells(sample, headerRow, index, header));
  const fields = Object.entries(shape.fields);
  const pairs = withContent(allPairs(headers, fields), cells);
  const taken = assigned(pairs);
  const columns: Record<string, number | null> = {};
  for (const [field] of fields) columns[field] = null;
  for (const pair of taken) columns[pair.field] = pair.column;
  const doubts = doubtful(taken, pairs, headers);
  doubts.push(...fillByContent(columns, doubts, headers, cells, free));
  for (const doubt of doubts) columns[doubt.field] = null;
  return {
    headerRow,
    columns,
    headers: headerTexts(columns, headers),
    doubts,
    named: headers.filter((header) => header.trim() !== '').length,
  };
}

/** The header of each field that has a column. */
export function headerTexts(
  columns: Record<string, number | null>,
  headers: readonly string[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [field, column] of Object.entries(columns)) if (column) texts[field] = headers[column - 1] ?? '';
  return texts;
}

/** The headers of a row; a blank one is taken from the row above, where a merged cell spans both. */
export function headersAt(sample: TabSample, headerRow: number): string[] {
  const row = sample.head[headerRow - 1] ?? [];
  const above = sample.head[headerRow - 2] ?? [];
  const aboveFilled = above.filter((cell) => cell.trim() !== '').length;
  return row.map((cell, index) => (cell.trim() === '' && aboveFilled > 1 ? (above[index] ?? '') : cell));
}

function columnCells(sample: TabSample, headerRow: number, index: number, header: string): string[] {
  const rows = [...sample.head.slice(headerRow), ...sample.tail];
  // Only a short cell can be the header again: comparing all of them would fold the whole sample.
  const isRepeated = (cell: string) => cell.length <= header.length + 3 && sameHeader(cell, header);
  return rows.map((row) => row[index] ?? '').filter((cell) => cell !== '' && !isRepeated(cell));
}

function allPairs(headers: readonly string[], fields: readonly (readonly [string, FieldNames])[]): Pair[] {
  const pairs: Pair[] = [];
  headers.forEach((header, index) => {
    if (header.trim() === '') return;
    for (const [field, names] of fields) {
      const score = cachedScore(header, names);
      if (score > 0) pairs.push({ field, column: index + 1, score });
    }
  });
  return pairs;
}

/** The same headers come back in each tab and, as data, in each row. */
const scores = new Map<FieldNames, Map<string, number>>();

function cachedScore(header: string, names: FieldNames): number {
  let known = scores.get(names);
  if (!known) scores.set(names, (known = new Map()));
  let score = known.get(header);
  if (score === undefined) known.set(header, (score = headerScore(header, names)));
  return score;
}

/** Content speaks for or against a header; a weak header needs its backing. */
function withContent(pairs: readonly Pair[], cells: readonly (readonly string[])[]): Pair[] {
  return pairs
    .filter((pair) => pair.score >= WEAK_BELOW || backed(pair.field, cells[pair.column - 1]))
    .map((pair) => ({ ...pair, score: pair.score + contentPoints(pair.field, cells[pair.column - 1]) }))
    .filter((pair) => pair.score >= 40);
}

/** Each field its best column and each column one field, the surest first. */
function assigned(pairs: readonly Pair[]): Pair[] {
  const fields = new Set<string>();
  const columns = new Set<number>();
  return [...pairs]
    .sort((one, other) => other.score - one.score || one.column - other.column)
    .filter((pair) => {
      if (fields.has(pair.field) || columns.has(pair.column)) return false;
      fields.add(pair.field);
      columns.add(pair.column);
      return true;
    });
}

function doubtful(taken: readonly Pair[], pairs: readonly Pair[], headers: readonly string[]): ColumnDoubt[] {
  const used = new Set(taken.map((pair) => pair.column));
  const doubts: ColumnDoubt[] = [];
  for (const pair of taken) {
    const twins = headers
      .map((header, index) => (sameHeader(header, headers[pair.column - 1]) ? index + 1 : 0))
      .filter((column) => column > 0);
    const rivals = pairs
      .filter(
        (other) => other.field === pair.field && !used.has(other.column) && other.score >= pair.score - TIE,
      )
      .map((other) => other.column);
    const columns = [...new Set([pair.column, ...twins, ...rivals])].sort((a, b) => a - b);
    if (columns.length > 1) doubts.push({ field: pair.field, columns });
  }
  return doubts;
}

/** What a header may be unable to say: digits of an id, addresses, networks. The rest needs a blank header. */
const TELLING: readonly ContentKind[] = ['id', 'link', 'network', 'email'];
const BY_CONTENT: readonly ContentKind[] = [...TELLING, 'reply', 'date', 'time', 'code', 'user', 'inquiry'];
const CLEAR = 0.7;

/** Gives the fields that no header names a column whose content can be nothing else. */
function fillByContent(
  columns: Record<string, number | null>,
  doubts: readonly ColumnDoubt[],
  headers: readonly string[],
  cells: readonly (readonly string[])[],
  free: readonly boolean[],
): ColumnDoubt[] {
  const open: ColumnDoubt[] = [];
  const used = new Set([...Object.values(columns), ...doubts.flatMap((doubt) => doubt.columns)]);
  for (const kind of BY_CONTENT) {
    if (columns[kind] !== null || doubts.some((doubt) => doubt.field === kind)) continue;
    const fits = headers.flatMap((header, index) => {
      const speaks = header.trim() === '' || (TELLING.includes(kind) && !isNumbering(header));
      const clear =
        free[index] && !used.has(index + 1) && speaks && (share(cells[index], kind) ?? 0) >= CLEAR;
      return clear ? [index + 1] : [];
    });
    if (fits.length === 1) columns[kind] = fits[0];
    if (fits.length > 1) open.push({ field: kind, columns: fits });
    fits.forEach((column) => used.add(column));
  }
  return open;
}
