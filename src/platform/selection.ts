// What the person has selected in the sheet.

/** Null where nothing is selected. */
export function selectedRow(): { tab: string; row: number } | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range && { tab: range.getSheet().getName(), row: range.getRow() };
}

/** Shows the cell, whatever tab was shown. */
export function selectCell({ tab, row, column }: { tab: string; row: number; column: number }): void {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)?.getRange(row, column).activate();
}
