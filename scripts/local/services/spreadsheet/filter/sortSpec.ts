// The order that a filter gave to a column.
import { enumValue, type EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';

export class SortSpec {
  static readonly googleClass = 'SpreadsheetApp.SortSpec';

  /** Null for a column that the filter does not sort by. */
  constructor(
    private readonly column: number,
    private readonly ascending: boolean | null,
  ) {}

  /** @throws ServiceError for a column without an order, as Google does (T) */
  getSortOrder(): EnumValue {
    if (this.ascending === null) {
      throw new ServiceError(
        'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      );
    }
    return enumValue('SpreadsheetApp.SortOrder', this.ascending ? 'ASCENDING' : 'DESCENDING');
  }

  isAscending(): boolean {
    return this.ascending ?? false;
  }

  getDimensionIndex(): number | null {
    return this.column;
  }

  getBackgroundColor(): null {
    return null;
  }

  getForegroundColor(): null {
    return null;
  }
}
