// A sheet's cells, read from its XML row by row. Written for speed: a base has hundreds of thousands of them.
import type { CellContent, CellExtra, Row, Style } from '../model';
import { decodeCellText } from './cellText';
import { formulaFromFile } from './formulaText';
import { cellPlace, shiftFormula } from './references';
import { readRichText, type SharedText } from './sharedStrings';
import type { StyleTable } from './styles';
import { decodeEntities, parseXml, XmlError } from './xml';

export interface CellContext {
  strings: readonly SharedText[];
  styles: StyleTable;
  /** Serials of this workbook count from 1904. */
  from1904: boolean;
  columnStyles: ReadonlyMap<number, Style>;
  /** The formulas that other cells of the sheet repeat, by the file's number for them. */
  shared: Map<string, { formula: string; row: number; column: number }>;
}

/** Where a row or cell stands in the sheet's XML. `tagEnd` is the end of its opening tag. */
export interface Slice {
  start: number;
  tagEnd: number;
  end: number;
}

/** Days from 1899-12-30 to 1904-01-01. */
export const days1904 = 1462;

/** The rows of `<sheetData>` (or the cells of a row) between two places, with their number in the sheet. */
export function* slices(
  xml: string,
  name: 'row' | 'c',
  from: number,
  to: number,
): Generator<Slice & { tag: string }> {
  const open = `<${name}`;
  const close = `</${name}>`;
  let at = xml.indexOf(open, from);
  while (at >= 0 && at < to) {
    const next = xml.charCodeAt(at + open.length);
    // A longer name that begins alike.
    if (next !== 32 && next !== 62 && next !== 47 && next > 13) {
      at = xml.indexOf(open, at + 1);
      continue;
    }
    const tagEnd = xml.indexOf('>', at) + 1;
    if (tagEnd === 0) throw new XmlError(name);
    let end = tagEnd;
    if (xml.charCodeAt(tagEnd - 2) !== 47) {
      const closing = xml.indexOf(close, tagEnd);
      if (closing < 0) throw new XmlError(name);
      end = closing + close.length;
    }
    yield { start: at, tagEnd, end, tag: xml.slice(at, tagEnd) };
    at = xml.indexOf(open, end);
  }
}

/** An attribute of an opening tag, entities unresolved. */
export function tagAttribute(tag: string, name: string): string | undefined {
  let quote = '"';
  let at = tag.indexOf(` ${name}="`);
  if (at < 0) {
    quote = "'";
    at = tag.indexOf(` ${name}='`);
    if (at < 0) return undefined;
  }
  const start = at + name.length + 3;
  return tag.slice(start, tag.indexOf(quote, start));
}

/** Reads a row's cells. */
export function readRow(xml: string, slice: Slice, number: number, context: CellContext): Row {
  const row: Row = { values: [] };
  let column = 0;
  for (const cell of slices(xml, 'c', slice.tagEnd, slice.end)) {
    const reference = tagAttribute(cell.tag, 'r');
    column = reference === undefined ? column + 1 : cellPlace(reference).column;
    readCell(xml, cell, number, column, row, context);
  }
  return row;
}

function readCell(
  xml: string,
  cell: Slice & { tag: string },
  number: number,
  column: number,
  row: Row,
  context: CellContext,
): void {
  const xf = Number(tagAttribute(cell.tag, 's') ?? 0);
  const type = tagAttribute(cell.tag, 't');
  const extra: CellExtra = {};
  const style = context.styles.style(xf, context.columnStyles.has(column));
  if (style) extra.style = style;
  let value: CellContent = null;
  if (cell.end > cell.tagEnd) {
    // A search in the cell's own text cannot run on to the end of the sheet.
    const body = xml.slice(cell.tagEnd, cell.end);
    if (type === 's') {
      const shared = context.strings[Number(elementText(body, 'v'))];
      value = shared?.text ?? null;
      if (shared?.runs !== undefined) extra.richText = shared.runs;
    } else if (type === 'inlineStr') {
      const inline = readRichText(
        parseXml(body, 0, body.lastIndexOf('<')).find(({ name }) => name === 'is'),
        body,
      );
      value = inline.text;
      if (inline.runs !== undefined) extra.richText = inline.runs;
    } else value = readValue(elementText(body, 'v'), type, context.from1904 && context.styles.isDate(xf));
    const formula = readFormula(body, number, column, context);
    if (formula !== undefined) extra.formula = formula;
    else if (value === '') value = null;
  }
  if (value !== null) {
    while (row.values.length < column - 1) row.values.push(null);
    row.values[column - 1] = value;
  }
  if (style ?? extra.formula ?? extra.richText) (row.extras ??= [])[column - 1] = extra;
}

function readValue(text: string | undefined, type: string | undefined, since1904: boolean): CellContent {
  if (type === 'str') return text === undefined ? null : decodeCellText(decodeEntities(text));
  if (text === undefined || text === '') return null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: decodeEntities(text) };
  if (type === 'd') return Date.parse(/Z|[+-]\d\d:/.test(text) ? text : `${text}Z`) / 86_400_000 + 25_569;
  return since1904 ? Number(text) + days1904 : Number(text);
}

function readFormula(body: string, row: number, column: number, context: CellContext): string | undefined {
  const start = body.indexOf('<f');
  if (start < 0) return undefined;
  const tagEnd = body.indexOf('>', start) + 1;
  const tag = body.slice(start, tagEnd);
  const text = tag.endsWith('/>') ? '' : decodeEntities(body.slice(tagEnd, body.indexOf('</f>', tagEnd)));
  const type = tagAttribute(tag, 't');
  if (type === 'dataTable') return undefined;
  if (type === 'shared') {
    const id = tagAttribute(tag, 'si') ?? '';
    if (text !== '') context.shared.set(id, { formula: text, row, column });
    const master = context.shared.get(id);
    if (!master) return undefined;
    return formulaFromFile(shiftFormula(master.formula, row - master.row, column - master.column));
  }
  return text === '' ? undefined : formulaFromFile(text);
}

function elementText(body: string, name: string): string | undefined {
  const at = body.indexOf(`<${name}`);
  if (at < 0) return undefined;
  const start = body.indexOf('>', at) + 1;
  return body.charCodeAt(start - 2) === 47 ? undefined : body.slice(start, body.indexOf('</', start));
}
