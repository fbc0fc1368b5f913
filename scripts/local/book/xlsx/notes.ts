// Notes on cells: the comments part with their texts, and the drawing that Excel wants of their boxes.
import { cellToA1 } from '../../values/a1';
import type { SheetModel } from '../model';
import { cellPlace } from './references';
import { readRichText } from './sharedStrings';
import { textElement } from './cellText';
import { child, childrenNamed, parseDocument, printElement } from './xml';

export interface Note {
  row: number;
  column: number;
  text: string;
  /** The file's own element, where it has one. */
  xml?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function readNotes(commentsXml: string): Note[] {
  if (commentsXml === '') return [];
  const list = child(parseDocument(commentsXml), 'commentList');
  return childrenNamed(list, 'comment').map((comment) => ({
    ...cellPlace(comment.attributes['ref'] ?? 'A1'),
    text: readRichText(child(comment, 'text'), commentsXml).text,
    xml: commentsXml.slice(comment.start, comment.end),
  }));
}

/** The notes that stand in the model, row by row. */
export function notesOf(sheet: SheetModel): Note[] {
  const notes: Note[] = [];
  sheet.rows.forEach((row, index) =>
    row?.extras?.forEach((extra, at) => {
      if (extra?.note) notes.push({ row: index + 1, column: at + 1, text: extra.note });
    }),
  );
  return notes;
}

/** The comments part. A note whose text the file knows keeps its author and its styled runs. */
export function printComments(notes: readonly Note[], oldXml: string): string {
  const known = new Map(readNotes(oldXml).map((note) => [note.text, note.xml ?? '']));
  const authors = oldXml === '' ? undefined : child(parseDocument(oldXml), 'authors');
  const comments = notes.map(({ row, column, text }) => {
    const ref = cellToA1(row, column);
    const old = known.get(text);
    if (old !== undefined) return old.replace(/(\sref=)(["'])[^"']*\2/, `$1"${ref}"`);
    return printElement('comment', { ref, authorId: 0 }, `<text><r>${textElement(text)}</r></text>`);
  });
  const head =
    authors && authors.children.length > 0
      ? oldXml.slice(authors.start, authors.end)
      : '<authors><author></author></authors>';
  return `${declaration}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${head}<commentList>${comments.join('')}</commentList></comments>`;
}

/** The drawing of the boxes. Shapes of the old one that are no notes (buttons, for one) stay. */
export function printNoteShapes(notes: readonly Note[], oldXml: string): string {
  const others = [...oldXml.matchAll(/<v:shape\s[\s\S]*?<\/v:shape>/g)]
    .map(([shape]) => shape)
    .filter((shape) => !/ObjectType=["']Note["']/.test(shape));
  const types = [...oldXml.matchAll(/<v:shapetype\s[\s\S]*?<\/v:shapetype>/g)]
    .map(([type]) => type)
    .filter((type) => !/id=["']_x0000_t202["']/.test(type));
  const boxes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${String(1025 + others.length + index)}" type="#_x0000_t202" style="position:absolute;width:108pt;height:60pt;z-index:${String(index + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${[column, 15, Math.max(0, row - 2), 10, column + 2, 15, row + 2, 4].join(', ')}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    `${types.join('')}<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>` +
    `${others.join('')}${boxes.join('')}</xml>`
  );
}
