// Dates as mails say them: `viernes 30 de septiembre de 2022`.
import { dayNumber } from '../calendar/civilTime';

// From Thursday on, the weekday of 1970-01-01.
const DAYS = ['jueves', 'viernes', 'sábado', 'domingo', 'lunes', 'martes', 'miércoles'];
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
  return `${weekdayName(day)} ${date} de ${MONTHS[month - 1]} de ${year}`;
}

/** Of an ISO date; `''` for any other text. */
export function weekday(iso: string): string {
  const day = dayNumber(iso);
  return day === null ? '' : weekdayName(day);
}

function weekdayName(day: number): string {
  return DAYS[((day % 7) + 7) % 7];
}
