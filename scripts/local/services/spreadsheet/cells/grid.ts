// Reading and changing one cell of a sheet's model, keeping its sparse rows and its marks for the save.
import type { CellContent, CellExtra, Row, SheetModel, Style } from '../../../book/model';

export const PLAIN: Style = Object.freeze({});

export function contentAt(sheet: SheetModel, row: number, column: number): CellContent {
  return sheet.rows[row - 1]?.values[column - 1] ?? null;
}

export function extraAt(sheet: SheetModel, row: number, column: number): CellExtra | undefined {
  return sheet.rows[row - 1]?.extras?.[column - 1];
}

export function styleAt(sheet: SheetModel, row: number, column: number): Style {
  return extraAt(sheet, row, column)?.style ?? sheet.columnStyles.get(column) ?? PLAIN;
}

export function formatAt(sheet: SheetModel, row: number, column: number): string | undefined {
  return styleAt(sheet, row, column).numberFormat;
}

/** A cell is blank when it has neither content nor formula; a formula that answers `''` is not blank. */
export function isBlankAt(sheet: SheetModel, row: number, column: number): boolean {
  return contentAt(sheet, row, column) === null && extraAt(sheet, row, column)?.formula === undefined;
}

function rowFor(sheet: SheetModel, row: number): Row {
  let model = sheet.rows[row - 1];
  if (model === undefined) {
    while (sheet.rows.length < row) sheet.rows.push(undefined);
    model = { values: [] };
    sheet.rows[row - 1] = model;
  }
  return model;
}

/** What belongs to a cell's value and goes with it: formula, styled runs, links. */
const OF_VALUE = { formula: undefined, richText: undefined, link: undefined, partLinks: undefined } as const;

export function dropValueExtras(sheet: SheetModel, row: number, column: number): void {
  const extra = extraAt(sheet, row, column);
  if (extra && Object.keys(OF_VALUE).some((key) => key in extra)) patchExtra(sheet, row, column, OF_VALUE);
}

/** What a cell has beside its value and what belongs to that. */
export function withoutValueExtras(extra: CellExtra | undefined): CellExtra {
  const { formula: _formula, richText: _text, link: _link, partLinks: _links, ...kept } = extra ?? {};
  return kept;
}

/** Puts a value and drops what belonged to the old one. */
export function putContent(sheet: SheetModel, row: number, column: number, content: CellContent): void {
  sheet.dirty.rows.add(row);
  if (content === null && sheet.rows[row - 1] === undefined) return;
  const model = rowFor(sheet, row);
  while (model.values.length < column) model.values.push(null);
  model.values[column - 1] = content;
  dropValueExtras(sheet, row, column);
}

type ExtraPatch = { [Key in keyof CellExtra]?: CellExtra[Key] | undefined };

/** Changes what a cell has beside its value; an `undefined` field is removed. */
export function patchExtra(sheet: SheetModel, row: number, column: number, patch: ExtraPatch): void {
  const before = extraAt(sheet, row, column);
  const after: Record<string, unknown> = { ...before, ...patch };
  for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
  const empty = Object.keys(after).length === 0;
  if (empty && before === undefined) return;
  sheet.dirty.rows.add(row);
  const model = rowFor(sheet, row);
  const extras = (model.extras ??= []);
  while (extras.length < column) extras.push(undefined);
  extras[column - 1] = empty ? undefined : (after as CellExtra);
}

/** Takes a cell with all that it has; the two halves are put back together by `placeCell`. */
export interface CellCopy {
  content: CellContent;
  extra: CellExtra | undefined;
}

export function copyCell(sheet: SheetModel, row: number, column: number): CellCopy {
  return { content: contentAt(sheet, row, column), extra: extraAt(sheet, row, column) };
}

export function placeCell(sheet: SheetModel, row: number, column: number, cell: CellCopy): void {
  sheet.dirty.rows.add(row);
  if (cell.content === null && cell.extra === undefined && sheet.rows[row - 1] === undefined) return;
  const model = rowFor(sheet, row);
  while (model.values.length < column) model.values.push(null);
  model.values[column - 1] = cell.content;
  if (cell.extra !== undefined || model.extras !== undefined) {
    const extras = (model.extras ??= []);
    while (extras.length < column) extras.push(undefined);
    extras[column - 1] = cell.extra;
  }
}
