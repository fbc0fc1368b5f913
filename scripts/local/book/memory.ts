// What a Google spreadsheet knows and an .xlsx cannot say: kept beside the file, matched to it again when it is opened.
import type {
  BandingModel,
  BookModel,
  ChartModel,
  FilterColumn,
  MetadataModel,
  ProtectionModel,
  Rect,
  SheetModel,
} from './model';
import { applyUnsaidLooks, unsaidLooks, type UnsaidLook } from './unsaidLooks';
import type { SheetOrigin } from './xlsx/origin';

export interface SheetMemory {
  /** The tab as the file numbers and calls it, by which it is found again. */
  fileId: string;
  fileName: string;
  id: number;
  /** Google allows names that a file cannot have. */
  name: string;
  maxRows: number;
  maxColumns: number;
  protections: ProtectionModel[];
  bandings: BandingModel[];
  metadata: MetadataModel[];
  charts: ChartModel[];
  filter: { range: Rect; criteria: [number, FilterColumn][]; hiddenRows: number[] } | null;
  looks: UnsaidLook[];
}

export interface BookMemory {
  id: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  viewers: string[];
  nextId: number;
  metadata: MetadataModel[];
  longWords: Record<string, { criteria: string; args: readonly unknown[] }>;
  sheets: SheetMemory[];
}

/** Takes down what the file could not say; call it when the file has been written. */
export function remember(book: BookModel, longWords: BookMemory['longWords']): BookMemory {
  const { id, locale, timeZone, owner, editors, viewers, nextId, metadata } = book;
  return {
    ...{ id, locale, timeZone, owner, editors, viewers, nextId, metadata, longWords },
    sheets: book.sheets.map(rememberSheet),
  };
}

function rememberSheet(sheet: SheetModel): SheetMemory {
  const { fileId, fileName } = sheet.origin as SheetOrigin;
  const { id, name, maxRows, maxColumns, protections, bandings, metadata, charts, filter } = sheet;
  return {
    ...{ fileId, fileName, id, name, maxRows, maxColumns, protections, bandings, metadata, charts },
    filter: filter && {
      range: filter.range,
      criteria: [...filter.criteria],
      hiddenRows: [...filter.hiddenRows],
    },
    looks: unsaidLooks(sheet),
  };
}

/** The memory of each of the file's tabs: by name, or by the file's number where the tab was renamed outside. */
export function matchSheets(
  tabs: readonly { fileId: string; fileName: string }[],
  memory: BookMemory | null,
): (SheetMemory | null)[] {
  const left = new Set(memory?.sheets ?? []);
  const take = (fits: (one: SheetMemory) => boolean): SheetMemory | null => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found ?? null;
  };
  const byName = tabs.map(({ fileName }) => take((one) => one.fileName === fileName));
  return tabs.map(({ fileId }, index) => byName[index] ?? take((one) => one.fileId === fileId));
}

/** Gives a tab that was just read what the memory holds of it. The file wins where somebody changed it meanwhile. */
export function recall(sheet: SheetModel, memory: SheetMemory): void {
  const { protections, bandings, metadata, charts, filter } = memory;
  Object.assign(sheet, { protections, bandings, metadata, charts });
  if (filter && sheet.filter && JSON.stringify(filter.range) === JSON.stringify(sheet.filter.range)) {
    // Rows that the file no longer hides were shown by whoever edited it.
    const hidden = filter.hiddenRows.filter(
      (row) => sheet.hiddenRows.has(row) || sheet.filter?.hiddenRows.has(row),
    );
    for (const row of hidden) sheet.hiddenRows.delete(row);
    sheet.filter = { range: filter.range, criteria: new Map(filter.criteria), hiddenRows: new Set(hidden) };
  }
  applyUnsaidLooks(sheet, memory.looks);
}
