// The Book port over the spreadsheet that this script is bound to. Each method is one service call on ranges.
import { KnownError } from '../knownError';
import type { Book, CellAddress, CellFormat, CellInput, CellValue, Tab } from '../workbook/book';
import { columnLetter } from '../workbook/columnLetter';
import { civilDates } from './civilDates';
import { guarded } from './guardedText';
import { standingCharts } from './sheetCharts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheetBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new KnownError('NO_SPREADSHEET');
  const dated = civilDates(() => spreadsheet.getSpreadsheetTimeZone());
  const tabOf = (sheet: Sheet): Tab => sheetTab(sheet, dated);
  return {
    tabs: () => spreadsheet.getSheets().map(tabOf),
    tab(name) {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet && tabOf(sheet);
    },
    insertTab(name, index, rows, columns) {
      const sheet = spreadsheet.insertSheet(name, index);
      cutGrid(sheet, rows, columns);
      return tabOf(sheet);
    },
    copyTab(tab, name, index) {
      const template = spreadsheet.getSheetByName(tab.name);
      return tabOf(spreadsheet.insertSheet(name, index, template ? { template } : {}));
    },
    find: (expression, most = Infinity) =>
      spreadsheet.createTextFinder(expression).useRegularExpression(true).findAll().slice(-most).map(address),
    readDown(name, row, columns) {
      const place = `'${name.replace(/'/g, "''")}'!A${row}:${columnLetter(columns)}`;
      try {
        return dated(spreadsheet.getRange(place).getValues() as CellValue[][]);
      } catch {
        // Google says "Range not found"; whatever else it may be, the longer way tells.
        return null;
      }
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

/** A new sheet comes with Google's default grid; the one asked for is cut out of it or grown. */
function cutGrid(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  const haveColumns = sheet.getMaxColumns();
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

function address(range: Range): CellAddress {
  return { tab: range.getSheet().getName(), row: range.getRow(), column: range.getColumn() };
}

function sheetTab(sheet: Sheet, dated: ReturnType<typeof civilDates>): Tab {
  // One execution asks for the grid's height again and again, and only changes it here.
  let height: number | null = null;
  const rowCount = () => (height ??= sheet.getMaxRows());
  const finder = (row: number, column: number, expression: string) =>
    sheet
      .getRange(row, column, rowCount() - row + 1)
      .createTextFinder(expression)
      .useRegularExpression(true);
  return {
    get name() {
      return sheet.getName();
    },
    get id() {
      return sheet.getSheetId();
    },
    get hidden() {
      return sheet.isSheetHidden();
    },
    rowCount,
    columnCount: () => sheet.getMaxColumns(),
    lastRow: () => sheet.getLastRow(),
    lastColumn: () => sheet.getLastColumn(),
    values: (row, column, rows, columns) =>
      dated(sheet.getSheetValues(row, column, rows, columns) as CellValue[][]),
    displayValues: (row, column, rows, columns) =>
      sheet.getRange(row, column, rows, columns).getDisplayValues(),
    formulas: (row, column, rows, columns) => sheet.getRange(row, column, rows, columns).getFormulas(),
    lastFilledRow: (column) =>
      sheet.getRange(rowCount(), column).getNextDataCell(SpreadsheetApp.Direction.UP).getRow(),
    rowsFound: (row, column, expression) =>
      finder(row, column, expression)
        .findAll()
        .map((cell) => cell.getRow()),
    firstFound: (row, column, expression) => finder(row, column, expression).findNext()?.getRow() ?? null,
    write(row, column, rows) {
      if (rows.length === 0) return;
      sheet.getRange(row, column, rows.length, rows[0].length).setValues(rows.map(guardedRow));
    },
    clear(row, column, rows, columns) {
      sheet.getRange(row, column, rows, columns).clearContent();
    },
    insertRowsAfter(row, count) {
      sheet.insertRowsAfter(row, count);
      height = null;
    },
    insertColumnsAfter(column, count) {
      sheet.insertColumnsAfter(column, count);
    },
    format(row, column, rows, columns, format) {
      applyFormat(sheet.getRange(row, column, rows, columns), format);
    },
    numberFormats: (row, column, rows, columns) =>
      sheet.getRange(row, column, rows, columns).getNumberFormats(),
    validations: (row, column, rows, columns) =>
      sheet
        .getRange(row, column, rows, columns)
        .getDataValidations()
        .map((cells) => cells.map((rule) => rule !== null)),
    notes: (row, column, rows, columns) => sheet.getRange(row, column, rows, columns).getNotes(),
    note(row, column, text) {
      sheet.getRange(row, column).setNote(text);
    },
    hideColumn(column) {
      sheet.hideColumns(column);
    },
    freezeRows(rows) {
      sheet.setFrozenRows(rows);
    },
    columnWidth(column, pixels, columns = 1) {
      sheet.setColumnWidths(column, columns, pixels);
    },
    rowHeight(row, pixels) {
      sheet.setRowHeight(row, pixels);
    },
    charts: (charts) => standingCharts(sheet, charts),
    warnBeforeEdits(reason) {
      try {
        if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
        // Until its editors are named a protection stops nobody (D): cut off between the calls, it does no harm.
        sheet.protect().setWarningOnly(true).setDescription(reason);
      } catch {
        // Whoever may not protect a tab works in it all the same.
      }
    },
  };
}

function guardedRow(cells: readonly CellInput[]) {
  return cells.map(guarded);
}

function applyFormat(range: Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) range.setNumberFormat(format.numberFormat);
  if (format.bold !== undefined) range.setFontWeight(format.bold ? 'bold' : 'normal');
  if (format.background !== undefined) range.setBackground(format.background);
  if (format.fontColor !== undefined) range.setFontColor(format.fontColor);
  if (format.wrap !== undefined) range.setWrap(format.wrap);
  if (format.list) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...format.list.words], true)
      .setAllowInvalid(!format.list.strict)
      .setHelpText(format.list.help)
      .build();
    range.setDataValidation(rule);
  }
}
