// What the person does in the grid, told apart from what the server does, and sent as typed text.
import { CanceledError, CellValueType, type ICellData } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { blocksOf } from './rectangles';
import { inputOf } from './sheetData';
import { worksheetOf } from './sheetContent';
import { unitId, type Workbench } from './univerWorkbench';
import type { Edit } from './editQueue';

type Matrix = Record<number, Record<number, ICellData | null>>;

export interface Former {
  row: number;
  column: number;
  cell: ICellData | null;
}

interface ValuesParams {
  unitId: string;
  subUnitId: string;
  cellValue: Matrix;
}

/** Hears of each edit before the grid shows it, with the cells as they were, to put back what is refused. */
export function watchEdits(
  workbench: Workbench,
  onEdit: (edits: Edit[], former: readonly Former[]) => void,
): void {
  workbench.commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromCollab || options?.['fromFormula']) return;
    const { subUnitId, cellValue, unitId: unit } = params as ValuesParams;
    if (unit !== unitId) return;
    const sheetId = Number(subUnitId);
    const matrix = worksheetOf(workbench, sheetId)?.getCellMatrix();
    const texts = new Map<number, Map<number, string>>();
    const former: Former[] = [];
    for (const [rowKey, columns] of Object.entries(cellValue ?? {})) {
      for (const [columnKey, cell] of Object.entries(columns ?? {})) {
        const [row, column] = [Number(rowKey) + 1, Number(columnKey) + 1];
        if (cell && !['v', 'f', 'p'].some((key) => (cell as Record<string, unknown>)[key] !== undefined))
          continue;
        if (!texts.has(row)) texts.set(row, new Map());
        texts.get(row)!.set(column, inputOf(cell));
        const before = matrix?.getValue(row - 1, column - 1);
        former.push({ row, column, cell: before ? { ...before } : null });
      }
    }
    // Looks alone are the team's, not to be changed here.
    if (texts.size === 0) throw new CanceledError();
    onEdit(
      blocksOf(texts).map((block) => ({ sheetId, ...block })),
      former,
    );
  });
}

/** Has the editor open on what would be typed (a formula, a full date) instead of on what is shown. */
export function editInputs({ injector }: Workbench): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, context, next) => {
      const origin = context.worksheet.getCellRaw(context.row, context.col);
      if (!origin?.custom || !cell) return next(cell);
      return next({ ...cell, v: inputOf(origin), t: CellValueType.STRING, f: null });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, context, next) => {
      const origin = context.worksheet.getCellRaw(context.row, context.col);
      if (!cell) return next(cell);
      const typed = inputOf({ ...cell, custom: null });
      if (origin && typed === inputOf(origin)) return next({ ...origin });
      return next({ ...cell, ...typedCell(typed), s: origin?.s ?? null });
    },
  });
}

/** A cell as it stands until the server has read it. A formula too is a text here: only the server reckons. */
export function typedCell(text: string): ICellData {
  return { v: text, f: null, p: null, si: null, custom: null, t: CellValueType.STRING };
}
