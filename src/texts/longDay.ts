// Dates as mails say them: `viernes 30 de septiembre de 2022`.
import { dayNumber, weekdayOf } from '../calendar/civilTime';

const DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** An ISO date; any other text stays as it is. */
export function longDay(iso: string): string {
  const day = dayNumber(iso);
  if (day === null) return iso;
  const [year, month, date] = iso.split('-').map(Number);
  return `${DAYS[weekdayOf(day)]} ${date} de ${MONTHS[month - 1]} de ${year}`;
}

/** Of an ISO date; `''` for any other text. */
export function weekday(iso: string): string {
  const day = dayNumber(iso);
  return day === null ? '' : DAYS[weekdayOf(day)];
}
