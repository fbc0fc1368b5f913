// When a case was, from the cells of its row.
import { bogotaMoment, dayNumber } from '../calendar/civilTime';
import type { CellValue } from '../workbook/book';

/** `time` as the cell shows it. ISO date, with the time where the row has one: `2022-09-16T10:42`; `''` where no day can be read. */
export function caseMoment(date: CellValue, time: string): string {
  const day = isoDay(date);
  const clock = clockOf(time);
  return day === '' || clock === '' ? day : `${day}T${clock}`;
}

function isoDay(cell: CellValue): string {
  if (typeof cell === 'object') return bogotaMoment(cell.getTime()).date;
  const text = String(cell).trim();
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  const iso = parts ? `${parts[3]}-${pad(parts[2])}-${pad(parts[1])}` : text.slice(0, 10);
  return dayNumber(iso) === null ? '' : iso;
}

/** `h:mm` with the team's `a. m.` and `p. m.`. */
function clockOf(cell: string): string {
  const parts = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:([ap])\.?\s*m\.?)?/i.exec(cell);
  if (!parts) return '';
  const half = parts[3]?.toLowerCase();
  const hour = half ? (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[1]);
  return hour < 24 ? `${pad(String(hour))}:${parts[2]}` : '';
}

function pad(part: string): string {
  return part.length < 2 ? `0${part}` : part;
}
