// An .xlsx file as a `BookModel`, with what is remembered of it beside the file.
import { createHash } from 'node:crypto';
import { matchSheets, recall, type BookMemory } from '../memory';
import type { BookModel, NamedRangeModel, RangeArgument, SheetModel } from '../model';
import { decodeCellText } from './cellText';
import { readNotes, type Note } from './notes';
import type { BookOrigin, SheetOrigin } from './origin';
import { XlsxPackage, type Relationship } from './package';
import { readReference } from './references';
import { readSheet } from './readSheet';
import { readSharedStrings } from './sharedStrings';
import { StyleTable } from './styles';
import { child, childrenNamed, flag, parseDocument, XmlError, type XmlElement } from './xml';

export interface Progress {
  /** How many of the file's sheets have been read. */
  done: number;
  total: number;
  sheet: string;
}

interface Tab extends Pick<SheetOrigin, 'path' | 'fileId' | 'fileName' | 'relationshipId'> {
  state: string;
}

const minimalStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/** Rejects (XmlError, or the zip's own error) where the bytes are no workbook. */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  memory: BookMemory | null,
  onProgress?: (progress: Progress) => void,
): Promise<BookModel> {
  const parts = await XlsxPackage.open(bytes);
  const workbookPath =
    (await parts.relationships('')).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = parseDocument(await parts.load(workbookPath));
  if (workbook.name !== 'workbook') throw new XmlError(workbook.name);
  const relationships = await parts.relationships(workbookPath);
  const partOf = (kind: string) => relationships.find((one) => one.kind === kind)?.target;
  const stylesPath = partOf('styles') ?? '';
  const origin: BookOrigin = {
    parts,
    workbookPath,
    stylesPath,
    styles: new StyleTable(
      stylesPath === '' ? minimalStyles : await parts.load(stylesPath),
      await parts.load(partOf('theme') ?? ''),
    ),
    strings: readSharedStrings(await parts.load(partOf('sharedStrings') ?? '')),
    from1904: flag(child(workbook, 'workbookPr'), 'date1904'),
    longWords: { ...memory?.longWords },
    tabs: [],
    sheetIds: new Map(),
  };
  const tabs = readTabs(workbook, relationships);
  const memories = matchSheets(tabs, memory);
  const ids = sheetIds(
    tabs,
    memories.map((one) => one?.id),
  );
  origin.tabs = tabs.map(({ path, state }) => ({ path, hidden: state !== 'visible' }));
  origin.sheetIds = new Map(tabs.map(({ fileName }, index) => [fileName, ids[index] ?? 0]));
  const names = new Map<string, RangeArgument>();
  const namedRanges = readNames(workbook, origin.sheetIds, names);
  const sheets: SheetModel[] = [];
  for (const [index, tab] of tabs.entries()) {
    onProgress?.({ done: index, total: tabs.length, sheet: tab.fileName });
    const remembered = memories[index] ?? null;
    const source = await loadSheetSource(parts, tab.path);
    const { sheet } = readSheet(source, ids[index] ?? 0, remembered, {
      book: origin,
      sheetIds: origin.sheetIds,
      names,
    });
    sheet.name = remembered?.fileName === tab.fileName ? remembered.name : tab.fileName;
    sheet.hidden = tab.state !== 'visible';
    if (remembered) recall(sheet, remembered);
    const rowNumbers: SheetOrigin['rowNumbers'] = new WeakMap();
    sheet.rows.forEach((row, at) => row && rowNumbers.set(row, at + 1));
    const { path, fileId, fileName, relationshipId } = tab;
    sheet.origin = { path, fileId, fileName, relationshipId, rowNumbers } satisfies SheetOrigin;
    sheets.push(sheet);
  }
  onProgress?.({ done: tabs.length, total: tabs.length, sheet: '' });
  const active = Number(child(child(workbook, 'bookViews'), 'workbookView')?.attributes['activeTab'] ?? 0);
  return {
    id: memory?.id ?? createHash('sha256').update(bytes).digest('base64url').slice(0, 44).padEnd(44, '0'),
    name,
    locale: memory?.locale ?? 'es_CO',
    timeZone: memory?.timeZone ?? 'America/Bogota',
    sheets,
    activeSheetId: (sheets[active] ?? sheets.find(({ hidden }) => !hidden))?.id ?? 0,
    namedRanges,
    metadata: memory?.metadata ?? [],
    owner: memory?.owner ?? 'propietario@example.com',
    editors: memory?.editors ?? [],
    viewers: memory?.viewers ?? [],
    nextId: memory?.nextId ?? 1,
    origin,
  };
}

/** The parts that say what a sheet holds. */
export async function loadSheetSource(
  parts: XlsxPackage,
  path: string,
): Promise<{ xml: string; relationships: Relationship[]; notes: Note[] }> {
  const relationships = await parts.relationships(path);
  const comments = relationships.find(({ kind }) => kind === 'comments')?.target;
  const notes = comments === undefined ? [] : readNotes(await parts.load(comments));
  return { xml: await parts.load(path), relationships, notes };
}

/** The names of the workbook that stand for one rectangle; all names that do are put into `byName` too. */
export function readNames(
  workbook: XmlElement,
  sheetIdsByName: ReadonlyMap<string, number>,
  byName: Map<string, RangeArgument>,
): NamedRangeModel[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    const name = attributes['name'] ?? '';
    const range = text.includes('!') ? readReference(text, sheetIdsByName, 0) : null;
    if (!range) return [];
    byName.set(name, range);
    const ordinary =
      attributes['localSheetId'] === undefined && !name.startsWith('_xlnm.') && attributes['hidden'] !== '1';
    return ordinary ? [{ name, ...range }] : [];
  });
}

function readTabs(workbook: XmlElement, relationships: readonly Relationship[]): Tab[] {
  const tabs = childrenNamed(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const relationshipId = attributes['r:id'] ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    if (relationship?.kind !== 'worksheet') return [];
    const fileName = decodeCellText(attributes['name'] ?? '');
    const state = attributes['state'] ?? 'visible';
    return [
      { path: relationship.target, fileId: attributes['sheetId'] ?? '', fileName, relationshipId, state },
    ];
  });
  if (tabs.length === 0) throw new XmlError('sheets');
  return tabs;
}

/** Google's numbers for the tabs: 0 for the first, the others drawn from their names, the same at every opening. */
function sheetIds(tabs: readonly Tab[], known: readonly (number | undefined)[]): number[] {
  const taken = new Set(known);
  return tabs.map(({ fileName }, index) => {
    const remembered = known[index];
    if (remembered !== undefined) return remembered;
    let id = index === 0 ? 0 : createHash('sha256').update(fileName).digest().readUInt32BE(0) >>> 1;
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id;
  });
}
