// The one filter of a sheet.
import type { FilterColumn, FilterModel, SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import { sortRows } from '../cells/sort';
import type { Host } from '../host';
import { requireEditable } from '../protection/guard';
import type { Range } from '../range/range';
import { applyFilter } from './apply';
import { FilterCriteria } from './filterCriteria';
import { SortSpec } from './sortSpec';

const NO_CRITERIA: FilterColumn = {
  hiddenValues: [],
  visibleValues: null,
  condition: null,
  sortAscending: null,
};

export class Filter {
  static readonly googleClass = 'SpreadsheetApp.Filter';

  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
  ) {}

  getRange(): Range {
    return this.host.range(this.sheet, this.model().range);
  }

  /** Columns are counted on the sheet. */
  getColumnFilterCriteria(columnPosition: number): FilterCriteria | null {
    this.host.x.read(1);
    const criteria = this.column(columnPosition);
    if (criteria === undefined || isOnlySort(criteria)) return null;
    return new FilterCriteria(this.host, criteria);
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: FilterCriteria | null): this {
    this.host.x.append(0);
    const sortAscending = this.column(columnPosition)?.sortAscending ?? null;
    const criteria = { ...(filterCriteria?.model ?? NO_CRITERIA), sortAscending };
    if (isOnlySort(criteria) && sortAscending === null) this.model().criteria.delete(columnPosition);
    else this.model().criteria.set(columnPosition, criteria);
    applyFilter(this.host, this.sheet);
    return this;
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  getColumnSortSpec(columnPosition: number): SortSpec {
    this.host.x.read(1);
    return new SortSpec(columnPosition, this.column(columnPosition)?.sortAscending ?? null);
  }

  /** Sorts the filter's rows below its first one. */
  sort(columnPosition: number, ascending: boolean): this {
    this.host.x.append(0);
    this.column(columnPosition);
    const { range, criteria } = this.model();
    requireEditable(this.host, this.sheet, range);
    for (const [column, kept] of criteria) {
      if (isOnlySort(kept)) criteria.delete(column);
      else criteria.set(column, { ...kept, sortAscending: null });
    }
    criteria.set(columnPosition, {
      ...(criteria.get(columnPosition) ?? NO_CRITERIA),
      sortAscending: ascending,
    });
    const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
    sortRows(this.host.book, this.sheet, body, [{ column: columnPosition, ascending }]);
    applyFilter(this.host, this.sheet);
    return this;
  }

  remove(): void {
    this.host.x.append(0);
    this.sheet.filter = null;
    this.sheet.dirty.layout = true;
  }

  private model(): FilterModel {
    if (this.sheet.filter === null) throw new ServiceError('The filter has been removed.');
    return this.sheet.filter;
  }

  private column(position: number): FilterColumn | undefined {
    const { range, criteria } = this.model();
    if (position < range.column || position >= range.column + range.columns) {
      throw new ServiceError('The column is outside of the range of the filter.');
    }
    return criteria.get(position);
  }
}

function isOnlySort({ hiddenValues, visibleValues, condition }: FilterColumn): boolean {
  return hiddenValues.length === 0 && visibleValues === null && condition === null;
}
