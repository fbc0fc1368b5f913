// Where the person is in the grid: the tab, the range, the cell.
import type { IRange } from '@univerjs/core';
import {
  ScrollToCellCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { RectView } from '../../protocol';
import { rangeOf, rectOf } from './sheetData';
import { fromServer } from './sheetContent';
import { unitId, type Workbench } from './univerWorkbench';

export interface Place {
  sheetId: number;
  rect: RectView;
  /** The cell within `rect` that typing goes to, 1-based. */
  row: number;
  column: number;
}

export function currentPlace({ injector, workbook }: Workbench): Place {
  const sheet = workbook.getActiveSheet();
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const range = clamp(selection?.range, rows, columns);
  const primary = selection?.primary;
  return {
    sheetId: Number(sheet.getSheetId()),
    rect: rectOf(range),
    row: (primary?.actualRow ?? range.startRow) + 1,
    column: (primary?.actualColumn ?? range.startColumn) + 1,
  };
}

/** Whole rows and columns come without numbers. */
function clamp(range: IRange | undefined, rows: number, columns: number): IRange {
  const number = (value: number | undefined, otherwise: number): number =>
    value === undefined || Number.isNaN(value) ? otherwise : value;
  return {
    startRow: number(range?.startRow, 0),
    startColumn: number(range?.startColumn, 0),
    endRow: Math.min(rows - 1, number(range?.endRow, range ? rows - 1 : 0)),
    endColumn: Math.min(columns - 1, number(range?.endColumn, range ? columns - 1 : 0)),
  };
}

export function watchPlace(workbench: Workbench, onPlace: (place: Place) => void): void {
  workbench.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id)
      onPlace(currentPlace(workbench));
  });
}

export async function goTo(
  { commands, workbook }: Workbench,
  sheetId: number,
  rect: RectView,
): Promise<void> {
  showTab({ commands, workbook }, sheetId);
  const range = rangeOf(rect);
  const { startRow: actualRow, startColumn: actualColumn } = range;
  const primary = {
    ...{ actualRow, actualColumn, startRow: actualRow, startColumn: actualColumn },
    ...{ endRow: actualRow, endColumn: actualColumn, isMerged: false, isMergedMainCell: false },
  };
  const selections = [{ range, primary, style: null }];
  const target = { unitId, subUnitId: String(sheetId) };
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections, type: 2 }, fromServer);
  await commands.executeCommand(ScrollToCellCommand.id, { range });
}

export function showTab(
  { commands, workbook }: Pick<Workbench, 'commands' | 'workbook'>,
  sheetId: number,
): void {
  if (Number(workbook.getActiveSheet().getSheetId()) === sheetId) return;
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: String(sheetId) });
}
