// The count of a term as people read it, day by day: the note on the cells of the alert and of the due day.
import type { DayProof } from '../calendar/businessDays';
import { dayNumber } from '../calendar/civilTime';

// From Thursday on, the weekday of 1970-01-01.
const WEEKDAYS = ['jueves', 'viernes', 'sábado', 'domingo', 'lunes', 'martes', 'miércoles'];
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

/** Each counted day with its number, each skipped one with its name. */
export function proofNote({ counted, skipped }: DayProof): string {
  const days = [
    ...counted.map((date, index) => ({ date, text: `${index + 1}. ${longDay(date)}` })),
    ...skipped.map(({ date, name }) => ({ date, text: `—  ${skippedText(date, name)}` })),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
  return [
    `Día hábil ${counted.length}, contado desde el día siguiente:`,
    ...days.map(({ text }) => text),
  ].join('\n');
}

/** `viernes 16 de septiembre de 2022`. */
export function longDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${weekday(date)} ${day} de ${MONTHS[month - 1]} de ${year}`;
}

/** A Sunday says what it is by itself. */
function skippedText(date: string, name: string): string {
  return name === weekday(date) ? longDay(date) : `${longDay(date)}: ${name}`;
}

function weekday(date: string): string {
  const day = dayNumber(date) ?? 0;
  return WEEKDAYS[((day % 7) + 7) % 7];
}
