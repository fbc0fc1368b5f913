// What the review says of a row's day, by the same reckoning as the count, and which date a text certainly means. Pure.
import { dayNumber } from '../../calendar/civilTime';
import { NEAR, type DatedRow } from '../../productivity/rules/datedRows';
import { writtenDate, type Cell } from '../../productivity/rules/writtenDate';

const TIME = /\d\s*:\s*\d/;

/** Whether texts among these cells show that days come before months, and none the contrary. */
export function showsDayFirst(cells: readonly Cell[]): boolean {
  const orders = cells.map((cell) => {
    const written = writtenDate(cell);
    return written.kind === 'day' ? written.order : null;
  });
  return orders.includes('dayFirst') && !orders.includes('monthFirst');
}

/** The ISO date to put in place of a text; null for a cell that is no text or whose day its neighbours do not confirm. */
export function certainDate(
  cell: Cell,
  { date, doubt, above, below }: DatedRow,
  dayFirst: boolean,
): string | null {
  if (typeof cell !== 'string' || date === null || doubt !== null || TIME.test(cell)) return null;
  const written = writtenDate(cell);
  const beside = [above, below].filter((day): day is string => day !== null);
  const isNear = (day: string) => beside.every((other) => daysBetween(day, other) <= NEAR);
  if (written.kind === 'yearless') return beside.length > 0 && isNear(date) ? date : null;
  if (written.kind !== 'day') return null;
  const other = written.date === date ? written.swapped : written.date;
  if (other === null || (dayFirst && written.date === date)) return date;
  const couldBeOther = beside.some((day) => daysBetween(other, day) <= NEAR);
  return beside.length > 0 && isNear(date) && !couldBeOther ? date : null;
}

function daysBetween(one: string, other: string): number {
  return Math.abs((dayNumber(one) ?? 0) - (dayNumber(other) ?? 0));
}
