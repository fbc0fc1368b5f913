// A template as cells of its row: only those that change, as text that no spreadsheet reads for anything else.
import { freeRow } from '../../cases/freeRow';
import { KnownError } from '../../knownError';
import { BESIDE_DM_CELL, KIND_CELL, NETWORK_CELL, PHASE_CELL } from '../../texts/templateUpkeep';
import { TEMPLATE_FIELD_NAMES } from '../../texts/templateUpkeepErrors';
import type { Book, CellInput, CellValue, Tab } from '../../workbook/book';
import type { TabLayout } from '../../workbook/layout';
import type { TemplateDraft } from './draft';
import { EMPTY_DRAFT } from './draft';

/** The fields of the tab that a draft is written into. */
export type TemplateCell =
  | 'code'
  | 'title'
  | 'topic'
  | 'network'
  | 'kind'
  | 'wallText'
  | 'dmText'
  | 'keywords'
  | 'validFrom'
  | 'validTo'
  | 'verifiedOn'
  | 'verifiedBy';

export type TemplateCells = Partial<Record<TemplateCell, CellInput>>;

/** Written where the tab has a column for it, and done without where it has none. */
const WELCOME: readonly TemplateCell[] = ['verifiedBy'];

/** What a draft has a cell for, and the tab no column. */
export function lackingFields({ columns }: Pick<TabLayout, 'columns'>): string[] {
  return [...Object.keys(cellsOf(EMPTY_DRAFT)), 'verifiedOn'].filter((field) => !columns[field]);
}

/** The cells in which a row says something else than it should; of a new row, all that say anything. */
export function changedCells(before: TemplateDraft | null, after: TemplateDraft): TemplateCells {
  const former = cellsOf(before ?? EMPTY_DRAFT);
  const cells = cellsOf(after);
  const changed = (Object.keys(cells) as TemplateCell[]).filter(
    (field) =>
      JSON.stringify(cells[field]) !== JSON.stringify(former[field]) ||
      (before === null && isSaid(cells[field])),
  );
  return Object.fromEntries(changed.map((field) => [field, cells[field]]));
}

export function rowForNew(tab: Tab, { headerRow, columns }: TabLayout): number {
  const own = Object.values(columns).filter((column): column is number => column !== null);
  return freeRow(tab, { headerRow, columns: own, anchor: columns.code ?? columns.title ?? own[0] });
}

/**
 * Writes and commits. Where Google refuses, every cell is put back and `TEMPLATE_REFUSED` says why; a field that has
 * no column is refused before anything is written (`TEMPLATE_COLUMN_MISSING`).
 */
export function writeCells(book: Book, tab: Tab, layout: TabLayout, row: number, cells: TemplateCells): void {
  const writes = (Object.entries(cells) as [TemplateCell, CellInput][]).flatMap(([field, input]) => {
    const column = layout.columns[field];
    if (column) return [{ column, input }];
    if (WELCOME.includes(field) || input === NETWORK_CELL.both) return [];
    const name = TEMPLATE_FIELD_NAMES[field];
    throw new KnownError('TEMPLATE_COLUMN_MISSING', { field, tab: layout.tab.trim(), name });
  });
  if (writes.length === 0) return;
  const columns = writes.map(({ column }) => column);
  const first = Math.min(...columns);
  const [former] = tab.values(row, first, 1, Math.max(...columns) - first + 1);
  try {
    for (const { column, input } of writes) tab.write(row, column, [[input]]);
    book.flush();
  } catch (error) {
    putBack(
      book,
      tab,
      row,
      columns.map((column) => ({ column, input: inputOf(former[column - first]) })),
    );
    const reason = error instanceof Error ? error.message : String(error);
    throw new KnownError('TEMPLATE_REFUSED', { reason });
  }
}

function putBack(book: Book, tab: Tab, row: number, former: { column: number; input: CellInput }[]): void {
  try {
    for (const { column, input } of former) tab.write(row, column, [[input]]);
    book.flush();
  } catch {
    // The first error says more; a repeat of the request ends what was begun.
  }
}

function cellsOf(draft: TemplateDraft): TemplateCells {
  const { code, title, topic, network, kind, phase, wallText, dmText, besideDm, keywords } = draft;
  const day = (iso: string | null): CellInput => (iso === null ? '' : { typed: iso });
  return {
    code,
    title,
    topic,
    network: NETWORK_CELL[network ?? 'both'],
    kind: [kind && KIND_CELL[kind], phase && PHASE_CELL[phase]].filter(Boolean).join(' '),
    wallText,
    dmText: besideDm ? BESIDE_DM_CELL : dmText,
    keywords,
    validFrom: day(draft.validFrom),
    validTo: day(draft.validTo),
  };
}

function isSaid(input: CellInput | undefined): boolean {
  return input !== undefined && input !== '';
}

/** What gives a cell back its value. */
function inputOf(value: CellValue): CellInput {
  return value instanceof Date ? { typed: typedDay(value) } : value;
}

/** Bogotá's midnight is five in UTC. */
function typedDay(value: Date): string {
  return new Date(value.getTime() - 5 * 3_600_000).toISOString().slice(0, 10);
}
