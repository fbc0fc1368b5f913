// The checks a range makes before the server would see it, and its cost in cells.
import type { Rect, SheetModel } from '../../../book/model';
import { ServiceError } from '../../../kernel/execution';
import { cellCount, lastColumnOf, lastRowOf } from '../cells/rects';
import { outsideSheet, sizeMismatch } from '../errors';
import type { Host } from '../host';

/** What a theme of Range needs to know of the range it works on. */
export interface Area {
  readonly host: Host;
  readonly sheetModel: SheetModel;
  readonly rect: Rect;
}

/** Google's texts for a range that starts before A1 or has no extent (P*, R). */
export function checkRect(rect: Rect): void {
  if (rect.row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (rect.column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rect.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
}

/** Past the grid is told where the range is used, not where it is made (R). */
export function checkInGrid({ sheetModel, rect }: Pick<Area, 'sheetModel' | 'rect'>): void {
  if (lastRowOf(rect) > sheetModel.maxRows || lastColumnOf(rect) > sheetModel.maxColumns) {
    throw outsideSheet();
  }
}

/** Commits what is buffered and charges a read of the whole range. */
export function readArea(area: Area): void {
  area.host.x.read(cellCount(area.rect));
  checkInGrid(area);
}

/** Commits what is buffered and charges a read of the range's first cell. */
export function readFirst(area: Area): void {
  area.host.x.read(1);
  checkInGrid(area);
}

/** Buffers a change of every cell of the range. The grid is looked at again when it is applied. */
export function writeArea(area: Area, apply: () => void): void {
  checkInGrid(area);
  area.host.x.write(cellCount(area.rect), () => {
    checkInGrid(area);
    apply();
  });
}

/** @throws ServiceError with Google's counts where `data` has not the range's shape. */
export function checkShape(rect: Rect, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rect.rows) throw sizeMismatch('rows', data.length, rect.rows);
  for (const row of data) {
    if (row.length !== rect.columns) throw sizeMismatch('columns', row.length, rect.columns);
  }
}
