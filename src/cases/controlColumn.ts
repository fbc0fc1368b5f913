// The column of control cells, at the right end of a tab for cases, where the install has not made it.
import type { PropertyStore } from '../context';
import { CONTROL_HEADER } from '../texts/columnsCases';
import type { Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { saveLayout } from '../workbook/layoutStore';
import { CONTROL_FIELD } from '../workbook/roles';
import type { Target } from './target';

/** The target tab's layout with a control column: as it stands, or added now and kept. Under the lock. */
export function withControlColumn(properties: PropertyStore, { base, layout, tab }: Target): TabLayout {
  if (layout.columns[CONTROL_FIELD]) return layout;
  const column = tab.lastColumn() + 1;
  const width = tab.columnCount();
  if (column > width) tab.insertColumnsAfter(width, 1);
  tab.write(layout.headerRow, column, [[CONTROL_HEADER]]);
  tab.hideColumn(column);
  const marked = { ...layout, columns: { ...layout.columns, [CONTROL_FIELD]: column } };
  saveLayout(properties, { ...base, tabs: base.tabs.map((other) => (other === layout ? marked : other)) });
  return marked;
}

/** Takes the new column's header back; a layout that names it is put right by the header row itself. */
export function withoutControlColumn({ headerRow, columns }: TabLayout, tab: Tab): void {
  const column = columns[CONTROL_FIELD];
  if (column) tab.clear(headerRow, column, 1, 1);
}
