// What a simple edit trigger is told, as an edit that can be read and answered in few service calls.
import type { Area, Edit } from '../workbook/edit';
import type { CellValue } from '../workbook/book';
import { civilDates } from './civilDates';
import { guarded } from './guardedText';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The event's range carries its bounds as plain numbers (P), which Google's types do not know. */
interface Bounds {
  rowStart?: number;
  rowEnd?: number;
  columnStart?: number;
  columnEnd?: number;
}

export function editOf(event: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  const { range } = event;
  const area = areaOf(range);
  const ranges = new Map<string, Range>([[keyOf(area), range]]);
  let calls = 0;
  const at = (wanted: Area): Range => {
    calls += 1;
    const known = ranges.get(keyOf(wanted));
    if (known) return known;
    calls += 1;
    const { row, column, rows, columns } = wanted;
    const made = range.offset(row - area.row, column - area.column, rows, columns);
    ranges.set(keyOf(wanted), made);
    return made;
  };
  const dated = civilDates(() => {
    calls += 3;
    return range.getSheet().getParent().getSpreadsheetTimeZone();
  });
  return {
    area,
    value: textOf(event.value),
    oldValue: textOf(event.oldValue),
    spent: () => calls,
    sheetId() {
      calls += 1;
      return range.getGridId();
    },
    values: (wanted) => dated(at(wanted).getValues() as CellValue[][]),
    write(wanted, rows) {
      at(wanted).setValues(rows.map((cells) => cells.map(guarded)));
    },
    notes: (wanted) => at(wanted).getNotes(),
    writeNotes(wanted, notes) {
      at(wanted).setNotes(notes.map((row) => [...row]));
    },
    lastRow() {
      calls += 2;
      return range.getSheet().getLastRow();
    },
    lastColumn() {
      calls += 2;
      return range.getSheet().getLastColumn();
    },
    reach: (wanted) => (ranges.has(keyOf(wanted)) ? 0 : 1),
  };
}

function areaOf(range: Range & Bounds): Area {
  const { rowStart, rowEnd, columnStart, columnEnd } = range;
  if (rowStart && rowEnd && columnStart && columnEnd) {
    return {
      row: rowStart,
      column: columnStart,
      rows: rowEnd - rowStart + 1,
      columns: columnEnd - columnStart + 1,
    };
  }
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** An emptied cell has been seen to come as an object (R). */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function keyOf({ row, column, rows, columns }: Area): string {
  return [row, column, rows, columns].join(':');
}
