// Which rows a sheet's filter hides.
import type { FilterColumn, SheetModel } from '../../../book/model';
import { displayText } from '../cells/entry';
import { contentAt, formatAt } from '../cells/grid';
import { lastRowOf } from '../cells/rects';
import type { Host } from '../host';
import { conditionHolds } from './holds';

/** Works out anew the rows below the filter's header row that some column hides. */
export function applyFilter(host: Host, sheet: SheetModel): void {
  const { filter } = sheet;
  if (filter === null) return;
  filter.hiddenRows = new Set();
  for (let row = filter.range.row + 1; row <= lastRowOf(filter.range); row += 1) {
    for (const [column, criteria] of filter.criteria) {
      if (!shows(host, sheet, row, column, criteria)) filter.hiddenRows.add(row);
    }
  }
  sheet.dirty.layout = true;
}

function shows(host: Host, sheet: SheetModel, row: number, column: number, criteria: FilterColumn): boolean {
  const text = displayText(host.book, contentAt(sheet, row, column), formatAt(sheet, row, column));
  if (criteria.visibleValues !== null && !criteria.visibleValues.includes(text)) return false;
  if (criteria.hiddenValues.includes(text)) return false;
  return criteria.condition === null || conditionHolds(host, sheet, row, column, criteria.condition);
}
