// Merging and unmerging the cells of a range, and drawing its borders.
import type { BorderLine, Rect, Style } from '../../../book/model';
import type { EnumValue } from '../../../kernel/enums';
import { ServiceError } from '../../../kernel/execution';
import { contentAt, isBlankAt, putContent, styleAt } from '../cells/grid';
import {
  cellCount,
  containsRect,
  eachCell,
  intersection,
  lastColumnOf,
  lastRowOf,
  rectOf,
} from '../cells/rects';
import { restyleCell } from '../cells/restyle';
import { cssColor } from '../color/css';
import { requireEditable } from '../protection/guard';
import { readArea, writeArea } from './bounds';
import type { Range } from './range';
import { RangeClear } from './rangeClear';

export class RangeMerges extends RangeClear {
  merge(): this {
    this.mergeAll([this.rect]);
    return this;
  }

  /** One merge a row. */
  mergeAcross(): this {
    const { row, column, rows, columns } = this.rect;
    this.mergeAll(Array.from({ length: rows }, (_, i) => rectOf(row + i, column, 1, columns)));
    return this;
  }

  /** One merge a column. */
  mergeVertically(): this {
    const { row, column, rows, columns } = this.rect;
    this.mergeAll(Array.from({ length: columns }, (_, j) => rectOf(row, column + j, rows, 1)));
    return this;
  }

  breakApart(): this {
    writeArea(this, () => {
      requireEditable(this.host, this.sheetModel, this.rect);
      this.unmerge();
    });
    return this;
  }

  getMergedRanges(): Range[] {
    readArea(this);
    return this.sheetModel.merges
      .filter((merge) => intersection(merge, this.rect) !== null)
      .map((merge) => this.host.range(this.sheetModel, merge));
  }

  isPartOfMerge(): boolean {
    readArea(this);
    return this.sheetModel.merges.some((merge) => intersection(merge, this.rect) !== null);
  }

  /** true draws a line, false takes it away, null leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: EnumValue | null,
  ): this {
    const line: BorderLine = {
      style: style?.name ?? 'SOLID',
      color: (color ? cssColor(color) : null) ?? '#000000',
    };
    const { rect, sheetModel: sheet } = this;
    writeArea(this, () => {
      requireEditable(this.host, sheet, rect);
      eachCell(rect, (row, column) => {
        const borders = { ...styleAt(sheet, row, column).borders };
        draw(borders, 'top', row === rect.row ? top : horizontal, line);
        draw(borders, 'bottom', row === lastRowOf(rect) ? bottom : horizontal, line);
        draw(borders, 'left', column === rect.column ? left : vertical, line);
        draw(borders, 'right', column === lastColumnOf(rect) ? right : vertical, line);
        restyleCell(sheet, row, column, {
          borders: Object.keys(borders).length > 0 ? borders : undefined,
        });
      });
    });
    return this;
  }

  private mergeAll(rects: Rect[]): void {
    writeArea(this, () => {
      const sheet = this.sheetModel;
      requireEditable(this.host, sheet, this.rect);
      this.unmerge();
      for (const rect of rects) {
        keepFirstContent(this, rect);
        if (cellCount(rect) > 1) sheet.merges.push(rect);
      }
      sheet.dirty.layout = true;
    });
  }

  /** @throws ServiceError where a merge is only partly within the range (P) */
  private unmerge(): void {
    const sheet = this.sheetModel;
    const touched = sheet.merges.filter((merge) => intersection(merge, this.rect) !== null);
    if (!touched.every((merge) => containsRect(this.rect, merge))) {
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    }
    sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
    sheet.dirty.layout = true;
  }
}

/** A merge keeps its top left value; where that is blank, the first one found moves there. */
function keepFirstContent({ sheetModel: sheet }: RangeMerges, rect: Rect): void {
  let kept = !isBlankAt(sheet, rect.row, rect.column);
  eachCell(rect, (row, column) => {
    if ((row === rect.row && column === rect.column) || isBlankAt(sheet, row, column)) return;
    if (!kept) putContent(sheet, rect.row, rect.column, contentAt(sheet, row, column));
    kept = true;
    putContent(sheet, row, column, null);
  });
}

function draw(
  borders: { -readonly [Side in keyof NonNullable<Style['borders']>]: BorderLine },
  side: 'top' | 'left' | 'bottom' | 'right',
  wanted: boolean | null,
  line: BorderLine,
): void {
  if (wanted === true) borders[side] = line;
  else if (wanted === false) delete borders[side];
}
