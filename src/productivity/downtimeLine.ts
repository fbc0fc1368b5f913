// One line of downtime as people are told of it: what it says, how it stands, and what it does to the goal.
import { isoFromLocal } from '../calendar/civilTime';
import { standingText } from '../texts/decisions';
import type { SeenDowntime } from './calls';
import type { AgentDowntime } from './downtimeDays';
import type { FieldCells } from './rules/caseRows';
import { writtenDate } from './rules/writtenDate';

export function shownCell(cells: FieldCells, field: string): string {
  const cell = cells[field] ?? '';
  if (typeof cell !== 'object') return String(cell).trim();
  const written = writtenDate(cell);
  return written.kind === 'day' ? written.date : '';
}

/** By which a line is known again after rows have moved. */
export function seenOf({ date, cells, minutes }: AgentDowntime): SeenDowntime {
  const [agent, reason, approved] = ['agent', 'reason', 'approved'].map((field) => shownCell(cells, field));
  return { date, agent, reason, minutes: minutesText(minutes), approved };
}

/** `Corregida por Ana Gil: de 45 a 30 minutos. Sin soporte.` */
export function standingLine(entry: AgentDowntime): string {
  const { standing, cells } = entry;
  const said = (field: string): string => shownCell(cells, field);
  const asked = said('askedMinutes');
  return standingText(standing, {
    by: said('decidedBy'),
    on: isoFromLocal(said('decidedOn')),
    asked: asked === said('minutes') ? '' : asked,
    minutes: said('minutes'),
    note: said('decisionNote'),
  });
}

function minutesText(minutes: AgentDowntime['minutes']): string {
  return typeof minutes === 'object' ? String(minutes.getTime()) : String(minutes).trim();
}
