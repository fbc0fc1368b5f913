// The tab FESTIVOS: days on which the team does not work, besides the holidays of the law.
import type { DayOff } from '../calendar/businessDays';
import { dayInCellNear } from '../calendar/dayInCell';
import type { Book } from './book';
import { fold } from './fold';
import type { Layout } from './layout';
import { tabOf } from './rediscover';

/** Rows without a day that can be read are left out. One read. */
export function daysOffIn(book: Book, layout: Layout, today: string): DayOff[] {
  const found = layout.tabs.find(({ role }) => role === 'holidays');
  const tab = found && tabOf(book, found);
  if (!found || !tab) return [];
  const rows = tab.lastRow() - found.headerRow;
  if (rows < 1) return [];
  const [titles, ...cells] = tab.values(found.headerRow, 1, rows + 1, tab.columnCount());
  const there = titles.map((title) => fold(String(title)));
  // Somebody may have moved a column since the base was looked at.
  const columnOf = (field: string): number | null => {
    const at = there.indexOf(fold(found.headers[field] ?? ''));
    return found.headers[field] && at >= 0 ? at + 1 : found.columns[field];
  };
  const [date, name] = [columnOf('date'), columnOf('name')];
  if (!date) return [];
  return cells.flatMap((row) => {
    const day = dayInCellNear(row[date - 1], [today], today);
    return day === null ? [] : [{ date: day, name: name ? String(row[name - 1]).trim() : '' }];
  });
}
