// A tab that is read whole, in one go: for what needs all of its rows.
import type { CellValue } from '../workbook/book';
import type { Role } from '../workbook/layout';
import type { StandingBase, StandingTab } from './base';

export interface WholeTab extends StandingTab {
  /** From the header down to the last row in use, from the first column to the last one that is known. */
  cells: CellValue[][];
}

/** The first tab of that role; null where the base has none. */
export function readWhole({ tabs }: StandingBase, role: Role): WholeTab | null {
  const standing = tabs.find(({ layout }) => layout.role === role);
  if (!standing) return null;
  const { tab, layout } = standing;
  const width = Math.max(1, ...Object.values(layout.columns).map((column) => column ?? 0));
  const rows = Math.max(tab.lastRow() - layout.headerRow, 0) + 1;
  return { tab, layout, cells: tab.values(layout.headerRow, 1, rows, width) };
}
