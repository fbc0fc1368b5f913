// How a cell's long text runs, where a file cannot say it: Excel knows wrapped or not, Google also clipped or told to overflow.
import type { Rect, SheetModel, Style } from './model';
import { coverCells } from './xlsx/references';

export interface UnsaidLook {
  wrapStrategy: 'OVERFLOW' | 'CLIP';
  /** Cells; a column without them is one whose blank cells look so. */
  rects: Rect[];
  columns: number[];
}

export function unsaidLooks(sheet: SheetModel): UnsaidLook[] {
  return (['OVERFLOW', 'CLIP'] as const).flatMap((wrapStrategy) => {
    const cells: { row: number; column: number }[] = [];
    sheet.rows.forEach((row, index) =>
      row?.extras?.forEach((extra, at) => {
        if (extra?.style?.wrapStrategy === wrapStrategy) cells.push({ row: index + 1, column: at + 1 });
      }),
    );
    const columns = [...sheet.columnStyles].flatMap(([column, style]) =>
      style.wrapStrategy === wrapStrategy ? [column] : [],
    );
    return cells.length + columns.length > 0 ? [{ wrapStrategy, rects: coverCells(cells), columns }] : [];
  });
}

/** Gives the looks back to cells that the file does not wrap. */
export function applyUnsaidLooks(sheet: SheetModel, looks: readonly UnsaidLook[]): void {
  for (const { wrapStrategy, rects, columns } of looks) {
    const changed = new Map<Style | undefined, Style>();
    const look = (style: Style | undefined): Style => {
      let result = changed.get(style);
      if (!result) {
        result = style?.wrapStrategy ? style : Object.freeze({ ...style, wrapStrategy });
        changed.set(style, result);
      }
      return result;
    };
    for (const column of columns) sheet.columnStyles.set(column, look(sheet.columnStyles.get(column)));
    for (const rect of rects) {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        const extras = ((sheet.rows[row - 1] ??= { values: [] }).extras ??= []);
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          const extra = (extras[column - 1] ??= {});
          extra.style = look(extra.style);
        }
      }
    }
  }
}
