// The day that a cell of a dated list holds: one without a year gets it from its neighbours. Pure.
import { bogotaMoment } from './civilTime';
import { dayOf, serialDay, writtenDay, type WrittenDay } from './writtenDay';

type Cell = string | number | boolean | Date;

/** A whole day as ISO, or one that still lacks its year; null where a cell holds no day. */
export function dayInCell(cell: Cell): string | WrittenDay | null {
  if (typeof cell === 'number') return serialDay(cell) ?? written(String(cell));
  if (typeof cell === 'string') return written(cell);
  if (typeof cell === 'boolean' || Number.isNaN(cell.getTime())) return null;
  const { date } = bogotaMoment(cell.getTime());
  return date >= '2000-01-01' && date <= '2099-12-31' ? date : null;
}

/** ISO, a missing year told by the days `near`; null where a cell holds no day. */
export function dayInCellNear(cell: Cell, near: readonly string[], today: string): string | null {
  const day = dayInCell(cell);
  return day === null || typeof day === 'string' ? day : dayOf(day, near, today);
}

function written(text: string): string | WrittenDay | null {
  const day = writtenDay(text);
  return day !== null && day.year !== null ? dayOf(day, [], '') : day;
}
