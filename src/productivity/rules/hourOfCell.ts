// The time of day that a cell says: its hour for counting by hour, its clock for a pace. Pure.
import { cellTime } from '../../calendar/cellTime';
import type { Cell } from './writtenDate';

const BOGOTA_SECONDS = -5 * 3600;
/** Times of day come as dates of 1899, when Bogotá's clocks went by the sun (IANA: −4:56:16). */
const SUN_SECONDS = -(4 * 3600 + 56 * 60 + 16);
const FIRST_ZONE_SECONDS = Date.UTC(1914, 10, 23) / 1000;

/** `08` to `23`, with both figures; `''` where the cell says none. */
export function hourOfCell(cell: Cell): string {
  return clockOfCell(cell).slice(0, 2);
}

/** `08:05`; `''` where the cell says no time. */
export function clockOfCell(cell: Cell): string {
  if (typeof cell === 'object') return clockOfDate(cell.getTime() / 1000);
  return cellTime(cell, String(cell))?.slice(0, 5) ?? '';
}

function clockOfDate(seconds: number): string {
  if (!Number.isFinite(seconds)) return '';
  // A clock shows whole minutes: that tells which of the two offsets it was kept with.
  const sun = seconds < FIRST_ZONE_SECONDS && (seconds + SUN_SECONDS) % 60 === 0;
  const wall = seconds + (sun ? SUN_SECONDS : BOGOTA_SECONDS);
  const minute = Math.floor((((wall % 86400) + 86400) % 86400) / 60);
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
