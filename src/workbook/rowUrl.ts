// The address that opens the spreadsheet at a row or a cell.

/** `bookUrl` is the spreadsheet's address, with or without what follows it. */
export function rowUrl(bookUrl: string, sheetId: number, row: number): string {
  return cellUrl(bookUrl, sheetId, `A${row}`);
}

/** `cell` is like `D57`; `''` for the tab alone. */
export function cellUrl(bookUrl: string, sheetId: number, cell: string): string {
  return `${bookUrl.replace(/[?#].*$/, '')}#gid=${sheetId}${cell === '' ? '' : `&range=${cell}`}`;
}
