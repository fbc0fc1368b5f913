// What Univer would do to the workbook and the page leaves to the server, or to nobody.
import { CanceledError } from '@univerjs/core';
import type { StructureRequest } from '../../protocol';
import { rectOf } from './sheetData';
import { unitId, type Workbench } from './univerWorkbench';

type Distribute<Request> = Request extends unknown ? Omit<Request, 'windowId'> : never;
export type StructureAction = Distribute<StructureRequest>;

interface Ranged {
  unitId: string;
  subUnitId: string;
  range?: Parameters<typeof rectOf>[0];
  ranges?: Parameters<typeof rectOf>[0][];
}

const rowActions: Record<string, 'insertRows' | 'deleteRows' | 'hideRows' | 'showRows'> = {
  'sheet.mutation.insert-row': 'insertRows',
  'sheet.mutation.remove-rows': 'deleteRows',
  'sheet.mutation.set-row-hidden': 'hideRows',
  'sheet.mutation.set-row-visible': 'showRows',
};

const columnActions: Record<string, 'insertColumns' | 'deleteColumns' | 'hideColumns' | 'showColumns'> = {
  'sheet.mutation.insert-col': 'insertColumns',
  'sheet.mutation.remove-col': 'deleteColumns',
  'sheet.mutation.set-col-hidden': 'hideColumns',
  'sheet.mutation.set-col-visible': 'showColumns',
};

const nobodys =
  /^sheet\.(mutation\.(move-|reorder-|insert-sheet|remove-sheet|set-worksheet-(name|order|hidden)|set-tab-color|add-worksheet-merge|remove-worksheet-merge|set-frozen|set\.numfmt)|operation\.rename-sheet|command\.set-(style|bold|italic|underline|stroke|range-(bold|italic|underline|stroke)))|^data-validation\.mutation\./;

export function leaveToServer({ commands }: Workbench, onStructure: (action: StructureAction) => void): void {
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (options?.fromCollab) return;
    const rows = rowActions[id];
    const columns = columnActions[id];
    if (!rows && !columns && !nobodys.test(id)) return;
    const { unitId: unit, subUnitId, range, ranges } = (params ?? {}) as Ranged;
    if (unit !== undefined && unit !== unitId) return;
    for (const one of ranges ?? (range ? [range] : [])) {
      const rect = rectOf(one);
      const sheetId = Number(subUnitId);
      if (rows) onStructure({ sheetId, action: rows, row: rect.row, count: rect.rows });
      if (columns) onStructure({ sheetId, action: columns, column: rect.column, count: rect.columns });
    }
    throw new CanceledError();
  });
}
