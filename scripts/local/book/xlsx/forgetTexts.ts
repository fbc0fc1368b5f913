// A text that was deleted from its cell does not stay behind in the workbook's shared table.
import type { BookModel } from '../model';
import { slices, tagAttribute } from './cells';
import type { BookOrigin, SheetOrigin } from './origin';

const item = /<si>[\s\S]*?<\/si>|<si\s*\/>/g;

/** The numbers of the shared texts that a sheet's cells show. */
export function textsOf(xml: string): Set<number> {
  const used = new Set<number>();
  for (const cell of slices(xml, 'c', xml.indexOf('<sheetData'), xml.length)) {
    if (tagAttribute(cell.tag, 't') !== 's') continue;
    const number = /<v[^>]*>\s*(\d+)/.exec(xml.slice(cell.tagEnd, cell.end))?.[1];
    if (number !== undefined) used.add(Number(number));
  }
  return used;
}

/** Empties the shared texts `candidates` that no cell shows any more. The numbers of the others stay. */
export async function forgetTexts(book: BookModel, candidates: ReadonlySet<number>): Promise<void> {
  const { parts, workbookPath } = book.origin as BookOrigin;
  const gone = new Set(candidates);
  for (const sheet of book.sheets) {
    if (gone.size === 0) return;
    for (const number of textsOf(parts.text((sheet.origin as SheetOrigin).path))) gone.delete(number);
  }
  const table = (await parts.relationships(workbookPath)).find(({ kind }) => kind === 'sharedStrings');
  if (!table || gone.size === 0) return;
  let number = -1;
  const xml = parts.text(table.target).replace(item, (whole) => {
    number += 1;
    return gone.has(number) ? '<si><t/></si>' : whole;
  });
  parts.set(table.target, xml);
}
