// A sheet of the protocol as Univer's data.
import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import type { CellView, RectView, SheetTab, SheetView, TextAt } from '../../protocol';
import { plainStyle } from './cellStyle';
import type { StyleBook } from './styleBook';

export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

type Cells = Record<number, Record<number, ICellData>>;

/** An empty place for a sheet whose content is not here yet. */
export function tabData({ id, name, hidden, tabColor }: SheetTab): Partial<IWorksheetData> {
  return {
    ...{ id: String(id), name, tabColor: tabColor ?? '', hidden: flag(hidden), defaultStyle: plainStyle },
    ...{ rowCount: 100, columnCount: 26, defaultColumnWidth, defaultRowHeight, cellData: {}, mergeData: [] },
    ...{ rowData: {}, columnData: {}, rowHeader: { width: 46 }, columnHeader: { height: 21 } },
  };
}

export function sheetData(sheet: SheetView, styles: StyleBook): Partial<IWorksheetData> {
  return {
    ...tabData(sheet),
    ...{ rowCount: sheet.maxRows, columnCount: sheet.maxColumns, freeze: freezeOf(sheet) },
    ...{ rowData: rowsOf(sheet), columnData: columnsOf(sheet, styles), mergeData: sheet.merges.map(rangeOf) },
    showGridlines: flag(!sheet.hiddenGridlines),
    cellData: cellMatrix(sheet.id, sheet.cells, sheet.inputs, styles),
  };
}

export function freezeOf({ frozenRows, frozenColumns }: SheetView): IWorksheetData['freeze'] {
  return {
    ySplit: frozenRows,
    xSplit: frozenColumns,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function rangeOf({ row, column, rows, columns }: RectView): IRange {
  return {
    ...{ startRow: row - 1, startColumn: column - 1 },
    ...{ endRow: row + rows - 2, endColumn: column + columns - 2 },
  };
}

export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): RectView {
  return {
    ...{ row: startRow + 1, column: startColumn + 1 },
    ...{ rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
  };
}

/** By 0-based row and column. What the formula bar shows travels as `custom.input`. */
export function cellMatrix(
  sheetId: number,
  cells: readonly CellView[],
  inputs: readonly TextAt[],
  styles: StyleBook,
): Cells {
  const matrix: Cells = {};
  for (const [row, column, display, style, kind = 't'] of cells) {
    const cell: ICellData = {};
    const id = styles.idOf(sheetId, style, display === '' ? 't' : kind);
    if (id !== undefined) cell.s = id;
    if (display !== '') {
      cell.v = display;
      cell.t = CellValueType.STRING;
    }
    (matrix[row - 1] ??= {})[column - 1] = cell;
  }
  for (const [row, column, input] of inputs) {
    const cell = ((matrix[row - 1] ??= {})[column - 1] ??= {});
    cell.custom = { input };
  }
  return matrix;
}

/** What a person would type to have the cell as it is. */
export function inputOf(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  const custom = cell.custom as { input?: string } | null | undefined;
  if (custom?.input !== undefined) return custom.input;
  if (cell.f) return cell.f;
  const text =
    cell.v === undefined || cell.v === null
      ? (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '')
      : String(cell.v);
  const typed = text.replace(/\r\n?/g, '\n');
  return cell.t === CellValueType.FORCE_STRING ? `'${typed}` : typed;
}

function rowsOf({ rowHeights, hiddenRows, filter }: SheetView): IWorksheetData['rowData'] {
  const rows: IWorksheetData['rowData'] = {};
  for (const [row, height] of Object.entries(rowHeights))
    rows[Number(row) - 1] = { h: height, ia: BooleanNumber.FALSE };
  for (const row of [...hiddenRows, ...(filter?.hiddenRows ?? [])])
    rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(sheet: SheetView, styles: StyleBook): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (const [column, width] of Object.entries(sheet.columnWidths))
    columns[Number(column) - 1] = { w: width };
  for (const column of sheet.hiddenColumns)
    columns[column - 1] = { ...columns[column - 1], hd: BooleanNumber.TRUE };
  for (const [column, style] of Object.entries(sheet.columnStyles)) {
    const s = styles.idOf(sheet.id, style, 't');
    if (s !== undefined) columns[Number(column) - 1] = { ...columns[Number(column) - 1], s };
  }
  return columns;
}

const flag = (yes: boolean): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);
