// Who may change which cells: the protections of a sheet against the user that the script runs as.
import type { BookModel, ProtectionModel, Rect, SheetModel } from '../../../book/model';
import { containsRect, eachCell, hasCell, intersection } from '../cells/rects';
import { protectedCell } from '../errors';
import type { Host } from '../host';

/** The owner always may; others where they are named. */
export function mayPass(book: BookModel, protection: ProtectionModel, user: string): boolean {
  return sameUser(user, book.owner) || protection.editors.some((editor) => sameUser(editor, user));
}

/** Of a new protection: as of the book itself (D), where also whoever makes it is one. The owner is not listed. */
export function firstEditors({ editors, owner }: BookModel, maker: string): string[] {
  return [...new Set([...editors, maker])].filter((editor) => !sameUser(editor, owner));
}

export function sameUser(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** True where no protection that stops this user covers any cell: the most restrictive one wins (D). */
export function mayEdit(host: Host, sheet: SheetModel, rect: Rect): boolean {
  return sheet.protections.every(
    (protection) =>
      protection.warningOnly ||
      mayPass(host.book, protection, host.x.effectiveUser) ||
      !covers(protection, rect),
  );
}

/** @throws ServiceError with Google's text for a blocked write (P, many) */
export function requireEditable(host: Host, sheet: SheetModel, rect: Rect): void {
  if (sheet.protections.length > 0 && !mayEdit(host, sheet, rect)) throw protectedCell();
}

/** The structure of a whole sheet: any protection that stops the user on it is in the way. */
export function requireSheetEditable(host: Host, sheet: SheetModel): void {
  requireEditable(host, sheet, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
}

function covers(protection: ProtectionModel, rect: Rect): boolean {
  if (protection.range !== null) return intersection(protection.range, rect) !== null;
  const open = protection.unprotected;
  if (open.some((free) => containsRect(free, rect))) return false;
  if (!open.some((free) => intersection(free, rect) !== null)) return true;
  let covered = false;
  eachCell(rect, (row, column) => {
    covered ||= !open.some((free) => hasCell(free, row, column));
  });
  return covered;
}
