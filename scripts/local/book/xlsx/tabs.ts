// The file's tabs as parts: their names, those that are gone, those that are new.
import type { BookModel, SheetModel } from '../model';
import type { BookOrigin, SheetOrigin } from './origin';
import { newRelationship } from './package';
import type { XmlElement } from './xml';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const longestTabName = 31;

/** Names as a file may have them: 31 characters, without some signs, no two alike. */
export function tabNames(sheets: readonly SheetModel[]): Map<number, string> {
  const taken = new Set<string>();
  return new Map(
    sheets.map(({ id, name }) => {
      const clean = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_') || '_';
      let fit = clean.slice(0, longestTabName);
      for (let count = 2; taken.has(fit.toLowerCase()); count += 1) {
        const ending = ` (${String(count)})`;
        fit = clean.slice(0, longestTabName - ending.length) + ending;
      }
      taken.add(fit.toLowerCase());
      return [id, fit];
    }),
  );
}

/** Takes out the parts of tabs that the book no longer has. */
export async function removeGone(book: BookModel, oldTabs: readonly XmlElement[]): Promise<void> {
  const { parts, workbookPath } = book.origin as BookOrigin;
  const left = new Set(book.sheets.map((sheet) => (sheet.origin as SheetOrigin | undefined)?.relationshipId));
  const relationships = await parts.relationships(workbookPath);
  const gone = relationships.filter(
    ({ id, kind }) =>
      kind === 'worksheet' && !left.has(id) && oldTabs.some(({ attributes }) => attributes['r:id'] === id),
  );
  if (gone.length === 0) return;
  for (const { target } of gone) {
    for (const { kind, target: hung } of await parts.relationships(target)) {
      if (/^(comments|vmlDrawing|table|threadedComment)$/.test(kind)) parts.remove(hung);
    }
    parts.setRelationships(target, []);
    parts.remove(target);
  }
  parts.setRelationships(
    workbookPath,
    relationships.filter((one) => !gone.includes(one)),
  );
}

/** Makes room for tabs that were made here, and gives them their origin. */
export async function addMade(
  book: BookModel,
  made: readonly SheetModel[],
  oldTabs: readonly XmlElement[],
  fileNames: ReadonlyMap<number, string>,
): Promise<void> {
  const { parts, workbookPath } = book.origin as BookOrigin;
  let highest = oldTabs.reduce((top, { attributes }) => Math.max(top, Number(attributes['sheetId'])), 0);
  for (const sheet of made) {
    const path = parts.freePath((index) => `xl/worksheets/sheet${String(index)}.xml`);
    const relationships = await parts.relationships(workbookPath);
    const relationship = newRelationship(relationships, 'worksheet', path);
    parts.setRelationships(workbookPath, [...relationships, relationship]);
    parts.set(path, '');
    parts.declare(path, worksheetType);
    highest += 1;
    sheet.origin = {
      ...{ path, fileId: String(highest), fileName: fileNames.get(sheet.id) ?? sheet.name },
      ...{ relationshipId: relationship.id, rowNumbers: new WeakMap() },
    } satisfies SheetOrigin;
  }
}
