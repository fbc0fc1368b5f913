// Inserting and deleting cells of a range, which pushes its neighbours.
import type { EnumValue } from '../../../kernel/enums';
import { relocateReferences } from '../../../values/formula';
import { copyCell, placeCell, type CellCopy } from '../cells/grid';
import { cellCount, containsRect, eachCell, mapCells, rectOf } from '../cells/rects';
import { pushedRect } from '../cells/shift';
import { shiftSheet } from '../cells/shiftSheet';
import { requireEditable } from '../protection/guard';
import { checkInGrid } from './bounds';
import { RangeCopy } from './rangeCopy';

const BLANK: CellCopy = { content: null, extra: undefined };

export class RangeShifts extends RangeCopy {
  /** `ROWS` pulls the cells below up, `COLUMNS` those to the right to the left. */
  deleteCells(shiftDimension: EnumValue): void {
    this.shift(shiftDimension.name === 'ROWS' ? 'row' : 'column', -1);
  }

  /** `ROWS` pushes the cells down, `COLUMNS` to the right; the grid grows where content would fall off. */
  insertCells(shiftDimension: EnumValue): this {
    this.shift(shiftDimension.name === 'ROWS' ? 'row' : 'column', 1);
    return this;
  }

  private shift(axis: 'row' | 'column', direction: 1 | -1): void {
    checkInGrid(this);
    this.host.x.append(cellCount(this.rect));
    const { sheetModel: sheet, rect } = this;
    const size = (axis === 'row' ? rect.rows : rect.columns) * direction;
    const area = pushedRect(sheet, rect, axis);
    requireEditable(this.host, sheet, area);
    if (direction > 0) this.grow(axis, size);
    const wide =
      direction > 0
        ? { ...area, ...(axis === 'row' ? { rows: area.rows + size } : { columns: area.columns + size }) }
        : area;
    const cells = mapCells(wide, (row, column) => copyCell(sheet, row, column));
    eachCell(wide, (row, column, i, j) => {
      const [si, sj] = axis === 'row' ? [i - size, j] : [i, j - size];
      const inside = axis === 'row' ? row <= sheet.maxRows : column <= sheet.maxColumns;
      if (inside) placeCell(sheet, row, column, cells[si]?.[sj] ?? BLANK);
    });
    sheet.dirty.everything = true;
    const gone = direction < 0 ? -size : 0;
    const moving =
      axis === 'row'
        ? rectOf(area.row + gone, area.column, area.rows - gone, area.columns)
        : rectOf(area.row, area.column + gone, area.rows, area.columns - gone);
    relocateReferences(this.host.book, {
      sheetName: sheet.name,
      to: sheet.name,
      place: (row, column) => {
        if (!containsRect(moving, rectOf(row, column))) return null;
        return axis === 'row' ? { row: row + size, column } : { row, column: column + size };
      },
    });
  }

  /** Adds rows or columns at the end for content that the push would lose. */
  private grow(axis: 'row' | 'column', size: number): void {
    const { sheetModel: sheet, rect } = this;
    let last = 0;
    eachCell(pushedRect(sheet, rect, axis), (row, column) => {
      if (copyCell(sheet, row, column).content !== null) last = Math.max(last, axis === 'row' ? row : column);
    });
    const room = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (last + size > room) {
      shiftSheet(this.host.book, sheet, { axis, at: room + 1, count: last + size - room });
    }
  }
}
