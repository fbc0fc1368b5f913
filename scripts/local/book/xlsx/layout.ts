// How a sheet is laid out: frozen panes, columns, merged cells, its filter, the colour of its tab.
import { columnLetters } from '../../values/a1';
import type { FilterColumn, FilterModel, SheetModel } from '../model';
import { argb, type ColorReader } from './colors';
import { lastColumn, printRects, readRects } from './references';
import type { StyleTable } from './styles';
import { child, childrenNamed, escapeXml, flag, printElement, type XmlElement } from './xml';

/** Pixels of a digit in the usual font, by which the file counts a column's width. */
const digitPixels = 7;
const pixelsPerPoint = 96 / 72;

function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}

function pixelsToWidth(pixels: number): number {
  return pixels / digitPixels;
}

export function pointsToPixels(points: number): number {
  return Math.round(points * pixelsPerPoint);
}

export function pixelsToPoints(pixels: number): number {
  return pixels / pixelsPerPoint;
}

/** Fills in what the sections before and after the cells say. `maxColumns` has to be known already. */
export function readLayout(sheet: SheetModel, sections: readonly XmlElement[], color: ColorReader): void {
  const section = (name: string) => sections.find((one) => one.name === name);
  sheet.tabColor = color(child(section('sheetPr'), 'tabColor')) ?? null;
  const view = child(section('sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  if (pane && /^frozen/.test(pane.attributes['state'] ?? '')) {
    sheet.frozenRows = Number(pane.attributes['ySplit'] ?? 0);
    sheet.frozenColumns = Number(pane.attributes['xSplit'] ?? 0);
  }
  sheet.hiddenGridlines = !flag(view, 'showGridLines', true);
  sheet.rightToLeft = flag(view, 'rightToLeft');
  for (const column of childrenNamed(section('cols'), 'col')) {
    const last = Math.min(Number(column.attributes['max']), sheet.maxColumns);
    for (let number = Number(column.attributes['min']); number <= last; number += 1) {
      const width = column.attributes['width'];
      if (width !== undefined && flag(column, 'customWidth'))
        sheet.columnWidths.set(number, widthToPixels(Number(width)));
      if (flag(column, 'hidden')) sheet.hiddenColumns.add(number);
    }
  }
  sheet.merges = childrenNamed(section('mergeCells'), 'mergeCell').flatMap((merge) =>
    readRects(merge.attributes['ref']),
  );
  sheet.filter = readFilter(section('autoFilter'));
}

/** The styles of whole columns: needed before the cells are read. */
export function readColumnStyles(
  sections: readonly XmlElement[],
  styles: StyleTable,
  maxColumns: number,
): SheetModel['columnStyles'] {
  const columnStyles: SheetModel['columnStyles'] = new Map();
  for (const { attributes } of childrenNamed(
    sections.find(({ name }) => name === 'cols'),
    'col',
  )) {
    const style = styles.style(Number(attributes['style'] ?? 0));
    const last = Math.min(Number(attributes['max']), maxColumns);
    if (style)
      for (let number = Number(attributes['min']); number <= last; number += 1)
        columnStyles.set(number, style);
  }
  return columnStyles;
}

function readFilter(element: XmlElement | undefined): FilterModel | null {
  const range = readRects(element?.attributes['ref'])[0];
  if (!range) return null;
  const criteria = new Map<number, FilterColumn>();
  for (const column of childrenNamed(element, 'filterColumn')) {
    const filters = child(column, 'filters');
    const values = childrenNamed(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
    criteria.set(range.column + Number(column.attributes['colId'] ?? 0), {
      hiddenValues: [],
      visibleValues: filters ? [...values, ...(flag(filters, 'blank') ? [''] : [])] : null,
      condition: null,
      sortAscending: null,
    });
  }
  return { range, criteria, hiddenRows: new Set() };
}

/** `<sheetPr>` with the tab's colour as it is now. */
export function printSheetProperties(sheet: SheetModel, old: XmlElement | undefined, source: string): string {
  const rest = (old?.children ?? []).filter(({ name }) => name !== 'tabColor');
  const color = sheet.tabColor === null ? '' : printElement('tabColor', { rgb: argb(sheet.tabColor) });
  const inner = color + rest.map(({ start, end }) => source.slice(start, end)).join('');
  return inner === '' && !old ? '' : printElement('sheetPr', old?.attributes ?? {}, inner);
}

/** `<sheetViews>` with the frozen rows and columns as they are now. */
export function printViews(sheet: SheetModel, old: XmlElement | undefined): string {
  const { frozenRows, frozenColumns } = sheet;
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const frozen =
    frozenRows + frozenColumns === 0
      ? ''
      : printElement('pane', {
          xSplit: frozenColumns || undefined,
          ySplit: frozenRows || undefined,
          topLeftCell: `${columnLetters(frozenColumns + 1)}${String(frozenRows + 1)}`,
          activePane: pane,
          state: 'frozen',
        }) + printElement('selection', { pane });
  const attributes = {
    ...(child(old, 'sheetView')?.attributes ?? { workbookViewId: '0' }),
    showGridLines: sheet.hiddenGridlines ? '0' : undefined,
    rightToLeft: sheet.rightToLeft ? '1' : undefined,
  };
  return printElement('sheetViews', {}, printElement('sheetView', attributes, frozen));
}

/** `<cols>`; `styleNumber` gives a column's format. What the file says beyond the grid stays. */
export function printColumns(
  sheet: SheetModel,
  old: XmlElement | undefined,
  styleNumber: (column: number) => number,
): string {
  const before = childrenNamed(old, 'col');
  const entries: { min: number; max: number; text: string }[] = [];
  for (let number = 1; number <= sheet.maxColumns; number += 1) {
    const was = before.find(
      ({ attributes }) => Number(attributes['min']) <= number && number <= Number(attributes['max']),
    );
    const { width, customWidth, hidden, style, min, max, ...rest } = was?.attributes ?? {};
    const pixels = sheet.columnWidths.get(number);
    // A width that nobody chose is no width to Google, and stays the file's.
    const unchosen = pixels === undefined && customWidth !== '1' && customWidth !== 'true';
    const sameWidth = width !== undefined && (unchosen || widthToPixels(Number(width)) === pixels);
    const text = JSON.stringify({
      width: sameWidth ? width : pixels && String(pixelsToWidth(pixels)),
      customWidth: pixels === undefined ? (sameWidth ? customWidth : undefined) : '1',
      style: styleNumber(number) || undefined,
      hidden: sheet.hiddenColumns.has(number) ? '1' : undefined,
      ...rest,
    });
    const last = entries[entries.length - 1];
    if (last?.text === text) last.max = number;
    else entries.push({ min: number, max: number, text });
  }
  const printed = entries
    .filter(({ text }) => text !== '{}')
    .map(({ min, max, text }) => {
      const attributes = JSON.parse(text) as Record<string, string>;
      // A column entry without a width is not valid; 9.14 is what Excel takes for none.
      return printElement('col', { min, max, width: '9.140625', ...attributes });
    });
  const beyond = before
    .filter(({ attributes }) => Number(attributes['max']) > sheet.maxColumns)
    .map(({ attributes }) =>
      printElement('col', { ...attributes, min: Math.max(sheet.maxColumns + 1, Number(attributes['min'])) }),
    );
  const inner = [...printed, ...(sheet.maxColumns < lastColumn ? beyond : [])].join('');
  return inner === '' ? '' : printElement('cols', {}, inner);
}

export function printMerges(sheet: SheetModel): string {
  if (sheet.merges.length === 0) return '';
  const merges = sheet.merges.map((rect) => printElement('mergeCell', { ref: printRects([rect]) }));
  return printElement('mergeCells', { count: merges.length }, merges.join(''));
}

/** `<autoFilter>`: the values that a column shows; the rows that it hides carry their own mark. */
export function printFilter(sheet: SheetModel): string {
  const filter = sheet.filter;
  if (!filter) return '';
  const columns = [...filter.criteria]
    .sort(([one], [other]) => one - other)
    .map(([column, criteria]) => {
      const visible = criteria.visibleValues ?? shownValues(sheet, filter, column);
      const entries = visible
        .filter((value) => value !== '')
        .map((value) => `<filter val="${escapeXml(value)}"/>`);
      const filters = printElement(
        'filters',
        { blank: visible.includes('') ? 1 : undefined },
        entries.join(''),
      );
      return printElement('filterColumn', { colId: column - filter.range.column }, filters);
    });
  return printElement('autoFilter', { ref: printRects([filter.range]) }, columns.join(''));
}

function shownValues(sheet: SheetModel, { range, hiddenRows }: FilterModel, column: number): string[] {
  const shown = new Set<string>();
  for (let row = range.row + 1; row < range.row + range.rows; row += 1) {
    const value = sheet.rows[row - 1]?.values[column - 1] ?? '';
    if (!hiddenRows.has(row)) shown.add(typeof value === 'object' ? value.error : String(value));
  }
  return [...shown];
}
