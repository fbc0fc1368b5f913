// Keys that travel in a sheet as in Google's and that Univer does not know: Home, Ctrl+Home, Ctrl+End.
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { RectView } from '../../protocol';
import { currentPlace } from './selection';
import { worksheetOf } from './sheetContent';
import type { Workbench } from './univerWorkbench';

export function travelByKeys(
  container: HTMLElement,
  workbench: Workbench,
  goTo: (sheetId: number, rect: RectView) => void,
): void {
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.shiftKey || event.altKey || !['Home', 'End'].includes(event.key)) return;
      if (event.key === 'End' && !event.ctrlKey) return;
      if (workbench.injector.get(IEditorBridgeService).isVisible().visible) return;
      event.preventDefault();
      event.stopPropagation();
      const { sheetId, row } = currentPlace(workbench);
      const [toRow, toColumn] = event.ctrlKey
        ? event.key === 'Home'
          ? [1, 1]
          : lastCell(workbench)
        : [row, 1];
      goTo(sheetId, { row: toRow, column: toColumn, rows: 1, columns: 1 });
    },
    true,
  );
}

function lastCell(workbench: Workbench): [row: number, column: number] {
  const { endRow, endColumn } = worksheetOf(workbench, currentPlace(workbench).sheetId)!
    .getCellMatrix()
    .getDataRange();
  return [Math.max(1, endRow + 1), Math.max(1, endColumn + 1)];
}
