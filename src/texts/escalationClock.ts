// The count of a term as people read it, day by day: the note on the cells of the alert and of the due day.
import type { DayProof } from '../calendar/businessDays';
import { longDay, weekday } from './longDay';

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

/** A Sunday says what it is by itself. */
function skippedText(date: string, name: string): string {
  return name === weekday(date) ? longDay(date) : `${longDay(date)}: ${name}`;
}
