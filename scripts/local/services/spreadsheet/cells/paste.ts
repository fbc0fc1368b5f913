// Copying and moving blocks of cells, with what each kind of paste carries and how formulas follow.
import type { CellExtra, Rect, SheetModel } from '../../../book/model';
import { recalculate, relativeCopy, relocateReferences } from '../../../values/formula';
import type { Host } from '../host';
import { copyCell, placeCell, styleAt, withoutValueExtras, type CellCopy } from './grid';
import { containsRect, eachCell, mapCells, rectOf } from './rects';
import { restyle } from './restyle';

export interface Block {
  host: Host;
  sheet: SheetModel;
  rect: Rect;
}

/** `to` is as large as the source times a whole number each way. `type` is a CopyPasteType's name. */
export function pasteCells(from: Block, to: Block, type: string, transposed: boolean): void {
  const cells = mapCells(from.rect, (row, column) => explicitCopy(from.sheet, row, column));
  eachCell(to.rect, (row, column, i, j) => {
    const [si, sj] = transposed
      ? [j % from.rect.rows, i % from.rect.columns]
      : [i % from.rect.rows, j % from.rect.columns];
    const source = cells[si]?.[sj];
    if (source === undefined) return;
    const rows = row - (from.rect.row + si);
    const columns = column - (from.rect.column + sj);
    placeCell(to.sheet, row, column, pasted(source, copyCell(to.sheet, row, column), type, rows, columns));
  });
  if (type === 'PASTE_COLUMN_WIDTHS') copyWidths(from, to);
  if (type === 'PASTE_NORMAL') repeatMerges(from, to, transposed);
  recalculate(to.host.book, [{ sheet: to.sheet, ...to.rect }]);
}

/** The cell with the style that its column lends it made its own. */
function explicitCopy(sheet: SheetModel, row: number, column: number): CellCopy {
  const cell = copyCell(sheet, row, column);
  const style = styleAt(sheet, row, column);
  return Object.keys(style).length > 0 ? { ...cell, extra: { ...cell.extra, style } } : cell;
}

function pasted(source: CellCopy, old: CellCopy, type: string, rows: number, columns: number): CellCopy {
  const from: CellExtra = source.extra ?? {};
  const kept: CellExtra = old.extra ?? {};
  const formula = from.formula === undefined ? {} : { formula: relativeCopy(from.formula, rows, columns) };
  const unvalued = withoutValueExtras(kept);
  const { style: _oldStyle, ...unstyled } = kept;
  switch (type) {
    case 'PASTE_FORMAT':
    case 'PASTE_CONDITIONAL_FORMATTING':
      return { content: old.content, extra: tidy({ ...unstyled, ...(from.style && { style: from.style }) }) };
    case 'PASTE_DATA_VALIDATION':
      return { content: old.content, extra: tidy({ ...kept, validation: from.validation }) };
    case 'PASTE_COLUMN_WIDTHS':
      return old;
    case 'PASTE_VALUES':
      return { content: source.content, extra: tidy(unvalued) };
    case 'PASTE_FORMULA':
      return { content: source.content, extra: tidy({ ...unvalued, ...formula }) };
    case 'PASTE_NO_BORDERS': {
      const style = from.style && restyle(from.style, { borders: kept.style?.borders });
      return { content: source.content, extra: tidy({ ...from, ...formula, style }) };
    }
    default:
      return { content: source.content, extra: tidy({ ...from, ...formula }) };
  }
}

function tidy(extra: { [Key in keyof CellExtra]?: CellExtra[Key] | undefined }): CellExtra | undefined {
  const fields = Object.entries(extra).filter(([, value]) => value !== undefined);
  return fields.length > 0 ? (Object.fromEntries(fields) as CellExtra) : undefined;
}

/** Cut and paste within a workbook; the blocks may overlap. */
export function moveCells(host: Host, from: SheetModel, source: Rect, to: SheetModel, target: Rect): void {
  const cells = mapCells(source, (row, column) => explicitCopy(from, row, column));
  eachCell(source, (row, column) => placeCell(from, row, column, { content: null, extra: undefined }));
  eachCell(target, (row, column, i, j) => {
    const cell = cells[i]?.[j];
    if (cell !== undefined) placeCell(to, row, column, cell);
  });
  const moved = from.merges.filter((merge) => containsRect(source, merge));
  from.merges = from.merges.filter((merge) => !containsRect(source, merge));
  for (const merge of moved) {
    to.merges.push({
      ...merge,
      row: merge.row + target.row - source.row,
      column: merge.column + target.column - source.column,
    });
  }
  if (moved.length > 0) {
    from.dirty.layout = true;
    to.dirty.layout = true;
  }
  relocateReferences(host.book, {
    sheetName: from.name,
    to: to.name,
    place: (row, column) =>
      containsRect(source, rectOf(row, column))
        ? { row: row + target.row - source.row, column: column + target.column - source.column }
        : null,
  });
}

function copyWidths(from: Block, to: Block): void {
  for (let j = 0; j < to.rect.columns; j += 1) {
    const width = from.sheet.columnWidths.get(from.rect.column + (j % from.rect.columns));
    if (width === undefined) to.sheet.columnWidths.delete(to.rect.column + j);
    else to.sheet.columnWidths.set(to.rect.column + j, width);
  }
  to.sheet.dirty.layout = true;
}

function repeatMerges(from: Block, to: Block, transposed: boolean): void {
  if (transposed) return;
  const inside = from.sheet.merges.filter((merge) => containsRect(from.rect, merge));
  if (inside.length === 0) return;
  for (let down = 0; down < to.rect.rows; down += from.rect.rows) {
    for (let across = 0; across < to.rect.columns; across += from.rect.columns) {
      for (const merge of inside) {
        to.sheet.merges.push({
          ...merge,
          row: merge.row - from.rect.row + to.rect.row + down,
          column: merge.column - from.rect.column + to.rect.column + across,
        });
      }
    }
  }
  to.sheet.dirty.layout = true;
}
