// One sheet of the file as a `SheetModel`. Also read again at a save, to tell what changed since.
import type { RangeArgument, SheetModel } from '../model';
import { readRow, slices, tagAttribute, type CellContext, type Slice } from './cells';
import { decodeCellText } from './cellText';
import { readConditionalFormats } from './conditionalFormats';
import { pointsToPixels, readColumnStyles, readLayout } from './layout';
import type { Note } from './notes';
import type { BookOrigin } from './origin';
import type { Relationship } from './package';
import { readRects } from './references';
import { applyValidations, readValidations, validationElements } from './readValidations';
import { childrenNamed, parseXml, XmlError, type XmlElement } from './xml';

export interface SheetSource {
  xml: string;
  relationships: readonly Relationship[];
  notes: readonly Note[];
}

export interface SheetRead {
  sheet: SheetModel;
  /** The sections around the cells, in order. */
  sections: XmlElement[];
  /** Where each row of the file stands in the XML, by its number. */
  rowSlices: Map<number, Slice>;
  /** `<worksheet …>`, and where `<sheetData>` begins and ends. */
  rootTag: string;
  data: { start: number; end: number };
  keptConditionals: string[];
}

export interface SheetContext {
  book: BookOrigin;
  sheetIds: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, RangeArgument>;
}

/** Google makes at least this grid of a file. */
const leastRows = 1000;
const leastColumns = 26;
const spareRows = 100;

/** Reads the sheet `id`. `grid` is the size that it is known to have. Throws XmlError where the XML is broken. */
export function readSheet(
  source: SheetSource,
  id: number,
  grid: { maxRows: number; maxColumns: number } | null,
  context: SheetContext,
): SheetRead {
  const { xml } = source;
  const frame = readFrame(xml);
  const sheet = emptySheet(id);
  const used = usedGrid(xml, frame.data, frame.sections);
  sheet.maxRows = Math.max(
    grid?.maxRows ?? Math.max(leastRows, used.rows > leastRows ? used.rows + spareRows : 0),
    used.rows,
  );
  sheet.maxColumns = Math.max(grid?.maxColumns ?? leastColumns, used.columns);
  sheet.columnStyles = readColumnStyles(frame.sections, context.book.styles, sheet.maxColumns);
  readLayout(sheet, frame.sections, context.book.styles.color);
  const rowSlices = readRows(xml, frame.data, sheet, {
    ...context.book,
    columnStyles: sheet.columnStyles,
    shared: new Map(),
  });
  readLinks(sheet, frame.sections, source.relationships);
  for (const { row, column, text } of source.notes) extraAt(sheet, row, column).note = text;
  const { names, sheetIds } = context;
  const { longWords } = context.book;
  applyValidations(
    sheet,
    readValidations(validationElements(frame.sections), { names, sheetIds, sheetId: id, longWords }),
  );
  const formats = frame.sections.filter(({ name }) => name === 'conditionalFormatting');
  const { rules, kept } = readConditionalFormats(formats, xml, context.book.styles, longWords);
  sheet.conditionalRules = rules;
  return { sheet, ...frame, rowSlices, keptConditionals: kept };
}

function readFrame(xml: string): Pick<SheetRead, 'sections' | 'rootTag' | 'data'> {
  const rootStart = xml.indexOf('<worksheet');
  const rootEnd = xml.indexOf('>', rootStart) + 1;
  const start = xml.indexOf('<sheetData', rootEnd);
  const close = xml.indexOf('</sheetData>', start);
  const bottom = xml.lastIndexOf('</worksheet>');
  if (rootStart < 0 || start < 0 || bottom < 0) throw new XmlError('worksheet');
  const end = close < 0 ? xml.indexOf('>', start) + 1 : close + '</sheetData>'.length;
  return {
    rootTag: xml.slice(rootStart, rootEnd),
    data: { start, end },
    sections: [...parseXml(xml, rootEnd, start), ...parseXml(xml, end, bottom)],
  };
}

function usedGrid(
  xml: string,
  data: { start: number; end: number },
  sections: readonly XmlElement[],
): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const reach = (rect: { row: number; column: number; rows: number; columns: number } | undefined) => {
    rows = Math.max(rows, rect ? rect.row + rect.rows - 1 : 0);
    columns = Math.max(columns, rect ? rect.column + rect.columns - 1 : 0);
  };
  let row = 0;
  for (const slice of slices(xml, 'row', data.start, data.end)) {
    row = Number(tagAttribute(slice.tag, 'r') ?? row + 1);
    rows = Math.max(rows, row);
    // The last cell of a row tells its width.
    const last = xml.lastIndexOf('<c ', slice.end);
    const reference =
      last > slice.start ? tagAttribute(xml.slice(last, xml.indexOf('>', last)), 'r') : undefined;
    if (reference !== undefined) reach(readCellRect(reference));
  }
  for (const section of sections) {
    for (const merge of section.name === 'mergeCells' ? childrenNamed(section, 'mergeCell') : []) {
      readRects(merge.attributes['ref']).forEach(reach);
    }
  }
  return { rows, columns };
}

function readCellRect(reference: string) {
  const [rect] = readRects(reference);
  return rect;
}

function readRows(
  xml: string,
  data: { start: number; end: number },
  sheet: SheetModel,
  context: CellContext,
): Map<number, Slice> {
  const found = new Map<number, Slice>();
  let number = 0;
  const filter = sheet.filter;
  for (const slice of slices(xml, 'row', data.start, data.end)) {
    number = Number(tagAttribute(slice.tag, 'r') ?? number + 1);
    found.set(number, slice);
    sheet.rows[number - 1] = readRow(xml, slice, number, context);
    const height = tagAttribute(slice.tag, 'ht');
    if (height !== undefined && isTrue(tagAttribute(slice.tag, 'customHeight'))) {
      sheet.rowHeights.set(number, pointsToPixels(Number(height)));
    }
    if (!isTrue(tagAttribute(slice.tag, 'hidden'))) continue;
    const filtered =
      filter &&
      filter.criteria.size > 0 &&
      number > filter.range.row &&
      number < filter.range.row + filter.range.rows;
    (filtered ? filter.hiddenRows : sheet.hiddenRows).add(number);
  }
  return found;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function readLinks(
  sheet: SheetModel,
  sections: readonly XmlElement[],
  relationships: readonly Relationship[],
): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { attributes } of childrenNamed(
    sections.find(({ name }) => name === 'hyperlinks'),
    'hyperlink',
  )) {
    const url = linkAddress(targets.get(attributes['r:id'] ?? '') ?? '', attributes['location']);
    const tooltip = attributes['tooltip'];
    const [rect] = readRects(attributes['ref']);
    if (!rect || url === '') continue;
    const bottom = Math.min(rect.row + rect.rows - 1, sheet.maxRows);
    const right = Math.min(rect.column + rect.columns - 1, sheet.maxColumns);
    for (let row = rect.row; row <= bottom; row += 1) {
      for (let column = rect.column; column <= right; column += 1) {
        extraAt(sheet, row, column).link =
          tooltip === undefined ? { url } : { url, tooltip: decodeCellText(tooltip) };
      }
    }
  }
}

/** Some writers give a place in the workbook twice, as target and as location, and with `#` in both. */
function linkAddress(target: string, location: string | undefined): string {
  const place = location === undefined ? '' : `#${location.replace(/^#/, '')}`;
  return target.startsWith('#') ? target : target + place;
}

function extraAt(sheet: SheetModel, row: number, column: number) {
  const extras = ((sheet.rows[row - 1] ??= { values: [] }).extras ??= []);
  return (extras[column - 1] ??= {});
}

/** A blank sheet of Google's usual size. */
export function emptySheet(id: number): SheetModel {
  return {
    ...{
      id,
      name: '',
      hidden: false,
      tabColor: null,
      maxRows: leastRows,
      maxColumns: leastColumns,
      rows: [],
    },
    ...{ frozenRows: 0, frozenColumns: 0, columnWidths: new Map(), rowHeights: new Map() },
    ...{ hiddenColumns: new Set(), hiddenRows: new Set(), columnStyles: new Map(), merges: [], filter: null },
    ...{ protections: [], conditionalRules: [], bandings: [], metadata: [], charts: [] },
    ...{ hiddenGridlines: false, rightToLeft: false },
    dirty: { rows: new Set(), layout: false, everything: false },
  };
}
