// Tells the rows that are cases from the headers, totals, titles and blanks between them. Pure.
import { fold } from '../../workbook/fold';
import { isBlank } from '../../cases/rules/typed';
import { writtenDate, type Cell } from './writtenDate';

/** What a row of a tab for cases is. `lone`: one text and nothing else, which may be a case or a note. */
type RowKind = 'blank' | 'dateOnly' | 'header' | 'total' | 'lone' | 'case';

/** A row by field; fields without a column are absent. */
export type FieldCells = Readonly<Partial<Record<string, Cell>>>;

/** What does not make a row something: a date, a name or a remark stands beside many an empty row. */
const BESIDE = [
  ...['date', 'time', 'agent', 'notes', 'request', 'number', 'alertOn', 'dueOn'],
  ...['approved', 'decidedBy', 'decidedOn', 'askedMinutes', 'decisionNote'],
];
/** A longer text is somebody's words. */
const LONGEST_LABEL = 40;
/** A larger number is an id. */
const LARGEST_SUM = 1e6;
const TOTAL = /^(gran |sub ?)?total(es)?\b|^(suma|promedio|acumulado|conteo)\b|^sub ?total/;

/** `headers`: the header text of each field. */
export function rowKind(cells: FieldCells, headers: Readonly<Record<string, string>>): RowKind {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== undefined && !isBlank(cell));
  if (filled.length === 0) return 'blank';
  if (isHeader(filled, headers)) return 'header';
  if (isTotal(cells, filled)) return 'total';
  const substance = filled.filter(([field]) => !BESIDE.includes(field));
  const date = cells.date ?? '';
  const dated = ['day', 'yearless'].includes(writtenDate(date).kind);
  if (substance.length === 0) return dated ? 'dateOnly' : 'blank';
  if (dated || substance.length > 1) return 'case';
  return 'lone';
}

/** The header again: most of what it says is what stands at the top of these columns. */
function isHeader(
  filled: readonly (readonly [string, Cell | undefined])[],
  headers: Readonly<Record<string, string>>,
): boolean {
  const same = filled.filter(
    ([field, cell]) => typeof cell === 'string' && headers[field] && fold(cell) === fold(headers[field]),
  );
  return same.length >= 2 && same.length * 2 > filled.length;
}

/** A line that sums up: says so, and has no citizen, comment or id of its own. */
function isTotal(cells: FieldCells, filled: readonly (readonly [string, Cell | undefined])[]): boolean {
  const says = (cell: Cell | undefined) =>
    typeof cell === 'string' && cell.length <= LONGEST_LABEL && TOTAL.test(fold(cell));
  if (!filled.some(([, cell]) => says(cell))) return false;
  return ['link', 'user', 'id'].every((field) => {
    const cell = cells[field] ?? '';
    return says(cell) || isBlank(cell) || (typeof cell === 'number' && cell < LARGEST_SUM);
  });
}
