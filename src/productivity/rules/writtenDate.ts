// What day a case's cell means by itself, and what else it may mean: its neighbours have the last word. Pure.
import { bogotaMoment, dayNumber, isoDay } from '../../calendar/civilTime';
import { dayInCell } from '../../calendar/dayInCell';
import { dayOf, type WrittenDay } from '../../calendar/writtenDay';
import { isBlank } from '../../cases/rules/typed';

/** A cell as the grid answers it; a blank is `''`. */
export type Cell = string | number | boolean | Date;

/**
 * ISO dates. `swapped` is the other day that the same text names where day and month change places, and `order`
 * what a text of numbers shows of the two: `13/09` can only be day first.
 */
export type WrittenDate =
  | { kind: 'blank' }
  | { kind: 'unreadable' }
  | { kind: 'day'; date: string; swapped: string | null; order: 'dayFirst' | 'monthFirst' | null }
  | { kind: 'yearless'; written: WrittenDay };

const NUMBERS = /^\D*(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/;

/** `dayShift`: days that the date cells of this tab lie too early, where its spreadsheet keeps another time zone. */
export function writtenDate(cell: Cell, dayShift = 0): WrittenDate {
  if (isBlank(cell)) return { kind: 'blank' };
  const found = dayInCell(cell);
  if (found === null) return { kind: 'unreadable' };
  if (typeof found !== 'string') return { kind: 'yearless', written: found };
  const numbers = typeof cell === 'string' ? NUMBERS.exec(cell) : null;
  if (numbers) return { kind: 'day', date: found, ...orderOf(Number(numbers[1]), Number(numbers[2]), found) };
  const date = typeof cell === 'object' ? isoDay((dayNumber(found) ?? 0) + dayShift) : found;
  return { kind: 'day', date, swapped: null, order: null };
}

/**
 * A spreadsheet in a zone east of Bogotá gives the midnight of its date cells as the evening before: then all of
 * them have the same late hour, which moments of work never have.
 */
export function dayShiftOf(cells: readonly Cell[]): number {
  const hours = cells.flatMap((cell) =>
    typeof cell === 'object' ? [bogotaMoment(cell.getTime()).time] : [],
  );
  const late = hours.length > 1 && hours[0] >= '12:00:00' && hours[0].endsWith(':00:00');
  return late && hours.every((hour) => hour === hours[0]) ? 1 : 0;
}

/** Whether a cell may be of these days, before its neighbours have had their say. */
export function mayBeOf(cell: Cell, from: string, to: string): boolean {
  const written = writtenDate(cell);
  const within = (date: string | null) => date !== null && date >= from && date <= to;
  if (written.kind === 'yearless') {
    const longer = to.slice(0, 4) > from.slice(0, 4);
    return longer || within(dayOf({ ...written.written, year: Number(from.slice(0, 4)) }, [], ''));
  }
  if (written.kind !== 'day') return false;
  const late = typeof cell === 'object' && within(isoDay((dayNumber(written.date) ?? 0) + 1));
  return within(written.date) || within(written.swapped) || late;
}

/** What the first two numbers of `9/13/2022` say about their order, `date` being the day that was read. */
function orderOf(first: number, second: number, date: string) {
  if (first > 12) return { swapped: null, order: 'dayFirst' } as const;
  if (second > 12) return { swapped: null, order: 'monthFirst' } as const;
  if (first === second) return { swapped: null, order: null };
  const swapped = dayOf({ year: Number(date.slice(0, 4)), month: first, day: second }, [], '');
  return { swapped, order: null };
}
