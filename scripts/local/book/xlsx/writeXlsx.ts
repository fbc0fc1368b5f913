// Writes a `BookModel` back into the .xlsx that it came from: only what changed.
import type { BookModel, RangeArgument, SheetModel } from '../model';
import { blankXlsx } from './blankXlsx';
import { forgetTexts, textsOf } from './forgetTexts';
import type { BookOrigin, SheetOrigin } from './origin';
import { newRelationship } from './package';
import { readSheet, type SheetContext } from './readSheet';
import { loadSheetSource, readNames, readXlsx } from './readXlsx';
import { StyleTable } from './styles';
import { StyleWriter } from './styleWriter';
import { addMade, removeGone, tabNames } from './tabs';
import type { Before } from './writeCells';
import { writeSheet } from './writeSheet';
import { writeWorkbook } from './writeWorkbook';
import { child, childrenNamed, parseDocument } from './xml';

/**
 * The file's new bytes, or null where nothing changed. Afterwards the book counts as clean and its origin is the
 * new file. Tabs and cells that were not touched are copied as they stand. A book that came from no file gets one.
 */
export async function writeXlsx(book: BookModel): Promise<Uint8Array | null> {
  book.origin ??= (await readXlsx(await blankXlsx(), book.name, null)).origin;
  const origin = book.origin as BookOrigin;
  const { parts, workbookPath } = origin;
  const workbook = parseDocument(parts.text(workbookPath));
  const oldTabs = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const oldNames = new Map([...origin.sheetIds].map(([name, id]) => [id, name]));
  const fileNames = tabNames(book.sheets);
  const renamed = new Map<string, string>();
  for (const [id, now] of fileNames) {
    const name = oldNames.get(id);
    if (name !== undefined && name !== now) renamed.set(name, now);
  }
  const made = book.sheets.filter((sheet) => !sheet.origin);
  const gone = [...oldNames].filter(([id]) => !fileNames.has(id));
  const namesMoved = renamed.size + gone.length > 0;
  const touched = book.sheets.filter((sheet) => !sheet.origin || namesMoved || isDirty(sheet));
  const names = new Map<string, RangeArgument>();
  const context: SheetContext = { book: origin, sheetIds: origin.sheetIds, names };
  const oldRanges = readNames(workbook, origin.sheetIds, names);
  const tabsChanged =
    namesMoved || made.length > 0 || JSON.stringify(tabsOf(book)) !== JSON.stringify(origin.tabs);
  const namesChanged = namesOf(oldRanges) !== namesOf(book.namedRanges);
  if (touched.length === 0 && !tabsChanged && !namesChanged) return null;
  const texts = new Set<number>();
  for (const { path } of origin.tabs) {
    const affected = !book.sheets.some((sheet) => !touched.includes(sheet) && originOf(sheet).path === path);
    if (affected) for (const number of textsOf(parts.text(path))) texts.add(number);
  }
  await removeGone(book, oldTabs);
  await addMade(book, made, oldTabs, fileNames);
  const styles = new StyleWriter(origin.styles);
  for (const sheet of touched) {
    await writeSheet(sheet, made.includes(sheet) ? null : await readAgain(sheet, context), {
      ...{ parts, styles, renamed, oldNames, sheetNames: fileNames },
      ...{ from1904: origin.from1904, longWords: origin.longWords },
    });
  }
  await finishStyles(origin, styles);
  await forgetTexts(book, texts);
  const goneNames = new Set(gone.map(([, name]) => name));
  await writeWorkbook(book, workbook, {
    ...{ fileNames, renamed, goneNames, tabsChanged, oldRanges },
    touched: touched.length > 0,
  });
  if (touched.length > 0) await forgetCalculationOrder(origin);
  for (const sheet of book.sheets) settle(sheet, fileNames, touched.includes(sheet));
  origin.sheetIds = new Map([...fileNames].map(([id, name]) => [name, id]));
  origin.tabs = tabsOf(book);
  return parts.toBytes();
}

/** The book's tabs as the file lists them. */
function tabsOf(book: BookModel): BookOrigin['tabs'] {
  return book.sheets.flatMap((sheet) =>
    sheet.origin ? [{ path: originOf(sheet).path, hidden: sheet.hidden }] : [],
  );
}

function originOf(sheet: SheetModel): SheetOrigin {
  return sheet.origin as SheetOrigin;
}

function namesOf(ranges: BookModel['namedRanges']): string {
  return JSON.stringify(
    ranges.map(({ name, sheetId, rect }) => JSON.stringify([name, sheetId, rect])).sort(),
  );
}

function isDirty({ dirty }: SheetModel): boolean {
  return dirty.everything || dirty.layout || dirty.rows.size > 0;
}

async function readAgain(sheet: SheetModel, context: SheetContext): Promise<Before> {
  const origin = originOf(sheet);
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
  const origin = originOf(sheet);
  origin.fileName = fileNames.get(sheet.id) ?? origin.fileName;
  if (!written) return;
  origin.rowNumbers = new WeakMap();
  sheet.rows.forEach((row, index) => row && origin.rowNumbers.set(row, index + 1));
  sheet.dirty = { rows: new Set(), layout: false, everything: false };
}
