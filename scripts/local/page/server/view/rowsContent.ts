// The cells of some rows as the page shows them: texts, looks, notes, what the formula bar says.
import type { CellContent, SheetModel } from '../../../book/model';
import { displayText } from '../../../services/spreadsheet/cells/entry';
import type { Host } from '../../../services/spreadsheet/host';
import type { CellKind, CellView, RowsView } from '../../protocol';
import { bandingAt } from './banding';
import { conditionalFormats } from './conditionalFormats';
import { inputText } from './inputText';
import type { StylePalette } from './stylePalette';
import { validationViews } from './validationViews';

type RowsContent = Pick<RowsView, 'cells' | 'notes' | 'inputs' | 'validations'>;

/** `rows` ascending; those beyond the content are blank. */
export function rowsContent(
  host: Host,
  sheet: SheetModel,
  palette: StylePalette,
  rows: readonly number[],
): RowsContent {
  const { book } = host;
  const content: RowsContent = { cells: [], notes: [], inputs: [], validations: [] };
  const conditional = conditionalFormats(host, sheet, rows[0] ?? 1, rows.at(-1) ?? 0);
  const banded = sheet.bandings.length > 0;
  const painted = paintedColumns(sheet);
  for (const row of rows) {
    const model = sheet.rows[row - 1];
    const width = Math.max(model?.values.length ?? 0, model?.extras?.length ?? 0, painted);
    for (let column = 1; column <= width; column += 1) {
      const value = model?.values[column - 1] ?? null;
      const extra = model?.extras?.[column - 1];
      const own = extra?.style ?? sheet.columnStyles.get(column);
      const under = banded ? bandingAt(sheet, row, column) : undefined;
      const style = palette.indexOf(own, { under, over: conditional(row, column) });
      if (extra?.note !== undefined) content.notes.push([row, column, extra.note]);
      if (value === null && extra?.formula === undefined) {
        if (style >= 0) content.cells.push([row, column, '', style]);
        continue;
      }
      const display = displayText(book, value, own?.numberFormat);
      const input = inputText(book, value, own?.numberFormat, extra?.formula);
      if (input !== display) content.inputs.push([row, column, input]);
      content.cells.push(cellView(row, column, display, style, kindOf(value)));
    }
  }
  content.validations = validationViews(book, sheet, rows);
  return content;
}

function cellView(row: number, column: number, display: string, style: number, kind: CellKind): CellView {
  return kind === 't' ? [row, column, display, style] : [row, column, display, style, kind];
}

function kindOf(value: CellContent): CellKind {
  if (typeof value === 'number') return 'n';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : 't';
}

/** How far to the right blank cells too may have a look. */
function paintedColumns({ bandings, conditionalRules, maxColumns }: SheetModel): number {
  const ranges = [...bandings.map(({ range }) => range), ...conditionalRules.flatMap((rule) => rule.ranges)];
  const ends = ranges.map(({ column, columns }) => column + columns - 1);
  return Math.min(maxColumns, Math.max(0, ...ends));
}
