// One sheet's part with what changed in it. Sections that say the same as before are copied.
import { cellToA1 } from '../../values/a1';
import type { SheetModel } from '../model';
import { encodeCellText } from './cellText';
import { printConditionalFormats } from './conditionalFormats';
import { printColumns, printFilter, printMerges, printSheetProperties, printViews } from './layout';
import { notesOf, printComments, printNoteShapes, readNotes } from './notes';
import type { SheetOrigin } from './origin';
import { newRelationship, type Relationship, type XlsxPackage } from './package';
import { emptySheet, type SheetRead } from './readSheet';
import type { StyleWriter } from './styleWriter';
import { printValidations, type WriteContext } from './printValidations';
import { validationElements } from './readValidations';
import { printRows, type Before } from './writeCells';
import { printElement, type XmlElement } from './xml';

export interface SheetWriteContext extends WriteContext {
  parts: XlsxPackage;
  styles: StyleWriter;
  from1904: boolean;
  /** The tabs' names when the file was read. */
  oldNames: ReadonlyMap<number, string>;
}

// The order that the schema asks for (ECMA-376 part 1, 18.3.1.99).
const order = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const laterValidations = /<ext\b[^>]*>\s*<x14:dataValidations[\s\S]*?<\/x14:dataValidations>\s*<\/ext>/g;

/** Writes the sheet's part and what hangs on it (links, notes). `before` is the part as it was read. */
export async function writeSheet(
  sheet: SheetModel,
  before: Before,
  context: SheetWriteContext,
): Promise<void> {
  const { path } = sheet.origin as SheetOrigin;
  const old = before?.read;
  const was = old?.sheet ?? emptySheet(sheet.id);
  const sections = new Map<string, string>();
  const oldSection = (name: string): XmlElement | undefined => old?.sections.find((one) => one.name === name);
  const replace = (name: string, print: (which: SheetModel) => string) => {
    const text = print(sheet);
    if (!before || text !== print(was)) sections.set(name, text);
  };
  const { rows, dimension } = printRows(sheet, before, context);
  sections.set('dimension', printElement('dimension', { ref: dimension }));
  sections.set('sheetData', rows === '' ? '<sheetData/>' : `<sheetData>${rows}</sheetData>`);
  replace('sheetPr', (which) => printSheetProperties(which, oldSection('sheetPr'), before?.xml ?? ''));
  replace('sheetViews', (which) => printViews(which, oldSection('sheetViews')));
  replace('cols', (which) =>
    printColumns(which, oldSection('cols'), (column) =>
      context.styles.number(which.columnStyles.get(column)),
    ),
  );
  replace('autoFilter', printFilter);
  replace('mergeCells', printMerges);
  replaceConditionals(sheet, was, old, sections, context);
  const validations = replaceValidations(sheet, was, before, context);
  if (validations !== null) sections.set('dataValidations', validations);
  const relationships = await context.parts.relationships(path);
  const links = linksChanged(sheet, was) ? writeLinks(sheet, relationships) : null;
  if (links) sections.set('hyperlinks', links.section);
  const linked = links?.relationships ?? relationships;
  const drawing = await writeNotes(sheet, was, linked, context.parts);
  if (drawing !== null) sections.set('legacyDrawing', printElement('legacyDrawing', { 'r:id': drawing }));
  if (links || drawing !== null) context.parts.setRelationships(path, linked);
  context.parts.set(path, assemble(before, sections, validations !== null));
}

function replaceConditionals(
  sheet: SheetModel,
  was: SheetModel,
  old: SheetRead | undefined,
  sections: Map<string, string>,
  context: SheetWriteContext,
): void {
  const same =
    old !== undefined &&
    context.renamed.size === 0 &&
    sheet.conditionalRules.length === was.conditionalRules.length &&
    sheet.conditionalRules.every(
      (rule, index) => JSON.stringify(rule) === JSON.stringify(was.conditionalRules[index]),
    );
  if (same) return;
  const text = printConditionalFormats(
    sheet.conditionalRules,
    old?.keptConditionals ?? [],
    context.styles,
    context,
  );
  sections.set('conditionalFormatting', text);
}

function replaceValidations(
  sheet: SheetModel,
  was: SheetModel,
  before: Before,
  context: SheetWriteContext,
): string | null {
  // What only shows a message is no rule to the model, and stays.
  const kept = validationElements(before?.read.sections ?? [])
    .filter(({ attributes }) => (attributes['type'] ?? 'none') === 'none')
    .map(({ start, end }) => (before?.xml ?? '').slice(start, end));
  const then = printValidations(was, { ...context, sheetNames: context.oldNames, renamed: new Map() }, kept);
  const now = printValidations(sheet, context, kept);
  return now === then ? null : now;
}

function linksOf(sheet: SheetModel): { ref: string; url: string; tooltip: string | undefined }[] {
  const links: { ref: string; url: string; tooltip: string | undefined }[] = [];
  sheet.rows.forEach((row, index) =>
    row?.extras?.forEach((extra, at) => {
      if (extra?.link)
        links.push({ ref: cellToA1(index + 1, at + 1), url: extra.link.url, tooltip: extra.link.tooltip });
    }),
  );
  return links;
}

function linksChanged(sheet: SheetModel, was: SheetModel): boolean {
  return JSON.stringify(linksOf(sheet)) !== JSON.stringify(linksOf(was));
}

function writeLinks(
  sheet: SheetModel,
  old: readonly Relationship[],
): { section: string; relationships: Relationship[] } {
  const relationships = old.filter(({ kind }) => kind !== 'hyperlink');
  const known = new Map(old.filter(({ kind }) => kind === 'hyperlink').map((one) => [one.target, one]));
  const used = new Map<string, Relationship>();
  let next = Number(newRelationship(old, 'hyperlink', '').id.slice(3));
  const entries = linksOf(sheet).map(({ ref, url, ...link }) => {
    const tooltip = link.tooltip === undefined ? undefined : encodeCellText(link.tooltip);
    if (url.startsWith('#')) return printElement('hyperlink', { ref, location: url.slice(1), tooltip });
    let relationship = used.get(url) ?? known.get(url);
    if (!relationship) {
      relationship = { ...newRelationship([], 'hyperlink', url, true), id: `rId${String(next)}` };
      next += 1;
    }
    used.set(url, relationship);
    return printElement('hyperlink', { ref, 'r:id': relationship.id, tooltip });
  });
  const section = entries.length === 0 ? '' : printElement('hyperlinks', {}, entries.join(''));
  return { section, relationships: [...relationships, ...used.values()] };
}

/** Writes the notes' parts where they changed and adds to `relationships`; the drawing's id, or null. */
async function writeNotes(
  sheet: SheetModel,
  was: SheetModel,
  relationships: Relationship[],
  parts: XlsxPackage,
): Promise<string | null> {
  const notes = notesOf(sheet);
  if (JSON.stringify(notes) === JSON.stringify(notesOf(was))) return null;
  const partOf = (kind: string, free: (index: number) => string): Relationship => {
    const found = relationships.find((one) => one.kind === kind);
    if (found) return found;
    const made = newRelationship(relationships, kind, parts.freePath(free));
    relationships.push(made);
    return made;
  };
  const comments = partOf('comments', (index) => `xl/comments${String(index)}.xml`);
  const drawing = partOf('vmlDrawing', (index) => `xl/drawings/vmlDrawing${String(index)}.vml`);
  const oldComments = await parts.load(comments.target);
  // A note that was there twice or more keeps its look; readNotes tells them by their text.
  parts.set(comments.target, printComments(notes, readNotes(oldComments).length === 0 ? '' : oldComments));
  parts.set(drawing.target, printNoteShapes(notes, await parts.load(drawing.target)));
  parts.declare(comments.target, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  parts.declareEnding('vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return drawing.id;
}

function assemble(before: Before, sections: ReadonlyMap<string, string>, validationsMoved: boolean): string {
  const pieces: { place: number; text: string }[] = [];
  let place = 0;
  for (const { name, start, end } of before?.read.sections ?? []) {
    const known = order.indexOf(name);
    // What the schema does not list keeps its neighbour.
    place = known < 0 ? place + 0.001 : known;
    if (sections.has(name)) continue;
    const text = (before?.xml ?? '').slice(start, end);
    pieces.push({
      place,
      text: name === 'extLst' && validationsMoved ? withoutLaterValidations(text) : text,
    });
  }
  for (const [name, text] of sections) pieces.push({ place: order.indexOf(name), text });
  pieces.sort((one, other) => one.place - other.place);
  let root = before?.read.rootTag ?? `<worksheet xmlns="${main}" xmlns:r="${relationshipNamespace}">`;
  if (!root.includes('xmlns:r=')) root = root.replace(/>$/, ` xmlns:r="${relationshipNamespace}">`);
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}${root}${pieces.map(({ text }) => text).join('')}</worksheet>`;
}

function withoutLaterValidations(extLst: string): string {
  const rest = extLst.replace(laterValidations, '');
  return /<ext\b/.test(rest) ? rest : '';
}
