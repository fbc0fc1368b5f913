// A cell's content as one text, by which two contents are the same or not. Pure.
import { bogotaMoment } from '../../calendar/civilTime';
import type { Cell } from '../../productivity/rules/writtenDate';

/** `13/09/2022`, with the time where there is one; `10:42` for a time of day; anything else as it is. */
export function cellText(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  if (Number.isNaN(cell.getTime())) return '';
  const { date, time } = bogotaMoment(cell.getTime());
  const clock = time.replace(/:00$/, '');
  if (date < '1900-01-01') return clock;
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}${clock === '00:00' ? '' : ` ${clock}`}`;
}
