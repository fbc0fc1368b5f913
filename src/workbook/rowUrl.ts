// The address that opens the spreadsheet at a row.

/** `bookUrl` is the spreadsheet's address, with or without what follows it. */
export function rowUrl(bookUrl: string, sheetId: number, row: number): string {
  return `${bookUrl.replace(/[?#].*$/, '')}#gid=${sheetId}&range=A${row}`;
}
