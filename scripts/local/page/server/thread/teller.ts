// Tells windows what happened, as messages to the server's thread.
import type { RowsView, ServerEvent, SheetTab } from '../../protocol';
import type { Host } from '../../../services/spreadsheet/host';
import type { Changes } from './changes';
import type { FromBook } from './messages';
import { tabOf, type SheetViews } from '../view/sheetViews';

/** More changed rows than this are told as a whole sheet to load again. */
const mostRows = 3_000;

export class Teller {
  private tabs: string;

  constructor(
    private readonly send: (message: FromBook) => void,
    private readonly views: SheetViews,
    tabs: readonly SheetTab[],
  ) {
    this.tabs = JSON.stringify(tabs);
  }

  all(event: ServerEvent): void {
    this.send({ kind: 'event', windowId: null, json: JSON.stringify(event) });
  }

  one(windowId: string, event: ServerEvent): void {
    this.send({ kind: 'event', windowId, json: JSON.stringify(event) });
  }

  /** Tells all windows what the workbook's marks say; answers the rows among it. */
  changes(host: Host, changes: Changes): RowsView[] {
    const rowsViews: RowsView[] = [];
    for (const { sheet, rows, everything, layout } of changes.take()) {
      const { id: sheetId } = sheet;
      const looksDifferent = layout && this.views.layoutChanged(sheet);
      if (everything || looksDifferent || rows.size > mostRows) {
        this.all({ type: 'sheet', sheetId, version: this.views.renew(sheet) });
      } else if (rows.size > 0) {
        const view = this.views.changedRows(host, sheet, rows);
        rowsViews.push(view);
        this.all({ type: 'rows', ...view });
      }
    }
    this.tabsIfChanged(host.book.sheets.map(tabOf));
    return rowsViews;
  }

  private tabsIfChanged(tabs: SheetTab[]): void {
    const text = JSON.stringify(tabs);
    if (text === this.tabs) return;
    this.tabs = text;
    this.all({ type: 'tabs', tabs });
  }
}
