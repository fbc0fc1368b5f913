// Writes a `BookModel` back into the .xlsx that it came from: only what changed.
import type { BookModel, NamedRangeModel, SheetModel } from '../model';
import { encodeCellText } from './cellText';
import type { BookOrigin, SheetOrigin } from './origin';
import { newRelationship } from './package';
import { printReference, renameTabs } from './references';
import { readSheet } from './readSheet';
import { loadSheetSource, readNames } from './readXlsx';
import { StyleTable } from './styles';
import { StyleWriter } from './styleWriter';
import type { Before } from './writeCells';
import { writeSheet } from './writeSheet';
import { child, childrenNamed, escapeXml, parseDocument, printElement, type XmlElement } from './xml';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const longestTabName = 31;

/**
 * The file's new bytes, or null where nothing changed. Afterwards the book counts as clean and its origin is the
 * new file. Tabs and cells that were not touched are copied as they stand.
 */
export async function writeXlsx(book: BookModel): Promise<Uint8Array | null> {
  const origin = book.origin as BookOrigin;
  const { parts, workbookPath } = origin;
  const workbook = parseDocument(parts.text(workbookPath));
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const oldNames = new Map(
    book.sheets.flatMap((sheet) => {
      const known = sheet.origin as SheetOrigin | undefined;
      return known ? [[sheet.id, known.fileName] as const] : [];
    }),
  );
  const fileNames = tabNames(book.sheets);
  const renamed = new Map<string, string>();
  for (const [id, name] of oldNames)
    if (fileNames.get(id) !== name) renamed.set(name, fileNames.get(id) ?? name);
  const touched = book.sheets.filter((sheet) => !sheet.origin || renamed.size > 0 || isDirty(sheet));
  const sheetIds = new Map([...oldNames].map(([id, name]) => [name, id]));
  const names = new Map<string, { sheetId: number; rect: NamedRangeModel['rect'] }>();
  const oldRanges = readNames(workbook, sheetIds, names);
  const tabsBefore = JSON.stringify(
    oldTabs.map(({ attributes }) => [
      attributes['sheetId'],
      attributes['state'] !== undefined && attributes['state'] !== 'visible',
    ]),
  );
  const made = book.sheets.filter((sheet) => !sheet.origin);
  await removeGone(book, oldTabs);
  await addMade(book, made, oldTabs, fileNames);
  const tabsNow = JSON.stringify(
    book.sheets.map((sheet) => [(sheet.origin as SheetOrigin).fileId, sheet.hidden]),
  );
  const tabsChanged = tabsNow !== tabsBefore || renamed.size > 0;
  const namesChanged =
    JSON.stringify(oldRanges) !==
    JSON.stringify(book.namedRanges.map(({ name, sheetId, rect }) => ({ name, sheetId, rect })));
  if (touched.length === 0 && !tabsChanged && !namesChanged) return null;
  const styles = new StyleWriter(origin.styles);
  for (const sheet of touched) {
    const before = made.includes(sheet) ? null : await readAgain(sheet, { book: origin, sheetIds, names });
    await writeSheet(sheet, before, {
      ...{ parts, styles, renamed, oldNames, sheetNames: fileNames },
      ...{ from1904: origin.from1904, longWords: origin.longWords },
    });
  }
  await finishStyles(origin, styles);
  writeWorkbook(book, workbook, fileNames, renamed, { tabsChanged, oldRanges, touched: touched.length > 0 });
  if (touched.length > 0) await forgetCalculationOrder(origin);
  for (const sheet of book.sheets) settle(sheet, fileNames, touched.includes(sheet));
  return parts.toBytes();
}

function isDirty({ dirty }: SheetModel): boolean {
  return dirty.everything || dirty.layout || dirty.rows.size > 0;
}

/** Names as a file may have them: 31 characters, without some signs, no two alike. */
function tabNames(sheets: readonly SheetModel[]): Map<number, string> {
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

async function removeGone(book: BookModel, oldTabs: readonly XmlElement[]): Promise<void> {
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

async function addMade(
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

async function readAgain(sheet: SheetModel, context: Parameters<typeof readSheet>[3]): Promise<Before> {
  const origin = sheet.origin as SheetOrigin;
  const source = await loadSheetSource(context.book.parts, origin.path);
  return { read: readSheet(source, sheet.id, sheet, context), xml: source.xml, origin };
}

async function finishStyles(origin: BookOrigin, styles: StyleWriter): Promise<void> {
  const xml = styles.finish();
  if (xml === origin.styles.source) return;
  const relationships = await origin.parts.relationships(origin.workbookPath);
  if (origin.stylesPath === '') {
    origin.stylesPath = 'xl/styles.xml';
    const made = newRelationship(relationships, 'styles', origin.stylesPath);
    origin.parts.setRelationships(origin.workbookPath, [...relationships, made]);
    origin.parts.declare(
      origin.stylesPath,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    );
  }
  origin.parts.set(origin.stylesPath, xml);
  const theme = relationships.find(({ kind }) => kind === 'theme');
  origin.styles = new StyleTable(xml, theme ? await origin.parts.load(theme.target) : '');
}

function writeWorkbook(
  book: BookModel,
  workbook: XmlElement,
  fileNames: ReadonlyMap<number, string>,
  renamed: ReadonlyMap<string, string>,
  changed: { tabsChanged: boolean; oldRanges: readonly NamedRangeModel[]; touched: boolean },
): void {
  const { parts, workbookPath } = book.origin as BookOrigin;
  const source = parts.text(workbookPath);
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const others = oldTabs.filter(({ attributes }) => {
    const id = attributes['r:id'];
    return (
      !book.sheets.some((sheet) => (sheet.origin as SheetOrigin).relationshipId === id) && isChartSheet(id)
    );
  });
  function isChartSheet(id: string | undefined): boolean {
    return id !== undefined && parts.text(relationshipsOf(workbookPath)).includes(`Id="${id}"`);
  }
  const tabs = book.sheets.map((sheet) => {
    const { fileId, relationshipId } = sheet.origin as SheetOrigin;
    const old = oldTabs.find(({ attributes }) => attributes['r:id'] === relationshipId)?.attributes['state'];
    const state = sheet.hidden ? (old === 'veryHidden' ? old : 'hidden') : undefined;
    const name = encodeCellText(fileNames.get(sheet.id) ?? sheet.name);
    return printElement('sheet', { name, sheetId: fileId, state, 'r:id': relationshipId });
  });
  const edits = new Map<string, string>();
  const kept = others.map(({ start, end }) => source.slice(start, end));
  if (changed.tabsChanged) {
    edits.set('sheets', printElement('sheets', {}, [...tabs, ...kept].join('')));
    edits.set('bookViews', activeView(book, child(workbook, 'bookViews'), oldTabs));
  }
  edits.set('definedNames', printNames(book, workbook, fileNames, renamed, changed.oldRanges));
  if (changed.touched) {
    const attributes = { ...child(workbook, 'calcPr')?.attributes, fullCalcOnLoad: '1' };
    edits.set('calcPr', printElement('calcPr', attributes));
  }
  parts.set(workbookPath, replaceSections(source, workbook, edits));
}

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
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

function printNames(
  book: BookModel,
  workbook: XmlElement,
  fileNames: ReadonlyMap<number, string>,
  renamed: ReadonlyMap<string, string>,
  oldRanges: readonly NamedRangeModel[],
): string {
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const left = new Map(book.namedRanges.map((range) => [range.name, range]));
  const entries = childrenNamed(child(workbook, 'definedNames'), 'definedName').flatMap(
    ({ attributes, text }) => {
      const name = attributes['name'] ?? '';
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
      const place = { ...attributes, localSheetId: String(index) };
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

/** The order of calculation that Excel noted may name cells whose formulas are gone; it makes a new one. */
async function forgetCalculationOrder({ parts, workbookPath }: BookOrigin): Promise<void> {
  const relationships = await parts.relationships(workbookPath);
  const chain = relationships.find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  parts.remove(chain.target);
  parts.setRelationships(
    workbookPath,
    relationships.filter((one) => one !== chain),
  );
}

function settle(sheet: SheetModel, fileNames: ReadonlyMap<number, string>, written: boolean): void {
  const origin = sheet.origin as SheetOrigin;
  origin.fileName = fileNames.get(sheet.id) ?? origin.fileName;
  if (!written) return;
  origin.rowNumbers = new WeakMap();
  sheet.rows.forEach((row, index) => row && origin.rowNumbers.set(row, index + 1));
  sheet.dirty = { rows: new Set(), layout: false, everything: false };
}
