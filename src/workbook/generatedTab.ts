// A tab of rows that the product makes: found again by its hidden column, written row by row and nothing beside it.
import type { Book, CellInput, Tab } from './book';
import { fold } from './fold';
import { writeRowCells } from './rowCells';

/** The field of the hidden column, which says which row is whose. */
export const CONTROL = 'control';

export interface GeneratedSheet<Field extends string> {
  /** Its name, and the one that it gets where the team has a tab of its own by that name. */
  name: string;
  secondName: string;
  /** In the order of their columns. */
  fields: readonly Field[];
  headers: Readonly<Record<Field, string>>;
  /** Google's patterns; fields without one keep what the cell has. */
  formats: Readonly<Partial<Record<Field, string>>>;
  /** Pixels; Google's own width where none is said. */
  widths: Readonly<Partial<Record<Field, number>>>;
}

export interface GeneratedTab<Field extends string> {
  tab: Tab;
  /** Where each generated column stands now, 1-based. */
  columns: ReadonlyMap<Field, number>;
  formats: GeneratedSheet<Field>['formats'];
  /** Whether it was made just now: there is nothing to look for. */
  isNew: boolean;
}

/** One row to write; `row` null for one that goes under the last. */
export interface GeneratedLine<Field extends string> {
  row: number | null;
  cells: Readonly<Partial<Record<Field, CellInput>>>;
}

/** What Google makes a tab with: nothing has to be cut away. */
const GRID_ROWS = 1000;
const ROWS_TO_ADD = 400;

/** Under the lock. People may move the columns, and add theirs; a header that is gone comes back at the right end. */
export function openGenerated<Field extends string>(
  book: Book,
  sheet: GeneratedSheet<Field>,
): GeneratedTab<Field> {
  const control = sheet.fields.find((field) => field === CONTROL);
  for (let nth = 1; ; nth++) {
    const name = nameOf(sheet, nth);
    const tab = book.tab(name);
    const columns = tab && columnsIn(tab, sheet);
    if (tab && columns && control && columns.has(control)) {
      return { tab, columns: completed(tab, sheet, columns), formats: sheet.formats, isNew: false };
    }
    // Somebody's run ended before it wrote the headers.
    if (tab && tab.lastRow() === 0) return headed(tab, sheet);
    if (!tab) return headed(book.insertTab(name, book.tabs().length, GRID_ROWS, sheet.fields.length), sheet);
  }
}

/** The team may have tabs of its own by the first names. */
function nameOf({ name, secondName }: GeneratedSheet<string>, nth: number): string {
  if (nth === 1) return name;
  return nth === 2 ? secondName : `${secondName} ${String(nth)}`;
}

/** What the hidden column says, row by row; rows that are a person's own say nothing and are left out. */
export function controlsIn<Field extends string>({
  tab,
  columns,
  isNew,
}: GeneratedTab<Field>): { row: number; text: string }[] {
  const last = isNew ? 0 : tab.lastRow();
  const column = columnOf(columns, CONTROL);
  if (last < 2 || column === 0) return [];
  return tab
    .values(2, column, last - 1, 1)
    .map(([cell], index) => ({ row: index + 2, text: String(cell) }))
    .filter(({ text }) => text !== '');
}

/** Rows that stand together are one call, and so are columns; the hidden column is in the first. */
export function writeGenerated<Field extends string>(
  { tab, columns, formats, isNew }: GeneratedTab<Field>,
  lines: readonly GeneratedLine<Field>[],
): void {
  if (lines.length === 0) return;
  const added = lines.filter(({ row }) => row === null).length;
  let next = added > 0 && !isNew ? Math.max(tab.lastRow(), 1) + 1 : 2;
  const height = tab.rowCount();
  const lacking = next + added - 1 - height;
  if (added > 0 && lacking > 0) {
    tab.insertRowsAfter(height, lacking + ROWS_TO_ADD);
    // What is typed into a cell is read by its format.
    for (const [field, column] of columns) {
      const numberFormat = formats[field];
      if (numberFormat) tab.format(height + 1, column, lacking + ROWS_TO_ADD, 1, { numberFormat });
    }
  }
  const byRow = new Map(lines.map(({ row, cells }) => [row ?? next++, cells]));
  writeRowCells(tab, columns, columnOf(columns, CONTROL), byRow);
}

function columnOf<Field extends string>(columns: ReadonlyMap<Field, number>, wanted: string): number {
  for (const [field, column] of columns) if (field === wanted) return column;
  return 0;
}

function columnsIn<Field extends string>(
  tab: Tab,
  { fields, headers }: GeneratedSheet<Field>,
): Map<Field, number> {
  const there = tab.values(1, 1, 1, tab.columnCount())[0].map((header) => fold(String(header)));
  const found = fields.map((field) => [field, there.indexOf(fold(headers[field])) + 1] as const);
  return new Map(found.filter(([, column]) => column > 0));
}

function completed<Field extends string>(
  tab: Tab,
  sheet: GeneratedSheet<Field>,
  found: Map<Field, number>,
): ReadonlyMap<Field, number> {
  const gone = sheet.fields.filter((field) => !found.has(field));
  if (gone.length === 0) return found;
  const first = tab.lastColumn() + 1;
  const lacking = first + gone.length - 1 - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  looks(tab, sheet, gone, first);
  tab.write(1, first, [gone.map((field) => sheet.headers[field])]);
  return new Map([...found, ...gone.map((field, index) => [field, first + index] as const)]);
}

/** The headers come last: they say that the rest is done. */
function headed<Field extends string>(tab: Tab, sheet: GeneratedSheet<Field>): GeneratedTab<Field> {
  const { fields, headers } = sheet;
  const lacking = fields.length - tab.columnCount();
  if (lacking > 0) tab.insertColumnsAfter(tab.columnCount(), lacking);
  looks(tab, sheet, fields, 1);
  const columns = new Map(fields.map((field, index) => [field, index + 1]));
  tab.hideColumn(columnOf(columns, CONTROL));
  tab.freezeRows(1);
  tab.write(1, 1, [fields.map((field) => headers[field])]);
  return { tab, columns, formats: sheet.formats, isNew: true };
}

function looks<Field extends string>(
  tab: Tab,
  { formats, widths }: GeneratedSheet<Field>,
  fields: readonly Field[],
  first: number,
): void {
  tab.format(1, first, 1, fields.length, { bold: true, wrap: true, background: '#e8eaed' });
  const rows = tab.rowCount() - 1;
  fields.forEach((field, index) => {
    const [numberFormat, width] = [formats[field], widths[field]];
    if (numberFormat) tab.format(2, first + index, rows, 1, { numberFormat });
    if (width !== undefined) tab.columnWidth(first + index, width);
  });
}
