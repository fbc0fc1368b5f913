// A sheet's rows as XML. What equals the file's own row or cell is copied from it, so that nothing unknown is lost.
import { cellToA1 } from '../../values/a1';
import type { CellContent, CellExtra, Row, SheetModel } from '../model';
import { days1904, slices, tagAttribute, type Slice } from './cells';
import { encodeCellText, textElement } from './cellText';
import { formulaToFile } from './formulaText';
import { pixelsToPoints } from './layout';
import { showsDate } from './numberFormats';
import type { SheetOrigin } from './origin';
import { cellPlace, printRects, readRects } from './references';
import type { SheetRead } from './readSheet';
import type { StyleWriter } from './styleWriter';
import { escapeXml, parseAttributes, printAttributes } from './xml';

export interface CellWriter {
  styles: StyleWriter;
  from1904: boolean;
}

/** The file's sheet as it was read again, to compare with; null for a sheet that was made here. */
export type Before = { read: SheetRead; xml: string; origin: SheetOrigin } | null;

/** The content of `<sheetData>` and the sheet's dimension. */
export function printRows(
  sheet: SheetModel,
  before: Before,
  writer: CellWriter,
): { rows: string; dimension: string } {
  const sources = rowSources(sheet, before);
  // A formula that cells share lives in one of them: where that one may have changed, each gets its own text.
  const ownFormulas =
    before !== null && before.xml.includes('t="shared"') && sharedMayBreak(sheet, before, sources, writer);
  const parts: string[] = [];
  let lastRow = 1;
  let lastColumn = 1;
  for (let index = 0; index < Math.max(sheet.rows.length, lastSpecialRow(sheet)); index += 1) {
    const number = index + 1;
    const row = sheet.rows[index];
    const source = sources[index];
    if (source && before && !ownFormulas && sameRow(sheet, number, source, before, writer)) {
      parts.push(before.xml.slice(source.slice.start, source.slice.end));
    } else {
      const text = printRow(sheet, row, number, source, before, writer, ownFormulas);
      if (text === '') continue;
      parts.push(text);
    }
    lastRow = number;
    lastColumn = Math.max(lastColumn, row?.values.length ?? 0, row?.extras?.length ?? 0);
  }
  return { rows: parts.join(''), dimension: `A1:${cellToA1(lastRow, lastColumn)}` };
}

interface RowSource {
  /** The row's number in the file. */
  number: number;
  slice: Slice;
  row: Row;
}

/** For each row of the model the row of the file that it came from. */
function rowSources(sheet: SheetModel, before: Before): (RowSource | undefined)[] {
  if (!before) return [];
  const sources: (RowSource | undefined)[] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (!row) continue;
    const number = before.origin.rowNumbers.get(row) ?? index + 1;
    const slice = before.read.rowSlices.get(number);
    const old = before.read.sheet.rows[number - 1];
    if (slice && old) sources[index] = { number, slice, row: old };
  }
  return sources;
}

function sharedMayBreak(
  sheet: SheetModel,
  before: NonNullable<Before>,
  sources: readonly (RowSource | undefined)[],
  writer: CellWriter,
): boolean {
  const kept = new Set<number>();
  sources.forEach((source, index) => {
    if (source && sameRow(sheet, index + 1, source, before, writer)) kept.add(source.number);
  });
  for (const [number, slice] of before.read.rowSlices) {
    if (!kept.has(number) && before.xml.slice(slice.start, slice.end).includes('t="shared"')) return true;
  }
  return false;
}

function sameRow(
  sheet: SheetModel,
  number: number,
  source: RowSource,
  { read }: NonNullable<Before>,
  writer: CellWriter,
): boolean {
  const row = sheet.rows[number - 1];
  if (!row || source.number !== number || !sameFrame(sheet, number, source, read)) return false;
  const width = Math.max(
    row.values.length,
    source.row.values.length,
    row.extras?.length ?? 0,
    source.row.extras?.length ?? 0,
  );
  for (let column = 1; column <= width; column += 1)
    if (!sameCell(sheet, row, read.sheet, source.row, column, writer.styles)) return false;
  return true;
}

function sameFrame(sheet: SheetModel, number: number, source: RowSource, read: SheetRead): boolean {
  return (
    sheet.rowHeights.get(number) === read.sheet.rowHeights.get(source.number) &&
    isHidden(sheet, number) === isHidden(read.sheet, source.number)
  );
}

function isHidden(sheet: SheetModel, row: number): boolean {
  return sheet.hiddenRows.has(row) || (sheet.filter?.hiddenRows.has(row) ?? false);
}

function sameCell(
  now: SheetModel,
  row: Row,
  then: SheetModel,
  old: Row,
  column: number,
  styles: StyleWriter,
): boolean {
  const value = row.values[column - 1] ?? null;
  if (!sameValue(value, old.values[column - 1] ?? null)) return false;
  const extra = row.extras?.[column - 1];
  const before = old.extras?.[column - 1];
  if (extra?.formula !== before?.formula || extra?.richText !== before?.richText) return false;
  if (extra?.style === undefined && before?.style === undefined && value === null) return true;
  // A cell without a look of its own has its column's, which may be another one now.
  const look = extra?.style ?? now.columnStyles.get(column);
  const oldLook = before?.style ?? then.columnStyles.get(column);
  return look === oldLook || styles.number(look) === styles.number(oldLook);
}

function sameValue(one: CellContent, other: CellContent): boolean {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object')
    return one.error === other.error;
  return Object.is(one, other);
}

function printRow(
  sheet: SheetModel,
  row: Row | undefined,
  number: number,
  source: RowSource | undefined,
  before: Before,
  writer: CellWriter,
  ownFormulas: boolean,
): string {
  const {
    r: _number,
    spans: _spans,
    ...attributes
  } = source && before
    ? parseAttributes(before.xml.slice(source.slice.start + 4, source.slice.tagEnd - 1).replace(/\/$/, ''))
    : ({} as Record<string, string>);
  const height = sheet.rowHeights.get(number);
  if (!source || !before || height !== before.read.sheet.rowHeights.get(source.number)) {
    delete attributes['ht'];
    delete attributes['customHeight'];
    if (height !== undefined)
      Object.assign(attributes, { ht: String(pixelsToPoints(height)), customHeight: '1' });
  }
  delete attributes['hidden'];
  if (isHidden(sheet, number)) attributes['hidden'] = '1';
  const rawCells = new Map<number, string>();
  if (source && before) {
    let column = 0;
    for (const cell of slices(before.xml, 'c', source.slice.tagEnd, source.slice.end)) {
      const reference = tagAttribute(cell.tag, 'r');
      column = reference === undefined ? column + 1 : cellPlace(reference).column;
      rawCells.set(column, before.xml.slice(cell.start, cell.end));
    }
  }
  const width = Math.max(row?.values.length ?? 0, row?.extras?.length ?? 0);
  let cells = '';
  for (let column = 1; column <= width && row; column += 1) {
    const raw = rawCells.get(column);
    const moved = source !== undefined && source.number !== number;
    if (
      raw !== undefined &&
      source &&
      before &&
      sameCell(sheet, row, before.read.sheet, source.row, column, writer.styles) &&
      !(ownFormulas && raw.includes('t="shared"'))
    ) {
      cells += moved ? movedCell(raw, number, column, number - source.number) : raw;
    } else cells += printCell(sheet, row, number, column, writer);
  }
  if (cells === '' && Object.keys(attributes).length === 0) return '';
  const head = `<row${printAttributes({ r: number, ...attributes })}`;
  return cells === '' ? `${head}/>` : `${head}>${cells}</row>`;
}

/** The file's cell in another row. An array formula takes its range along. */
function movedCell(raw: string, row: number, column: number, by: number): string {
  const end = raw.indexOf('>');
  const tag = raw.slice(0, end).replace(/\sr=(["'])[^"']*\1/, '');
  const rest = raw.slice(end).replace(/(<f [^>]*ref=")([^"]*)"/, (_whole, head: string, ref: string) => {
    const rects = readRects(ref).map((rect) => ({ ...rect, row: rect.row + by }));
    return `${head}${printRects(rects)}"`;
  });
  return `<c r="${cellToA1(row, column)}"${tag.slice(2)}${rest}`;
}

function printCell(
  sheet: SheetModel,
  row: Row,
  number: number,
  column: number,
  { styles, from1904 }: CellWriter,
): string {
  const value = row.values[column - 1] ?? null;
  const extra: CellExtra | undefined = row.extras?.[column - 1];
  if (value === null && extra?.formula === undefined && extra?.style === undefined) return '';
  const style = extra?.style ?? sheet.columnStyles.get(column);
  const formula = extra?.formula;
  const startsLikeFormula = typeof value === 'string' && value.startsWith('=') && formula === undefined;
  const xf = startsLikeFormula ? styles.quotedNumber(style) : styles.number(style);
  const head = `<c r="${cellToA1(number, column)}"${xf === 0 ? '' : ` s="${String(xf)}"`}`;
  const call =
    formula === undefined ? '' : `<f>${escapeXml(encodeCellText(formulaToFile(formula, value)))}</f>`;
  if (value === null) return call === '' ? `${head}/>` : `${head}>${call}</c>`;
  if (typeof value === 'boolean') return `${head} t="b">${call}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'object') return `${head} t="e">${call}<v>${escapeXml(value.error)}</v></c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `${head} t="e">${call}<v>#NUM!</v></c>`;
    const serial = from1904 && showsDate(style?.numberFormat) ? value - days1904 : value;
    return `${head}>${call}<v>${String(serial)}</v></c>`;
  }
  if (call !== '') return `${head} t="str">${call}<v>${escapeXml(encodeCellText(value))}</v></c>`;
  return `${head} t="inlineStr"><is>${extra?.richText ?? textElement(value)}</is></c>`;
}

function lastSpecialRow(sheet: SheetModel): number {
  return Math.max(0, ...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? []));
}
