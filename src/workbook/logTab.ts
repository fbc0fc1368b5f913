// A generated tab to which lines are only ever added: found by its headers, made at its first use.
import type { Book, CellInput, Tab } from './book';
import { fold } from './fold';

/** What such a tab is made of: its first two columns are the day and the hour. */
export interface LogShape {
  name: string;
  /** Where the team has a tab of its own by that name. */
  secondName: string;
  headers: readonly string[];
}

const GRID_ROWS = 200;
const ROWS_TO_ADD = 200;

/** Null where nothing was ever recorded. */
export function findLog(book: Book, shape: LogShape): Tab | null {
  for (const name of [shape.name, shape.secondName]) {
    const tab = book.tab(name);
    if (tab && isLog(tab, shape)) return tab;
  }
  return null;
}

/** Adds lines under the last one. Under the lock. Answers the tab. */
export function addToLog(book: Book, shape: LogShape, lines: readonly (readonly CellInput[])[]): Tab {
  const tab = findLog(book, shape) ?? newLog(book, shape);
  const first = tab.lastRow() + 1;
  const lacking = first + lines.length - 1 - tab.rowCount();
  if (lacking > 0) tab.insertRowsAfter(tab.rowCount(), lacking + ROWS_TO_ADD);
  tab.write(first, 1, lines);
  return tab;
}

function isLog(tab: Tab, { headers }: LogShape): boolean {
  const width = Math.min(tab.columnCount(), headers.length);
  const written = tab.values(1, 1, 1, width)[0].map((header) => fold(String(header)));
  return headers.every((header, index) => written[index] === fold(header));
}

function newLog(book: Book, { name, secondName, headers }: LogShape): Tab {
  const begun = [name, secondName].map((one) => book.tab(one)).find((tab) => tab?.lastRow() === 0);
  const free = book.tab(name) ? secondName : name;
  // One that was cut off before its headers were written is ended.
  const tab = begun ?? book.insertTab(free, book.tabs().length, GRID_ROWS, headers.length);
  tab.write(1, 1, [[...headers]]);
  tab.format(1, 1, 1, headers.length, { bold: true });
  tab.format(2, 1, GRID_ROWS - 1, 1, { numberFormat: 'dd/mm/yyyy' });
  tab.format(2, 2, GRID_ROWS - 1, 1, { numberFormat: 'hh:mm:ss' });
  tab.freezeRows(1);
  return tab;
}
