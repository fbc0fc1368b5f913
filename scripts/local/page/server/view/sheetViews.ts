// The sheets of a book as windows see them, with the numbers that tell an old view from a new one.
import type { Rect, SheetModel } from '../../../book/model';
import type { Host } from '../../../services/spreadsheet/host';
import { mayPass } from '../../../services/spreadsheet/protection/guard';
import type { FilterView, RowsView, SheetTab, SheetView } from '../../protocol';
import { chartViews } from './chartViews';
import { rowsContent } from './rowsContent';
import { StylePalette } from './stylePalette';

interface Shown {
  palette: StylePalette;
  /** How much of the palette every window has. */
  toldStyles: number;
  version: number;
  layout: string;
}

export class SheetViews {
  private readonly shown = new Map<number, Shown>();

  view(host: Host, sheet: SheetModel, user: string): SheetView {
    const shown = this.of(sheet);
    const { palette } = shown;
    const columnStyles: Record<number, number> = {};
    for (const [column, style] of sheet.columnStyles) columnStyles[column] = palette.indexOf(style);
    const rows = Array.from({ length: lastShownRow(sheet) }, (_unused, index) => index + 1);
    const content = rowsContent(host, sheet, palette, rows);
    return {
      ...layoutOf(sheet),
      protections: protectionsAgainst(host, sheet, user),
      ...{ columnStyles, ...content, charts: chartViews(host.book, sheet) },
      ...{ styles: palette.list, version: shown.version },
    };
  }

  /** The rows as they are now, as a new version of the sheet. */
  changedRows(host: Host, sheet: SheetModel, changed: ReadonlySet<number>): RowsView {
    const shown = this.of(sheet);
    const rows = [...changed].sort((one, other) => one - other);
    const content = rowsContent(host, sheet, shown.palette, rows);
    const first = shown.toldStyles;
    shown.toldStyles = shown.palette.list.length;
    shown.version += 1;
    return {
      ...{ sheetId: sheet.id, version: shown.version, rows },
      styles: { first, list: shown.palette.list.slice(first) },
      ...content,
    };
  }

  /** Whether something beside cells looks different from when the sheet was last renewed. */
  layoutChanged(sheet: SheetModel): boolean {
    return layoutText(sheet) !== this.of(sheet).layout;
  }

  /** Declares every view of the sheet old; answers the new version. */
  renew(sheet: SheetModel): number {
    const shown = this.of(sheet);
    shown.layout = layoutText(sheet);
    shown.version += 1;
    return shown.version;
  }

  /** Call it for every sheet before anything changes, so that the first change is seen as one. */
  note(sheet: SheetModel): void {
    this.of(sheet);
  }

  private of(sheet: SheetModel): Shown {
    let shown = this.shown.get(sheet.id);
    if (!shown) {
      shown = { palette: new StylePalette(), toldStyles: 0, version: 1, layout: layoutText(sheet) };
      this.shown.set(sheet.id, shown);
    }
    return shown;
  }
}

export function tabOf({ id, name, hidden, tabColor }: SheetModel): SheetTab {
  return { id, name, hidden, tabColor };
}

function layoutOf(sheet: SheetModel) {
  const { maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, merges } = sheet;
  return {
    ...tabOf(sheet),
    ...{ maxRows, maxColumns, frozenRows, frozenColumns, hiddenGridlines, merges },
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    filter: filterView(sheet),
  };
}

/** All that shows of a sheet beside its cells, and what gives many cells their look. */
function layoutText(sheet: SheetModel): string {
  const { conditionalRules, bandings, protections, charts } = sheet;
  const rules = conditionalRules.map(({ ranges, condition, style, gradient }) => {
    const { origin: _origin, ...look } = style;
    return { ranges, condition, look, gradient };
  });
  const { id: _id, name: _name, tabColor: _color, hidden: _hidden, ...layout } = layoutOf(sheet);
  return JSON.stringify({ ...layout, rules, bandings, protections, charts });
}

function filterView({ filter }: SheetModel): FilterView | null {
  if (!filter) return null;
  const { range, criteria, hiddenRows } = filter;
  return { rect: range, columns: [...criteria.keys()], hiddenRows: [...hiddenRows] };
}

function protectionsAgainst({ book }: Host, sheet: SheetModel, user: string): (Rect | null)[] {
  return sheet.protections
    .filter((protection) => !protection.warningOnly && !mayPass(book, protection, user))
    .map(({ range }) => range);
}

/** Banding colours blank rows too. */
function lastShownRow(sheet: SheetModel): number {
  const banded = sheet.bandings.map(({ range }) => range.row + range.rows - 1);
  return Math.min(sheet.maxRows, Math.max(sheet.rows.length, ...banded));
}
