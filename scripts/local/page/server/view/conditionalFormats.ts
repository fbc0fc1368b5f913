// What conditional formats make of the cells of some rows, worked out before they are shown.
import type { BookModel, ConditionalRule, Rect, SheetModel, Style } from '../../../book/model';
import { hasCell, intersection } from '../../../services/spreadsheet/cells/rects';
import { conditionHolds } from '../../../services/spreadsheet/filter/holds';
import type { Host } from '../../../services/spreadsheet/host';
import { readCell } from '../../../values/dependencies';
import { compute } from '../../../values/engine';
import { relativeCopy } from '../../../values/formula';
import { epochToSerial } from '../../../values/serial';
import { tokenize } from '../../../values/tokens';
import { gradientOf } from './gradient';

export type StyleAt = (row: number, column: number) => Style | undefined;

/** For rows `first` to `last`. Where rules meet, the first that holds says what it says, later ones the rest. */
export function conditionalFormats(host: Host, sheet: SheetModel, first: number, last: number): StyleAt {
  const layers = sheet.conditionalRules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => visible(sheet, range, first, last) ?? []);
    if (ranges.length === 0) return [];
    return [{ ranges, styleAt: ruleStyle(host, sheet, rule, ranges) }];
  });
  if (layers.length === 0) return () => undefined;
  return (row, column) => {
    let style: Style | undefined;
    for (const { ranges, styleAt } of layers) {
      if (!ranges.some((range) => hasCell(range, row, column))) continue;
      const more = styleAt(row, column);
      if (more) style = style ? { ...more, ...style } : more;
    }
    return style;
  };
}

function visible(sheet: SheetModel, range: Rect, first: number, last: number): Rect | null {
  const end = Math.min(last, sheet.rows.length);
  return intersection(range, { row: first, column: 1, rows: end - first + 1, columns: sheet.maxColumns });
}

function ruleStyle(host: Host, sheet: SheetModel, rule: ConditionalRule, ranges: readonly Rect[]): StyleAt {
  const { condition, style, gradient } = rule;
  if (gradient) return gradientOf(sheet, rule.ranges, gradient);
  if (!condition) return () => undefined;
  if (condition.criteria !== 'CUSTOM_FORMULA')
    return (row, column) => (conditionHolds(host, sheet, row, column, condition) ? style : undefined);
  const holds = formulaHolds(host, sheet, String(condition.args[0]), rule.ranges[0]!, ranges);
  return (row, column) => (holds(row, column) ? style : undefined);
}

/** The formula is the one of the first range's corner: its references move with the cell. */
function formulaHolds(
  host: Host,
  sheet: SheetModel,
  formula: string,
  corner: Rect,
  ranges: readonly Rect[],
): (row: number, column: number) => boolean {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  // The same all along a row where no reference moves sideways: as good as always.
  const perRow = tokenize(text).every(
    (token) =>
      token.kind !== 'reference' ||
      [token.reference.start, token.reference.end].every(
        (end) => end === null || end.fixedColumn || end.column === null,
      ),
  );
  const places = ranges.flatMap((range) => cellsOf(range, perRow));
  const cells = places.map(({ row, column }) =>
    readCell(sheet, row, column, relativeCopy(text, row - corner.row, column - corner.column)),
  );
  const held = new Set<string>();
  computeAll(host.book, cells, epochToSerial(host.x.now(), host.book.timeZone)).forEach((result, index) => {
    const { row, column } = places[index]!;
    if (result === true || (typeof result === 'number' && result !== 0))
      held.add(perRow ? String(row) : `${String(row)},${String(column)}`);
  });
  return (row, column) => held.has(perRow ? String(row) : `${String(row)},${String(column)}`);
}

function cellsOf({ row, column, rows, columns }: Rect, perRow: boolean): { row: number; column: number }[] {
  const width = perRow ? 1 : columns;
  return Array.from({ length: rows * width }, (_unused, index) => ({
    row: row + Math.floor(index / width),
    column: column + (index % width),
  }));
}

function computeAll(...[book, cells, now]: Parameters<typeof compute>): ReturnType<typeof compute> {
  const batch = 5_000;
  const results: ReturnType<typeof compute> = [];
  for (let at = 0; at < cells.length; at += batch)
    results.push(...compute(book satisfies BookModel, cells.slice(at, at + batch), now));
  return results;
}
