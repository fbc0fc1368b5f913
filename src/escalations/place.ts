// Where the escalations stand today: the tab, its columns, and its cells, in few calls.
import { followHeaders } from '../cases/headers';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { CONTROL_HEADER } from '../texts/columnsCases';
import type { CellValue, Tab } from '../workbook/book';
import { fold } from '../workbook/fold';
import type { Layout, TabLayout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { layoutOf, lookAtBase, rediscover, tabOf } from '../workbook/rediscover';
import { CONTROL_FIELD } from '../workbook/roles';

export interface EscalationPlace {
  base: Layout;
  /** With each column where it stands now. */
  layout: TabLayout;
  tab: Tab;
  /** From the header row on, the row of headers first, as far as the columns of the layout go. */
  cells: CellValue[][];
}

/**
 * By the layout as kept (`properties` is what the store holds), where the tab still looks like it: one read of the
 * cells. Else the base is looked at anew, and with `keep` that look is kept: then under the lock. Throws
 * `TAB_MISSING`.
 */
export function escalationPlace(
  context: Context,
  properties: Readonly<Record<string, string>>,
  keep: boolean,
): EscalationPlace {
  const base = layoutFrom(properties);
  const place = base && placeIn(context, base, false);
  if (place) return place;
  const anew = keep ? rediscover(context) : layoutOf(lookAtBase(context.book));
  const found = placeIn(context, anew, true);
  if (!found) throw new KnownError('TAB_MISSING', { role: 'escalations' });
  return found;
}

/** Null where the tab is gone, or no longer as this layout says. */
function placeIn(context: Context, base: Layout, fresh: boolean): EscalationPlace | null {
  const kept = base.tabs.find(({ role }) => role === 'escalations');
  const tab = kept && tabOf(context.book, kept);
  if (!kept || !tab) return null;
  const cells = cellsOf(tab, kept);
  if (cells && standsAs(kept, cells[0])) return { base, layout: kept, tab, cells };
  const layout = followHeaders(tab, kept, fresh);
  const moved = layout && cellsOf(tab, layout);
  return moved ? { base, layout, tab, cells: moved } : null;
}

/** Null where they cannot be read: the grid has become smaller. */
function cellsOf(tab: Tab, { headerRow, columns }: TabLayout): CellValue[][] | null {
  const width = Math.max(1, ...Object.values(columns).map((column) => column ?? 0));
  const rows = Math.max(tab.lastRow() - headerRow, 0) + 1;
  try {
    return tab.values(headerRow, 1, rows, width);
  } catch {
    return null;
  }
}

/** Every column under the header that it is known by, in a row of headers no other of which says the same. */
function standsAs({ columns, headers }: TabLayout, written: readonly CellValue[]): boolean {
  const there = written.map((header) => fold(String(header)));
  return Object.entries(columns).every(([field, column]) => {
    if (column === null) return true;
    const header = fold(field === CONTROL_FIELD ? CONTROL_HEADER : (headers[field] ?? ''));
    return (
      there[column - 1] === header && (header === '' || there.indexOf(header) === there.lastIndexOf(header))
    );
  });
}
