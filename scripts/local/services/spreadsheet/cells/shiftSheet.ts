// Inserting and deleting whole rows and columns: everything that stands on the sheet follows.
import type { BookModel, Rect, Row, SheetModel } from '../../../book/model';
import { followShift } from './follow';
import { shiftedFrozen, shiftedIndex, shiftedMap, shiftedRect, shiftedSet, type Shift } from './shift';

/** Moves all that the sheet holds, and what the workbook says of it. */
export function shiftSheet(book: BookModel, sheet: SheetModel, shift: Shift): void {
  const isGrowth = shift.at > (shift.axis === 'row' ? sheet.maxRows : sheet.maxColumns);
  if (shift.axis === 'row') {
    shiftRows(sheet, shift);
    sheet.maxRows += shift.count;
    sheet.rowHeights = shiftedMap(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftedSet(sheet.hiddenRows, shift);
    sheet.frozenRows = shiftedFrozen(sheet.frozenRows, shift);
  } else {
    shiftColumns(sheet, shift);
    sheet.maxColumns += shift.count;
    sheet.columnWidths = shiftedMap(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftedSet(sheet.hiddenColumns, shift);
    sheet.columnStyles = shiftedMap(sheet.columnStyles, shift);
    sheet.frozenColumns = shiftedFrozen(sheet.frozenColumns, shift);
  }
  shiftPlaces(book, sheet, shift);
  // Lines added at the end of the grid move nothing that a formula could name.
  if (!isGrowth) followShift(book, sheet, shift);
  sheet.dirty.everything = true;
}

function shiftRows(sheet: SheetModel, { at, count }: Shift): void {
  if (at > sheet.rows.length) return;
  const fresh = count > 0 ? new Array<Row | undefined>(count).fill(undefined) : [];
  sheet.rows = sheet.rows.slice(0, at - 1).concat(fresh, sheet.rows.slice(at - 1 + Math.max(0, -count)));
}

function shiftColumns(sheet: SheetModel, { at, count }: Shift): void {
  const removed = Math.max(0, -count);
  const blanks = new Array<null>(Math.max(0, count)).fill(null);
  const absent = new Array<undefined>(Math.max(0, count)).fill(undefined);
  for (const row of sheet.rows) {
    if (row === undefined) continue;
    if (row.values.length >= at) row.values.splice(at - 1, removed, ...blanks);
    if (row.extras && row.extras.length >= at) row.extras.splice(at - 1, removed, ...absent);
  }
}

function shiftPlaces(book: BookModel, sheet: SheetModel, shift: Shift): void {
  const kept = (rects: Rect[]): Rect[] => rects.flatMap((rect) => shiftedRect(rect, shift) ?? []);
  sheet.merges = kept(sheet.merges).filter((merge) => merge.rows * merge.columns > 1);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (protection.range === null) return { ...protection, unprotected: kept(protection.unprotected) };
    const range = shiftedRect(protection.range, shift);
    return range ? Object.assign(protection, { range }) : [];
  });
  for (const rule of sheet.conditionalRules) rule.ranges = kept(rule.ranges);
  sheet.conditionalRules = sheet.conditionalRules.filter((rule) => rule.ranges.length > 0);
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const range = shiftedRect(banding.range, shift);
    return range ? Object.assign(banding, { range }) : [];
  });
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    const { location } = entry;
    if (!('index' in location) || location.type !== shift.axis.toUpperCase()) return entry;
    const index = shiftedIndex(location.index, shift);
    return index === null ? [] : Object.assign(entry, { location: { ...location, index } });
  });
  shiftFilter(sheet, shift);
  shiftNamedRanges(book, sheet, shift);
  shiftCharts(book, sheet, shift);
}

function shiftFilter(sheet: SheetModel, shift: Shift): void {
  const { filter } = sheet;
  if (filter === null) return;
  const range = shiftedRect(filter.range, shift);
  if (range === null) sheet.filter = null;
  else {
    filter.range = range;
    if (shift.axis === 'row') filter.hiddenRows = shiftedSet(filter.hiddenRows, shift);
    else filter.criteria = shiftedMap(filter.criteria, shift);
  }
}

function shiftNamedRanges(book: BookModel, sheet: SheetModel, shift: Shift): void {
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return named;
    const rect = shiftedRect(named.rect, shift);
    return rect ? Object.assign(named, { rect }) : [];
  });
}

function shiftCharts(book: BookModel, sheet: SheetModel, shift: Shift): void {
  for (const { charts } of book.sheets) {
    for (const chart of charts) {
      chart.ranges = chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return range;
        const rect = shiftedRect(range.rect, shift);
        return rect ? { ...range, rect } : [];
      });
    }
  }
  for (const { anchor } of sheet.charts) {
    anchor[shift.axis] = shiftedIndex(anchor[shift.axis], shift) ?? shift.at;
  }
}
