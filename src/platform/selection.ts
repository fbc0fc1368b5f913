// What the person has selected in the sheet.

/** Null where nothing is selected. */
export function selectedRow(): { tab: string; row: number } | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range && { tab: range.getSheet().getName(), row: range.getRow() };
}
