// Making, copying and removing the sheets of a workbook.
import type { BookModel, Row, SheetModel } from '../../../book/model';
import { recalculateAll } from '../../../values/formula';
import { ServiceError } from '../../../kernel/execution';
import { checkCellLimit } from '../cells/extent';
import { freshId } from '../freshId';
import type { Host } from '../host';
import type { Sheet } from '../sheet/sheet';
import { checkSheetName, copyName } from './sheetNames';

/** A blank sheet that the workbook does not hold yet. */
export function blankSheet(book: BookModel, name: string, maxRows = 1000, maxColumns = 26): SheetModel {
  return {
    id: freshSheetId(book),
    name,
    hidden: false,
    tabColor: null,
    maxRows,
    maxColumns,
    rows: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    columnStyles: new Map(),
    merges: [],
    filter: null,
    protections: [],
    conditionalRules: [],
    bandings: [],
    metadata: [],
    charts: [],
    hiddenGridlines: false,
    rightToLeft: false,
    dirty: { rows: new Set(), layout: true, everything: true },
  };
}

function freshSheetId(book: BookModel): number {
  let id = book.nextId;
  while (book.sheets.some((sheet) => sheet.id === id)) id += 1;
  book.nextId = id + 1;
  return id;
}

/** `index` is 0-based; past the end means the end. The new sheet becomes the active one. */
export function addSheet(host: Host, name: string, index: number): Sheet {
  checkSheetName(host.book, name);
  checkCellLimit(host.book, 1000 * 26);
  const sheet = blankSheet(host.book, name);
  place(host, sheet, index);
  return host.sheet(sheet);
}

/** A copy of `source`, of this workbook or another. Without a name it gets Google's. */
export function duplicateSheet(host: Host, source: SheetModel, name: string | null, index: number): Sheet {
  const title = name ?? copyName(host.book, source.name);
  checkSheetName(host.book, title);
  checkCellLimit(host.book, source.maxRows * source.maxColumns);
  const fresh = blankSheet(host.book, title, source.maxRows, source.maxColumns);
  const { origin: _fileSheet, ...kept } = source;
  const copy: SheetModel = {
    ...kept,
    ...fresh,
    tabColor: source.tabColor,
    rows: source.rows.map(copyRow),
    frozenRows: source.frozenRows,
    frozenColumns: source.frozenColumns,
    columnWidths: new Map(source.columnWidths),
    rowHeights: new Map(source.rowHeights),
    hiddenColumns: new Set(source.hiddenColumns),
    hiddenRows: new Set(source.hiddenRows),
    columnStyles: new Map(source.columnStyles),
    merges: source.merges.map((merge) => ({ ...merge })),
    filter: source.filter && {
      range: source.filter.range,
      criteria: new Map(source.filter.criteria),
      hiddenRows: new Set(source.filter.hiddenRows),
    },
    conditionalRules: source.conditionalRules.map((rule) => ({ ...rule, ranges: [...rule.ranges] })),
    bandings: source.bandings.map((banding) => ({ ...banding, id: freshId(host.book) })),
    hiddenGridlines: source.hiddenGridlines,
    rightToLeft: source.rightToLeft,
  };
  place(host, copy, index);
  const calculates = copy.rows.some((row) => row?.extras?.some((extra) => extra?.formula !== undefined));
  if (calculates) recalculateAll(host.book);
  return host.sheet(copy);
}

function copyRow(row: Row | undefined): Row | undefined {
  return (
    row && {
      values: [...row.values],
      ...(row.extras && { extras: row.extras.map((extra) => extra && { ...extra }) }),
    }
  );
}

function place(host: Host, sheet: SheetModel, index: number): void {
  host.book.sheets.splice(Math.min(Math.max(0, index), host.book.sheets.length), 0, sheet);
  host.book.activeSheetId = sheet.id;
}

/** @throws ServiceError for the last sheet (P) */
export function removeSheet(host: Host, sheet: SheetModel): void {
  const { book } = host;
  const index = book.sheets.indexOf(sheet);
  if (index < 0) throw new ServiceError('Sheet not found');
  const visible = book.sheets.filter((other) => other !== sheet && !other.hidden);
  if (book.sheets.length === 1 || visible.length === 0) {
    throw new ServiceError("You can't remove all the sheets in a document.");
  }
  book.sheets.splice(index, 1);
  book.namedRanges = book.namedRanges.filter((named) => named.sheetId !== sheet.id);
  if (book.activeSheetId === sheet.id) {
    const next = visible.find((other) => book.sheets.indexOf(other) >= index) ?? visible.at(-1);
    if (next) book.activeSheetId = next.id;
  }
  for (const other of book.sheets) other.dirty.layout = true;
  recalculateAll(book);
}
