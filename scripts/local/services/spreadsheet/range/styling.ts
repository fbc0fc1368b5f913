// Reading and writing one aspect of the look of a range's cells.
import { styleAt } from '../cells/grid';
import type { Aspect } from '../cells/aspects';
import { eachCell, mapCells } from '../cells/rects';
import { restyleCell, type StylePatch } from '../cells/restyle';
import { requireEditable } from '../protection/guard';
import { checkShape, readArea, readFirst, writeArea, type Area } from './bounds';

/** The top left cell's. */
export function readStyle<Read>(area: Area, aspect: Aspect<Read, never>): Read {
  readFirst(area);
  return aspect.read(styleAt(area.sheetModel, area.rect.row, area.rect.column));
}

export function readStyles<Read>(area: Area, aspect: Aspect<Read, never>): Read[][] {
  readArea(area);
  return mapCells(area.rect, (row, column) => aspect.read(styleAt(area.sheetModel, row, column)));
}

export function writeStyle<Written>(area: Area, aspect: Aspect<unknown, Written>, value: Written): void {
  applyPatches(area, () => aspect.patch(value));
}

export function writeStyles<Written>(
  area: Area,
  aspect: Aspect<unknown, Written>,
  values: Written[][],
): void {
  checkShape(area.rect, values);
  applyPatches(area, (i, j) => {
    const row = values[i];
    return row === undefined ? null : aspect.patch(row[j] as Written);
  });
}

export function applyPatches(area: Area, patch: (i: number, j: number) => StylePatch | null): void {
  writeArea(area, () => {
    requireEditable(area.host, area.sheetModel, area.rect);
    eachCell(area.rect, (row, column, i, j) => {
      const change = patch(i, j);
      if (change !== null) restyleCell(area.sheetModel, row, column, change);
    });
  });
}
