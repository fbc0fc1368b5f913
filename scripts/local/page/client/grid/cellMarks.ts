// What stands in cells beside their text: the corner of a note, the button of a filter.
import {
  InterceptorEffectEnum,
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { FilterView, TextAt } from '../../protocol';
import type { Workbench } from './univerWorkbench';

const corner = { color: '#f29900', size: 6 };
const buttonSize = 16;

export class CellMarks {
  private readonly notes = new Map<number, Map<string, string>>();
  private readonly filters = new Map<number, FilterView | null>();

  constructor(
    { injector }: Workbench,
    private readonly onFilter: (sheetId: number, column: number) => void,
  ) {
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: 50,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const sheetId = Number(subUnitId);
        const note = this.notes.get(sheetId)?.has(keyOf(row + 1, col + 1));
        const filter = this.filterAt(sheetId, row + 1, col + 1);
        if (!note && !filter) return next(cell);
        const marked: ICellDataForSheetInterceptor = !cell || cell === rawData ? { ...rawData } : cell;
        if (note) marked.markers = { ...marked.markers, tr: corner };
        if (filter) {
          marked.customRender = [
            ...(marked.customRender ?? []),
            this.button(filter.columns.includes(col + 1)),
          ];
        }
        return next(marked);
      },
    });
  }

  replace(sheetId: number, notes: readonly TextAt[], filter: FilterView | null): void {
    this.notes.set(sheetId, new Map(notes.map(([row, column, text]) => [keyOf(row, column), text])));
    this.filters.set(sheetId, filter);
  }

  replaceRows(sheetId: number, rows: readonly number[], notes: readonly TextAt[]): void {
    const known = this.notes.get(sheetId) ?? new Map<string, string>();
    const touched = new Set(rows);
    for (const key of known.keys()) if (touched.has(Number(key.split(':')[0]))) known.delete(key);
    for (const [row, column, text] of notes) known.set(keyOf(row, column), text);
    this.notes.set(sheetId, known);
  }

  noteAt(sheetId: number, row: number, column: number): string | null {
    return this.notes.get(sheetId)?.get(keyOf(row, column)) ?? null;
  }

  filterOf(sheetId: number): FilterView | null {
    return this.filters.get(sheetId) ?? null;
  }

  private filterAt(sheetId: number, row: number, column: number): FilterView | null {
    const filter = this.filters.get(sheetId);
    if (!filter || filter.rect.row !== row) return null;
    const right = column - filter.rect.column;
    return right >= 0 && right < filter.rect.columns ? filter : null;
  }

  private button(isOn: boolean): ICellCustomRender {
    return {
      zIndex: 10,
      drawWith: (context, { primaryWithCoord: { startX, endX, endY } }) => {
        if (endX - startX < buttonSize + 4) return;
        const [x, y] = [endX - buttonSize - 2, endY - buttonSize - 2];
        context.save();
        context.fillStyle = isOn ? '#1a73e8' : '#ffffff';
        context.fillRect(x, y, buttonSize, buttonSize);
        context.strokeStyle = isOn ? '#ffffff' : '#5f6368';
        context.lineWidth = 1.5;
        context.beginPath();
        [8, 5, 2].forEach((width, line) => {
          context.moveTo(x + (buttonSize - width) / 2, y + 5.5 + line * 3);
          context.lineTo(x + (buttonSize + width) / 2, y + 5.5 + line * 3);
        });
        context.stroke();
        context.restore();
      },
      isHit: ({ x, y }, { primaryWithCoord: { endX, endY } }) =>
        x >= endX - buttonSize - 2 && x <= endX && y >= endY - buttonSize - 2 && y <= endY,
      onPointerDown: ({ subUnitId, col }) => this.onFilter(Number(subUnitId), col + 1),
    };
  }
}

const keyOf = (row: number, column: number): string => `${String(row)}:${String(column)}`;
