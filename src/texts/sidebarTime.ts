// Dates and hours as the panel says them: `mar 13 sep, 10:42`.
import { dayNumber, weekdayOf } from '../calendar/civilTime';

const DAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** `2022-09-13T10:42:07` or `2022-09-13`; any other text stays as it is. */
export function shortDate(iso: string): string {
  const day = dayNumber(iso.slice(0, 10));
  if (day === null) return iso;
  const [, month, date] = iso.slice(0, 10).split('-').map(Number);
  const time = /^[T ](\d\d:\d\d)/.exec(iso.slice(10));
  return `${DAYS[weekdayOf(day)]} ${date} ${MONTHS[month - 1]}${time ? `, ${time[1]}` : ''}`;
}
