// Puts the server's view of a sheet into Univer's worksheet, without anyone taking it for a person's edit.
import type { ICellData, Worksheet } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { RowsView, SheetView } from '../../protocol';
import { cellMatrix, sheetData } from './sheetData';
import type { StyleBook } from './styleBook';
import { unitId, type Workbench } from './univerWorkbench';

/** Marks commands of the server's: they are not sent back. */
export const fromServer = { fromCollab: true };

type Slots<Item> = Record<number, Item>;
type Matrix = Slots<Slots<ICellData | null>>;

export function worksheetOf({ workbook }: Workbench, sheetId: number): Worksheet | null {
  return workbook.getSheetBySheetId(String(sheetId)) ?? null;
}

/** The whole sheet anew, where it stands. */
export function replaceSheet(workbench: Workbench, sheet: SheetView, styles: StyleBook): void {
  const worksheet = worksheetOf(workbench, sheet.id);
  if (!worksheet) return;
  styles.replace(sheet.id, sheet.styles);
  const data = sheetData(sheet, styles);
  const config = worksheet.getConfig();
  refill(worksheet.getCellMatrix().getMatrix(), data.cellData!);
  refill(worksheet.getRowManager().getRowData(), data.rowData!);
  refill(worksheet.getColumnManager().getColumnData(), data.columnData!);
  config.showGridlines = data.showGridlines!;
  config.mergeData = data.mergeData!;
  worksheet.getSpanModel().rebuild(config.mergeData);
  const target = { unitId, subUnitId: String(sheet.id) };
  const run = (id: string, params: object): void =>
    void workbench.commands.syncExecuteCommand(id, { ...target, ...params }, fromServer);
  run(SetWorksheetColumnCountMutation.id, { columnCount: sheet.maxColumns });
  run(SetWorksheetRowCountMutation.id, { rowCount: sheet.maxRows });
  run(SetFrozenMutation.id, data.freeze!);
}

/** Rows anew, but for the cells that `skip` keeps; answers what those would have been. */
export function replaceRows(
  workbench: Workbench,
  { sheetId, rows, cells, inputs }: Pick<RowsView, 'sheetId' | 'rows' | 'cells' | 'inputs'>,
  styles: StyleBook,
  skip: (row: number, column: number) => boolean,
): { row: number; column: number; cell: ICellData | null }[] {
  const worksheet = worksheetOf(workbench, sheetId);
  if (!worksheet) return [];
  const now = worksheet.getCellMatrix().getMatrix() as Matrix;
  const next = cellMatrix(sheetId, cells, inputs, styles) as Matrix;
  const withheld: { row: number; column: number; cell: ICellData | null }[] = [];
  const changes: Matrix = {};
  for (const row of rows) {
    const columns = new Set([...Object.keys(now[row - 1] ?? {}), ...Object.keys(next[row - 1] ?? {})]);
    for (const key of columns) {
      const column = Number(key);
      const cell = next[row - 1]?.[column] ?? null;
      if (skip(row, column + 1)) withheld.push({ row, column: column + 1, cell });
      else if (!isSame(now[row - 1]?.[column], cell)) (changes[row - 1] ??= {})[column] = cell;
    }
  }
  setCells(workbench, sheetId, changes);
  return withheld;
}

/** Cells by 0-based row and column, each wholly as given; null empties it. */
export function setCells({ commands }: Workbench, sheetId: number, cells: Matrix): void {
  if (Object.keys(cells).length === 0) return;
  const blank: Matrix = {};
  for (const [row, columns] of Object.entries(cells))
    blank[Number(row)] = Object.fromEntries(Object.keys(columns).map((column) => [column, null]));
  for (const cellValue of [blank, cells])
    commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId, subUnitId: String(sheetId), cellValue },
      fromServer,
    );
}

function isSame(one: ICellData | null | undefined, other: ICellData | null): boolean {
  return (
    (one?.v ?? '') === (other?.v ?? '') &&
    (one?.s ?? undefined) === (other?.s ?? undefined) &&
    (one?.t ?? 1) === (other?.t ?? 1) &&
    !one?.f &&
    !one?.p &&
    (one?.custom as { input?: string } | undefined)?.input ===
      (other?.custom as { input?: string } | undefined)?.input
  );
}

function refill<Item>(slots: Slots<Item>, next: Slots<Item>): void {
  for (const key of Object.keys(slots)) delete slots[Number(key)];
  Object.assign(slots, next);
}
