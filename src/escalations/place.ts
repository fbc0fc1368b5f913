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
  /** What the tab is called today. */
  name: string;
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
  const place = base && (placeAsKept(context, base) ?? placeIn(context, base, false));
  if (place) return place;
  const anew = keep ? rediscover(context) : layoutOf(lookAtBase(context.book));
  const found = placeIn(context, anew, true);
  if (!found) throw new KnownError('TAB_MISSING', { role: 'escalations' });
  return found;
}

/** The usual case, in two calls: the tab stands as the layout says. Null where it does not. */
export function placeAsKept({ book }: Context, base: Layout): EscalationPlace | null {
  const layout = base.tabs.find(({ role }) => role === 'escalations');
  const cells = layout && book.readDown(layout.tab, layout.headerRow, widthOf(layout));
  if (!layout || !cells || !standsAs(layout, cells[0])) return null;
  let tab: Tab | null = null;
  return {
    base,
    layout,
    name: layout.tab,
    // Reading alone needs no tab: it is asked for by whoever writes.
    get tab() {
      tab ??= book.tab(layout.tab);
      if (!tab) throw new KnownError('BASE_CHANGING');
      return tab;
    },
    cells,
  };
}

/** Null where the tab is gone, or no longer as this layout says. */
function placeIn(context: Context, base: Layout, fresh: boolean): EscalationPlace | null {
  const kept = base.tabs.find(({ role }) => role === 'escalations');
  const tab = kept && tabOf(context.book, kept);
  if (!kept || !tab) return null;
  const cells = cellsOf(tab, kept);
  if (cells && standsAs(kept, cells[0])) return { base, layout: kept, name: tab.name, tab, cells };
  const layout = followHeaders(tab, kept, fresh);
  const moved = layout && cellsOf(tab, layout);
  return moved ? { base, layout, name: tab.name, tab, cells: moved } : null;
}

/** Null where they cannot be read: the grid has become smaller. */
function cellsOf(tab: Tab, layout: TabLayout): CellValue[][] | null {
  const { headerRow } = layout;
  const rows = Math.max(tab.lastRow() - headerRow, 0) + 1;
  try {
    return tab.values(headerRow, 1, rows, widthOf(layout));
  } catch {
    return null;
  }
}

function widthOf({ columns }: Pick<TabLayout, 'columns'>): number {
  return Math.max(1, ...Object.values(columns).map((column) => column ?? 0));
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
