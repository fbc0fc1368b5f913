// The rows of the tabs that play some roles, by field, wherever their columns stand today.
import type { Context } from '../context';
import type { Book, CellValue } from './book';
import { fold } from './fold';
import type { Layout, TabLayout } from './layout';
import { loadLayout } from './layoutStore';
import { layoutOf, lookAtBase, tabOf } from './rediscover';
import type { KnownRole } from './roles';

export interface RoleRow {
  row: number;
  /** `''` where the tab has no such column. */
  value(field: string): CellValue;
  /** As the cell shows it. */
  shown(field: string): string;
}

/**
 * At `most` so many rows of each role's tab, those at its foot where it has more; none where the base has no such
 * tab. By the layout as kept, or by a new look that nobody keeps: this reads, and takes no lock.
 */
export function roleRows<Wanted extends KnownRole>(
  context: Pick<Context, 'book' | 'properties'>,
  most: Readonly<Record<Wanted, number>>,
): Record<Wanted, RoleRow[]> {
  const kept = loadLayout(context.properties);
  const standing = kept && rowsOf(context.book, kept, most);
  const found = standing ?? rowsOf(context.book, layoutOf(lookAtBase(context.book)), most);
  return (found ?? Object.fromEntries(Object.keys(most).map((role) => [role, []]))) as Record<
    Wanted,
    RoleRow[]
  >;
}

/** Null where a tab no longer is as the layout says. */
function rowsOf(book: Book, { tabs }: Layout, most: Readonly<Record<string, number>>) {
  const found: Record<string, RoleRow[]> = {};
  for (const [role, limit] of Object.entries(most)) {
    const layout = tabs.find((candidate) => candidate.role === role);
    const rows = layout ? rowsAt(book, layout, limit) : [];
    if (!rows) return null;
    found[role] = rows;
  }
  return found;
}

/** Null where the tab is gone, its grid has become narrower, or a header is no longer there. */
function rowsAt(book: Book, layout: TabLayout, limit: number): RoleRow[] | null {
  const tab = tabOf(book, layout);
  if (!tab) return null;
  const { headerRow } = layout;
  const last = tab.lastRow();
  if (last < headerRow) return null;
  try {
    const width = layout.width ?? tab.columnCount();
    const first = Math.max(headerRow, last - limit);
    const shown = tab.displayValues(first, 1, last - first + 1, width);
    const headers = first === headerRow ? shown[0] : tab.displayValues(headerRow, 1, 1, width)[0];
    const columns = standingColumns(layout, headers);
    if (!columns) return null;
    if (last === headerRow) return [];
    const values = tab.values(first + 1, 1, last - first, width);
    return values.map((row, index) => ({
      row: first + 1 + index,
      value: (field) => row[(columns[field] ?? 0) - 1] ?? '',
      shown: (field) => shown[index + 1][(columns[field] ?? 0) - 1] ?? '',
    }));
  } catch {
    return null;
  }
}

/** Each field's column where its header stands now; null where one is gone. A nameless column stays. */
function standingColumns({ columns, headers }: TabLayout, written: readonly string[]) {
  const there = written.map(fold);
  const standing: TabLayout['columns'] = {};
  for (const [field, column] of Object.entries(columns)) {
    const header = fold(headers[field] ?? '');
    const stays = column === null || header === '' || there[column - 1] === header;
    const place = stays ? column : there.indexOf(header) + 1;
    if (place === 0) return null;
    standing[field] = place;
  }
  return standing;
}
