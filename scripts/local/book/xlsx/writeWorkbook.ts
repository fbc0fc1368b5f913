// The workbook's own part: its list of tabs, its names, which tab is in front.
import type { BookModel, NamedRangeModel } from '../model';
import { encodeCellText } from './cellText';
import type { BookOrigin, SheetOrigin } from './origin';
import { mentionsTab, printReference, renameTabs } from './references';
import { child, childrenNamed, escapeXml, printElement, type XmlElement } from './xml';

export interface WorkbookChanges {
  /** What each tab is called in the file, and those called otherwise than before. */
  fileNames: ReadonlyMap<number, string>;
  renamed: ReadonlyMap<string, string>;
  /** Tabs that are no more. */
  goneNames: ReadonlySet<string>;
  tabsChanged: boolean;
  oldRanges: readonly NamedRangeModel[];
  /** Whether cells changed, so that formulas have to be worked out anew. */
  touched: boolean;
}

/** Writes the part; every sheet has to have its origin by now. `workbook` is the part as it was read. */
export async function writeWorkbook(
  book: BookModel,
  workbook: XmlElement,
  changes: WorkbookChanges,
): Promise<void> {
  const { parts, workbookPath } = book.origin as BookOrigin;
  const source = parts.text(workbookPath);
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const edits = new Map<string, string>();
  if (changes.tabsChanged) {
    const tabs = printTabs(book, oldTabs, changes.fileNames);
    // Tabs that are charts are not modelled; they follow the others.
    const kinds = new Map((await parts.relationships(workbookPath)).map(({ id, kind }) => [id, kind]));
    const charts = oldTabs
      .filter(({ attributes }) => /^(?!worksheet$)./.test(kinds.get(attributes['r:id'] ?? '') ?? ''))
      .map(({ start, end }) => source.slice(start, end));
    edits.set('sheets', printElement('sheets', {}, [...tabs, ...charts].join('')));
    edits.set('bookViews', activeView(book, child(workbook, 'bookViews'), oldTabs));
  }
  edits.set('definedNames', printNames(book, workbook, changes));
  if (changes.touched) {
    const attributes = { ...child(workbook, 'calcPr')?.attributes, fullCalcOnLoad: '1' };
    edits.set('calcPr', printElement('calcPr', attributes));
  }
  parts.set(workbookPath, replaceSections(source, workbook, edits));
}

function printTabs(
  book: BookModel,
  oldTabs: readonly XmlElement[],
  fileNames: ReadonlyMap<number, string>,
): string[] {
  return book.sheets.map((sheet) => {
    const { fileId, relationshipId } = sheet.origin as SheetOrigin;
    const old = oldTabs.find(({ attributes }) => attributes['r:id'] === relationshipId)?.attributes['state'];
    const state = sheet.hidden ? (old === 'veryHidden' ? old : 'hidden') : undefined;
    const name = encodeCellText(fileNames.get(sheet.id) ?? sheet.name);
    return printElement('sheet', { name, sheetId: fileId, state, 'r:id': relationshipId });
  });
}

/** The tab in front stays in front, wherever it stands now. */
function activeView(book: BookModel, views: XmlElement | undefined, oldTabs: readonly XmlElement[]): string {
  const view = child(views, 'workbookView');
  if (!view) return '';
  const front = oldTabs[Number(view.attributes['activeTab'] ?? 0)]?.attributes['r:id'];
  const at = book.sheets.findIndex(
    (sheet) => (sheet.origin as SheetOrigin).relationshipId === front && !sheet.hidden,
  );
  const visible = book.sheets.findIndex(({ hidden }) => !hidden);
  const { firstSheet: _first, ...attributes } = view.attributes;
  return printElement(
    'bookViews',
    {},
    printElement('workbookView', { ...attributes, activeTab: at < 0 ? Math.max(0, visible) : at }),
  );
}

function printNames(book: BookModel, workbook: XmlElement, changes: WorkbookChanges): string {
  const { fileNames, renamed, oldRanges, goneNames } = changes;
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const left = new Map(book.namedRanges.map((range) => [range.name, range]));
  const entries = childrenNamed(child(workbook, 'definedNames'), 'definedName').flatMap(
    ({ attributes, text }) => {
      const name = attributes['name'] ?? '';
      // Excel takes a file whose names lead to no tab for damaged.
      if (mentionsTab(text, goneNames)) return [];
      const local = attributes['localSheetId'];
      if (local === undefined) {
        if (!oldRanges.some((range) => range.name === name))
          return [definedName(attributes, renameTabs(text, renamed))];
        // The model alone says whether a name that it knows still stands, and for what.
        const range = left.get(name);
        const tab = range && fileNames.get(range.sheetId);
        left.delete(name);
        return range && tab !== undefined ? [definedName(attributes, printReference(tab, range.rect))] : [];
      }
      const home = oldTabs[Number(local)]?.attributes['r:id'];
      const index = book.sheets.findIndex((sheet) => (sheet.origin as SheetOrigin).relationshipId === home);
      const sheet = book.sheets[index];
      if (!sheet) return [];
      const place = changes.tabsChanged ? { ...attributes, localSheetId: String(index) } : attributes;
      if (name !== '_xlnm._FilterDatabase') return [definedName(place, renameTabs(text, renamed))];
      return sheet.filter
        ? [definedName(place, printReference(fileNames.get(sheet.id) ?? '', sheet.filter.range))]
        : [];
    },
  );
  for (const { name, sheetId, rect } of left.values()) {
    const tab = fileNames.get(sheetId);
    if (tab !== undefined) entries.push(definedName({ name }, printReference(tab, rect)));
  }
  return entries.length === 0 ? '' : printElement('definedNames', {}, entries.join(''));
}

function definedName(attributes: Record<string, string>, text: string): string {
  return printElement('definedName', attributes, escapeXml(text));
}

const workbookOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

function replaceSections(source: string, workbook: XmlElement, edits: ReadonlyMap<string, string>): string {
  const pieces: { place: number; text: string }[] = [];
  let place = 0;
  for (const { name, start, end } of workbook.children) {
    const known = workbookOrder.indexOf(name);
    place = known < 0 ? place + 0.001 : known;
    if (!edits.has(name)) pieces.push({ place, text: source.slice(start, end) });
  }
  for (const [name, text] of edits) pieces.push({ place: workbookOrder.indexOf(name), text });
  pieces.sort((one, other) => one.place - other.place);
  return (
    source.slice(0, workbook.innerStart) +
    pieces.map(({ text }) => text).join('') +
    source.slice(workbook.innerEnd)
  );
}
