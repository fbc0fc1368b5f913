// An empty spreadsheet as Google makes one: a sheet `Hoja 1` of 1000 rows and 26 columns.
import type { BookModel, SheetModel } from '../../scripts/local/book/model';

export function newBook(changes: Partial<BookModel> = {}): BookModel {
  return {
    id: 'book-under-test',
    name: 'Libro de prueba',
    locale: 'es_CO',
    timeZone: 'America/Bogota',
    sheets: [newSheet()],
    activeSheetId: 0,
    namedRanges: [],
    metadata: [],
    owner: 'duena@example.com',
    editors: ['duena@example.com'],
    viewers: [],
    nextId: 1,
    ...changes,
  };
}

export function newSheet(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    id: 0,
    name: 'Hoja 1',
    hidden: false,
    tabColor: null,
    maxRows: 1000,
    maxColumns: 26,
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
    dirty: { rows: new Set(), layout: false, everything: false },
    ...changes,
  };
}
