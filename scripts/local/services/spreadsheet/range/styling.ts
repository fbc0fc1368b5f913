// Reading and writing one aspect of the look of a range's cells.
import { patchExtra, PLAIN, styleAt } from '../cells/grid';
import type { Aspect } from '../cells/aspects';
import { eachCell, lastColumnOf, mapCells } from '../cells/rects';
import { restyle, restyleCell, type StylePatch } from '../cells/restyle';
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
  const patch = aspect.patch(value);
  if (patch === null) writeArea(area, () => undefined);
  else if (coversColumns(area)) writeArea(area, () => restyleColumns(area, patch));
  else applyPatches(area, () => patch);
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

export function coversColumns({ sheetModel: sheet, rect }: Area): boolean {
  return rect.row === 1 && rect.rows === sheet.maxRows;
}

/** Whole columns keep their look once, not in each of their blank cells. */
function restyleColumns({ host, sheetModel: sheet, rect }: Area, patch: StylePatch): void {
  requireEditable(host, sheet, rect);
  for (let column = rect.column; column <= lastColumnOf(rect); column += 1) {
    const style = restyle(sheet.columnStyles.get(column) ?? PLAIN, patch);
    if (Object.keys(style).length > 0) sheet.columnStyles.set(column, style);
    else sheet.columnStyles.delete(column);
    sheet.rows.forEach((row, index) => {
      const own = row?.extras?.[column - 1]?.style;
      if (own !== undefined) patchExtra(sheet, index + 1, column, { style: restyle(own, patch) });
    });
  }
  sheet.dirty.layout = true;
}
