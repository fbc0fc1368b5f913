// Dates of a spreadsheet that is set to another time zone, moved: Bogotá's clock then says what the cell shows.
import type { CellValue } from '../workbook/book';

const DAY_MS = 86_400_000;
const BOGOTA = 'America/Bogota';
const BOGOTA_OFFSET_MS = -5 * 3_600_000;
/** Times of day come as dates of 1899, when clocks went by the sun: they say nothing of the zone. */
const FIRST_MS = Date.UTC(1914, 11, 1);

/**
 * A reader of cells for one execution. `zoneOf` asks for the spreadsheet's zone, one call: made once, and only where
 * a date is not Bogotá's midnight, which almost no base has.
 */
export function civilDates(zoneOf: () => string): (rows: CellValue[][]) => CellValue[][] {
  let zone: string | null = null;
  const offsets = new Map<number, number>();
  const offsetOn = (day: number): number => {
    const offset = offsets.get(day) ?? offsetIn(zone ?? BOGOTA, day * DAY_MS);
    offsets.set(day, offset);
    return offset;
  };
  const moved = (cell: CellValue): CellValue => {
    if (typeof cell !== 'object' || !(cell.getTime() >= FIRST_MS)) return cell;
    return new Date(cell.getTime() + wallOffset(cell.getTime(), offsetOn) - BOGOTA_OFFSET_MS);
  };
  return (rows) => {
    if (zone === null && rows.some((row) => row.some(isOffMidnight))) zone = zoneOf();
    return zone === null || zone === BOGOTA ? rows : rows.map((row) => row.map(moved));
  };
}

function isOffMidnight(cell: CellValue): boolean {
  if (typeof cell !== 'object' || !(cell.getTime() >= FIRST_MS)) return false;
  return (cell.getTime() + BOGOTA_OFFSET_MS) % DAY_MS !== 0;
}

/** Most cells hold whole days: winter's or summer's offset makes them one, so that a year takes two calls. */
function wallOffset(time: number, offsetOn: (day: number) => number): number {
  const year = new Date(time).getUTCFullYear();
  const halves = [0, 6].map((month) => offsetOn(Date.UTC(year, month, 15) / DAY_MS));
  const whole = halves.find((offset) => (time + offset) % DAY_MS === 0);
  return whole ?? (halves[0] === halves[1] ? halves[0] : offsetOn(Math.floor(time / DAY_MS)));
}

/** What the zone's clocks are ahead of UTC. */
function offsetIn(zone: string, time: number): number {
  const parts = /^([+-])(\d{2})(\d{2})$/.exec(Utilities.formatDate(new Date(time), zone, 'Z'));
  if (!parts) return BOGOTA_OFFSET_MS;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}
