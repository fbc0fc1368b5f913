// The rows of ESCALAMIENTOS as they are: titles, totals and repeated headers are none, anything else is one.
import { dayInCell, dayInCellNear } from '../calendar/dayInCell';
import { dayOf } from '../calendar/writtenDay';
import type { CellValue } from '../workbook/book';
import { fold } from '../workbook/fold';
import { CONTROL_FIELD } from '../workbook/roles';
import { agentEmails } from './agentEmails';
import type { EscalationPlace } from './place';
import type { Doubt, Escalation } from './row';
import { isEscalationNumber } from './rules/number';
import { isAnswer, statedStage, type Stage } from './rules/state';

/** The cells of one row by field; a field without a column is blank. */
type Cells = Readonly<Record<string, CellValue>>;

/** Only a base that was never installed lacks the product's own columns. */
const FIELDS = [
  'date',
  'agent',
  'topic',
  'description',
  'link',
  'comments',
  'state',
  'answeredOn',
  'answer',
  'notes',
  'number',
  'alertOn',
  'dueOn',
  'resentOn',
  'pqrsOn',
  CONTROL_FIELD,
] as const;

/** `today` is an ISO date: it tells the year of a day that nobody wrote one for, where no neighbour does. */
export function readEscalations({ base, layout, name, cells }: EscalationPlace, today: string): Escalation[] {
  const [titles, ...rows] = cells.map((row) => byField(row, layout.columns));
  const standing = rows.flatMap((row, index) =>
    isEscalation(row, titles) ? [{ row: layout.headerRow + 1 + index, cells: row }] : [],
  );
  const filed = filingDays(
    standing.map((one) => one.cells.date),
    today,
  );
  const emailOf = agentEmails(base.agents);
  return standing.map((one, index) => escalation(name, one, filed[index], emailOf, today));
}

function byField(row: readonly CellValue[], columns: Readonly<Record<string, number | null>>): Cells {
  const cells: Record<string, CellValue> = {};
  for (const field of FIELDS) {
    const column = columns[field];
    cells[field] = column ? (row[column - 1] ?? '') : '';
  }
  return cells;
}

const WHAT_ABOUT = ['topic', 'description', 'link', 'comments', 'answeredOn', 'answer'] as const;
const TOTAL = /^(sub ?)?total(es)?\b|^(suma|promedio|conteo|cuenta)\b/;
const PERIOD =
  /^((semana|mes|quincena)( de| del)? )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|semana|trimestre|ano)?( de| del)?( \d{1,4})?( (a|al) \d{1,2})?( de [a-z]+)?( \d{4})?$/;

function isEscalation(row: Cells, titles: Cells): boolean {
  const filled = FIELDS.filter((field) => textOf(row[field]).trim() !== '');
  const said = WHAT_ABOUT.some((field) => filled.includes(field));
  if (!said && !(filled.includes('date') && filled.includes('agent'))) return false;
  const alike = filled.filter((field) => fold(textOf(row[field])) === fold(textOf(titles[field])));
  if (alike.length >= 2 && alike.length * 2 > filled.length) return false;
  const first = fold(textOf(row[filled[0]]));
  const bare = !filled.some((field) => field === 'description' || field === 'comments' || field === 'link');
  if (bare && !filled.includes('state') && TOTAL.test(first)) return false;
  return !(filled.length === 1 && PERIOD.test(first));
}

/** ISO; a day without a year is nearest to the days above and below it. */
function filingDays(cells: readonly CellValue[], today: string): (string | null)[] {
  const days = cells.map(dayInCell);
  const whole = days.map((day) => (typeof day === 'string' ? day : null));
  const below: (string | null)[] = [];
  for (let index = whole.length - 1, next: string | null = null; index >= 0; index--) {
    below[index] = next;
    next = whole[index] ?? next;
  }
  let above: string | null = null;
  return days.map((day, index) => {
    const near = [above, below[index]].filter((date) => date !== null);
    const read = day === null || typeof day === 'string' ? day : dayOf(day, near, today);
    above = read ?? above;
    return read;
  });
}

function escalation(
  tab: string,
  { row, cells }: { row: number; cells: Cells },
  filedOn: string | null,
  emailOf: (agent: string) => string | null,
  today: string,
): Escalation {
  const text = (field: (typeof FIELDS)[number]) => textOf(cells[field]);
  const day = (field: (typeof FIELDS)[number]) =>
    dayInCellNear(cells[field], filedOn === null ? [] : [filedOn], today);
  const [answeredOn, resentOn, pqrsOn] = [day('answeredOn'), day('resentOn'), day('pqrsOn')];
  const number = text('number').trim().toUpperCase();
  const read = {
    tab,
    row,
    number: isEscalationNumber(number) ? number : null,
    filedOn,
    filedAs: text('date').trim(),
    agent: text('agent').trim(),
    agentEmail: emailOf(text('agent')),
    topic: text('topic').trim(),
    description: text('description'),
    link: text('link').trim(),
    comments: text('comments'),
    state: text('state'),
    answeredOn,
    answer: text('answer'),
    resentOn,
    pqrsOn,
    alertOn: day('alertOn'),
    dueOn: day('dueOn'),
    notes: text('notes'),
    control: text(CONTROL_FIELD),
  };
  const stage = stageOf(read);
  return { ...read, stage, doubts: stage === 'closed' ? [] : doubtsOf(read, stage, cells) };
}

type Read = Omit<Escalation, 'stage' | 'doubts'>;

/** A blank state says what the other cells say. */
function stageOf({ state, answeredOn, answer, resentOn, pqrsOn }: Read): Stage {
  const stated = statedStage(fold(state));
  if (stated !== null) return stated;
  if (answeredOn !== null || isAnswer(fold(answer))) return 'closed';
  if (pqrsOn !== null) return 'pqrs';
  return resentOn === null ? 'open' : 'resent';
}

function doubtsOf(read: Read, stage: Stage, cells: Cells): Doubt[] {
  const { filedOn, filedAs, answeredOn, resentOn, state } = read;
  const doubts: Doubt[] = [];
  if (stage === 'sending') doubts.push('sending');
  if (stage === 'unclear') doubts.push('stateUnknown');
  if (resentOn === null && textOf(cells.resentOn).trim() !== '') doubts.push('resentUnreadable');
  else if (resentOn === null && filedOn === null)
    doubts.push(filedAs === '' ? 'dateMissing' : 'dateUnreadable');
  const answeredAs = fold(textOf(cells.answeredOn));
  if (answeredOn === null && fold(state) === '' && isAnswer(answeredAs)) doubts.push('answerDateUnreadable');
  // A first answer that left doubts is why an escalation was resent.
  const answered = answeredOn !== null && (stage === 'open' || (resentOn !== null && answeredOn >= resentOn));
  if (answered && stage !== 'pqrs') doubts.push('answeredButOpen');
  return doubts;
}

/** A date as people here write it. */
function textOf(cell: CellValue): string {
  if (typeof cell !== 'object') return String(cell);
  const day = dayInCell(cell);
  return typeof day === 'string' ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '';
}
