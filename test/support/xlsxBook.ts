// Reads an .xlsx file into a MemoryBook, as Google would show it: for tests on the real base without a runtime.
import ExcelJS from 'exceljs';
import { MemoryBook, type TabSeed } from './memoryBook';
import type { CellSeed } from './memoryCells';
import { displayOf } from './memoryValues';

const BOGOTA_OFFSET_MS = 5 * 3600 * 1000;

export async function xlsxBook(path: string): Promise<MemoryBook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return new MemoryBook(workbook.worksheets.map(tabSeed));
}

function tabSeed(sheet: ExcelJS.Worksheet): TabSeed {
  const rows: CellSeed[][] = [];
  // exceljs walks the whole sheet for each of these: ask once.
  const { rowCount, columnCount } = sheet;
  for (let row = 1; row <= rowCount; row++) {
    const cells: CellSeed[] = [];
    for (let column = 1; column <= columnCount; column++) cells.push(cellSeed(sheet.getCell(row, column)));
    rows.push(cells);
  }
  return {
    name: sheet.name,
    rows,
    hidden: sheet.state !== 'visible',
    rowCount: rowCount + 10,
    columnCount: Math.max(26, columnCount),
  };
}

function cellSeed(cell: ExcelJS.Cell): CellSeed {
  const numberFormat = cell.numFmt || 'General';
  if (cell.isMerged && cell.master !== cell) return { value: '' };
  const value = plain(cell.value);
  const formula = cell.formula ? `=${cell.formula}` : '';
  return { value, display: displayOf(value, numberFormat), formula, numberFormat, note: noteText(cell) };
}

function plain(value: ExcelJS.CellValue): string | number | boolean | Date {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return new Date(value.getTime() + BOGOTA_OFFSET_MS);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : plain(value.text);
  if ('result' in value) return plain(value.result as ExcelJS.CellValue);
  return '';
}

function noteText(cell: ExcelJS.Cell): string {
  const note = cell.note;
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((run) => run.text).join('');
}
