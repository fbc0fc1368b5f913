// Brings the row of tabs to what the server says, by the fewest changes.
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetTab } from '../../protocol';
import { showTab } from './selection';
import { fromServer } from './sheetContent';
import { tabData } from './sheetData';
import { unitId, type Workbench } from './univerWorkbench';

export function arrangeTabs(workbench: Workbench, tabs: readonly SheetTab[]): void {
  const { commands, workbook } = workbench;
  const run = (id: string, params: object): void =>
    void commands.syncExecuteCommand(id, { unitId, ...params }, fromServer);
  const wanted = new Set(tabs.map(({ id }) => String(id)));

  tabs.forEach((tab, index) => {
    if (!workbook.getSheetBySheetId(String(tab.id)))
      run(InsertSheetMutation.id, { index, sheet: mergeWorksheetSnapshotWithDefault(tabData(tab)) });
  });
  const active = workbook.getActiveSheet().getSheetId();
  const first = tabs.find(({ hidden }) => !hidden);
  const activeTab = tabs.find(({ id }) => String(id) === active);
  if (first && (!activeTab || activeTab.hidden)) showTab(workbench, first.id);
  for (const sheet of [...workbook.getSheets()]) {
    const subUnitId = sheet.getSheetId();
    if (!wanted.has(subUnitId)) run(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.getName() });
  }
  tabs.forEach((tab, index) => {
    const sheet = workbook.getSheetBySheetId(String(tab.id))!;
    const subUnitId = String(tab.id);
    if (sheet.getName() !== tab.name) run(SetWorksheetNameMutation.id, { subUnitId, name: tab.name });
    if (sheet.isSheetHidden() !== (tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE))
      run(SetWorksheetHideMutation.id, {
        subUnitId,
        hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    if ((sheet.getConfig().tabColor || null) !== tab.tabColor)
      run(SetTabColorMutation.id, { subUnitId, color: tab.tabColor ?? '' });
    const from = workbook.getSheetIndex(sheet);
    if (from !== index) run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: from, toOrder: index });
  });
}
