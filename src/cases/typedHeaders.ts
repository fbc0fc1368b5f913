// Whether an agent's columns still stand under their headers, and where they went if not.
import type { CellValue } from '../workbook/book';
import type { Area, Edit } from '../workbook/edit';
import { fold } from '../workbook/fold';
import { TYPED_FIELDS, type TypedTab } from './typedTabs';

/** The part of the header row that holds the fields. */
export function headerArea({ headerRow, columns }: TypedTab): Area {
  const all = Object.values(columns);
  const first = Math.min(...all);
  return { row: headerRow, column: first, rows: 1, columns: Math.max(...all) - first + 1 };
}

/** Reads the header row. */
export function headersStand(edit: Edit, tab: TypedTab): boolean {
  const area = headerArea(tab);
  const [written] = headersOrNone(edit, area);
  return Object.entries(tab.columns).every(
    ([field, column]) => fold(String(written[column - area.column] ?? '')) === fold(tab.headers[field] ?? ''),
  );
}

/** The tab with each column where its header stands now; null where one is gone or stands twice. */
export function headersMoved(edit: Edit, tab: TypedTab): TypedTab | null {
  const [written] = edit.values({ row: tab.headerRow, column: 1, rows: 1, columns: edit.lastColumn() });
  const there = written.map((header) => fold(String(header)));
  const columns: TypedTab['columns'] = {};
  for (const field of TYPED_FIELDS) {
    if (!tab.columns[field]) continue;
    const header = fold(tab.headers[field] ?? '');
    const first = there.indexOf(header);
    if (header === '' || first < 0 || there.includes(header, first + 1)) return null;
    columns[field] = first + 1;
  }
  return { ...tab, columns };
}

/** Where the tab has become narrower than its fields, Google refuses the area. */
function headersOrNone(edit: Edit, area: Area): (CellValue | undefined)[][] {
  try {
    return edit.values(area);
  } catch {
    return [[]];
  }
}
