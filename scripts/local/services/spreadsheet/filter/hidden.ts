// Which rows nobody sees: hidden by a filter or by a person.
import type { SheetModel } from '../../../book/model';

export function isHiddenByFilter(sheet: SheetModel, row: number): boolean {
  return sheet.filter?.hiddenRows.has(row) ?? false;
}
