// Fills the tab ESCALAMIENTOS of a generated base: filed on given days, by the agents of its shifts.
import type { BookModel, SheetModel } from '../../scripts/local/book/model';
import { dayNumber } from '../../src/calendar/civilTime';

export interface GeneratedEscalation {
  /** ISO. */
  filedOn: string;
  /** Which of the shifts' people, from 0. */
  agent: number;
  /** As the column ESTADO has it. */
  state: string;
}

const DATE = Object.freeze({ numberFormat: 'dd/mm/yyyy' });
/** The serial of 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const TOPICS = ['Colombia Mayor: ampliación de cupos', 'Renta: fecha de pago', 'Jóvenes: inscripción'];

export function sheetNamed({ sheets }: BookModel, name: string): SheetModel {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

/** Adds them under what stands there. */
export function fillEscalations(book: BookModel, escalations: readonly GeneratedEscalation[]): void {
  const sheet = sheetNamed(book, 'ESCALAMIENTOS');
  const people = sheetNamed(book, 'TURNOS').rows.slice(1);
  for (const { filedOn, agent, state } of escalations) {
    const index = sheet.rows.length;
    const topic = `${TOPICS[index % TOPICS.length] ?? ''} ${String(index)}`;
    const day = (dayNumber(filedOn) ?? 0) + EPOCH_SERIAL;
    const name = people[agent]?.values[0] ?? '';
    sheet.rows.push({
      values: [day, name, topic, 'Preguntan varios ciudadanos.', null, 'buenas, ¿cuándo?', state],
      extras: [{ style: DATE }],
    });
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length + 20);
  sheet.maxColumns = 20;
}
