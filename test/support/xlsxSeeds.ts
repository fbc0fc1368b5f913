// What the cells of an .xlsx file hold, as Google would show them: the seeds of a book in memory.
import ExcelJS from 'exceljs';
import type { TabSeed } from './memoryBook';
import type { CellSeed } from './memoryCells';

const BOGOTA_OFFSET_MS = 5 * 3600 * 1000;

export async function xlsxSeeds(path: string): Promise<TabSeed[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map(tabSeed);
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

/** Only what a blank cell has not. */
function cellSeed(cell: ExcelJS.Cell): CellSeed {
  if (cell.isMerged && cell.master !== cell) return '';
  const value = plain(cell.value);
  const numberFormat = cell.numFmt || 'General';
  const note = noteText(cell);
  const beside = {
    ...(numberFormat !== 'General' && { numberFormat }),
    ...(cell.formula && { formula: `=${cell.formula}` }),
    ...(note && { note }),
  };
  return Object.keys(beside).length === 0 && !(value instanceof Date) ? value : { value, ...beside };
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
