// The rows of ESCALAMIENTOS as they are: titles, totals and repeated headers are none, anything else is one.
import { dayInCell, dayInCellNear } from '../calendar/dayInCell';
import { dayOf } from '../calendar/writtenDay';
import type { CellValue } from '../workbook/book';
import { fold } from '../workbook/fold';
import { CONTROL_FIELD } from '../workbook/roles';
import { agentEmails } from './agentEmails';
import { ESCALATION_FIELDS, type EscalationField } from './cells';
import type { EscalationPlace } from './place';
import type { Doubt, Escalation } from './row';
import { isEscalationNumber } from './rules/number';
import { isAnswer, statedStage, type Stage } from './rules/state';

/** One row by field; a field without a column is blank. */
interface Cells {
  values: Readonly<Record<EscalationField, CellValue>>;
  /** A date as people here write it. */
  texts: Readonly<Record<EscalationField, string>>;
}

/** `today` is an ISO date: it tells the year of a day that nobody wrote one for, where no neighbour does. */
export function readEscalations({ base, layout, name, cells }: EscalationPlace, today: string): Escalation[] {
  const [headers, ...rows] = cells;
  const head = byField(headers, layout.columns);
  const titles = Object.fromEntries(ESCALATION_FIELDS.map((field) => [field, fold(head.texts[field])]));
  const standing = rows.flatMap((row, index) => {
    // Most of the grid is blank, down to its end.
    if (row.every((cell) => cell === '')) return [];
    const read = byField(row, layout.columns);
    return isEscalation(read, titles) ? [{ row: layout.headerRow + 1 + index, cells: read }] : [];
  });
  const filed = filingDays(
    standing.map((one) => one.cells.values.date),
    today,
  );
  const emailOf = agentEmails(base.agents);
  return standing.map((one, index) => escalation(name, one, filed[index], emailOf, today));
}

function byField(row: readonly CellValue[], columns: Readonly<Record<string, number | null>>): Cells {
  const values: Partial<Record<EscalationField, CellValue>> = {};
  const texts: Partial<Record<EscalationField, string>> = {};
  for (const field of ESCALATION_FIELDS) {
    const column = columns[field];
    const value = column ? (row[column - 1] ?? '') : '';
    values[field] = value;
    texts[field] = textOf(value);
  }
  return { values, texts } as Cells;
}

const WHAT_ABOUT = ['topic', 'description', 'link', 'comments', 'answeredOn', 'answer'] as const;
const TOTAL = /^(sub ?)?total(es)?\b|^(suma|promedio|conteo|cuenta)\b/;
const PERIOD =
  /^((semana|mes|quincena)( de| del)? )?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|semana|trimestre|ano)?( de| del)?( \d{1,4})?( (a|al) \d{1,2})?( de [a-z]+)?( \d{4})?$/;

/** `titles` folded. */
function isEscalation({ values, texts }: Cells, titles: Readonly<Record<string, string>>): boolean {
  const filled = ESCALATION_FIELDS.filter((field) => texts[field].trim() !== '');
  const said = WHAT_ABOUT.some((field) => filled.includes(field));
  if (!said && !(filled.includes('date') && filled.includes('agent'))) return false;
  // Most rows are told from titles and totals by their first cell.
  if (typeof values[filled[0]] === 'object') return true;
  const first = fold(texts[filled[0]]);
  if (first === titles[filled[0]] && filled.length > 1) {
    const alike = filled.filter((field) => fold(texts[field]) === titles[field]);
    if (alike.length >= 2 && alike.length * 2 > filled.length) return false;
  }
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
  const text = (field: EscalationField) => cells.texts[field];
  const near = filedOn === null ? [] : [filedOn];
  const day = (field: EscalationField) =>
    text(field) === '' ? null : dayInCellNear(cells.values[field], near, today);
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
  return { ...read, stage, doubts: stage === 'closed' ? [] : doubtsOf(read, stage, cells.texts) };
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

function doubtsOf(read: Read, stage: Stage, texts: Cells['texts']): Doubt[] {
  const { filedOn, filedAs, answeredOn, resentOn, state } = read;
  const doubts: Doubt[] = [];
  if (stage === 'sending') doubts.push('sending');
  if (stage === 'unclear') doubts.push('stateUnknown');
  if (resentOn === null && texts.resentOn.trim() !== '') doubts.push('resentUnreadable');
  else if (resentOn === null && filedOn === null)
    doubts.push(filedAs === '' ? 'dateMissing' : 'dateUnreadable');
  const answeredAs = fold(texts.answeredOn);
  if (answeredOn === null && fold(state) === '' && isAnswer(answeredAs)) doubts.push('answerDateUnreadable');
  // A first answer that left doubts is why an escalation was resent.
  const answered = answeredOn !== null && (stage === 'open' || (resentOn !== null && answeredOn >= resentOn));
  if (answered && stage !== 'pqrs') doubts.push('answeredButOpen');
  return doubts;
}

function textOf(cell: CellValue): string {
  if (typeof cell !== 'object') return String(cell);
  const day = dayInCell(cell);
  return typeof day === 'string' ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : '';
}
