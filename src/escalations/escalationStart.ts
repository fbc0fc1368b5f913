// What the panel Escalar shows when it opens: whether one can file, and what is open, in words. Writes nothing.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { lineFacts, reviewText } from '../texts/alertMail';
import { errorText } from '../texts/errors';
import { countdownText, IN_FORM, NOT_COUNTED, rowName } from '../texts/escalationList';
import { rowUrl } from '../workbook/rowUrl';
import type { Stood } from './alertMails';
import type { EscalationItem, EscalationStart, Follow } from './calls';
import { parseControl } from './control';
import { callerAt } from './desk';
import { withNumbers } from './numbers';
import { holdToFiler, type Person } from './people';
import { escalationPlace } from './place';
import { currentPolicy } from './policy';
import { openOnes } from './previewAlerts';
import { readEscalations } from './readEscalations';
import { recipientsOn } from './recipients';
import type { Action, Term } from './rules/clock';

/** The most pressing first; what is at the form waits for nobody here. */
const RANKS: Readonly<Record<Action | 'pqrs', number>> = {
  pqrsForm: 0,
  resend: 0,
  dueToday: 1,
  review: 2,
  report: 3,
  none: 4,
  pqrs: 5,
};

/** What can be told apart without any colour. */
const SIGNS: Readonly<Record<Action | 'pqrs', string>> = {
  pqrsForm: '▲',
  resend: '▲',
  dueToday: '●',
  review: '?',
  report: '◐',
  none: '○',
  pqrs: '■',
};

/** `bookUrl` is the address of the spreadsheet. Whoever cannot file is told why, and still sees the list. */
export function escalationStart(context: Context, bookUrl: string): EscalationStart {
  const { date } = context.now;
  const properties = context.properties.all();
  const place = escalationPlace(context, properties, false);
  const policy = currentPolicy(context, properties, place.base);
  const rows = withNumbers(place, properties, readEscalations(place, date), date);
  const person = orRefusal(() => callerAt({ ...place, policy, properties, rows }, context));
  const recipients = orRefusal(() => recipientsOn(policy.settings, date));
  const refusal = [person, recipients].find((found) => found instanceof KnownError);
  const link = (row: number): string => rowUrl(bookUrl, place.layout.sheetId, row);
  const stood = openOnes(rows, date, policy.term).sort(byUrgency);
  const caller = person instanceof KnownError ? null : person;
  const all = stood.map((one) => item(one, { on: date, term: policy.term, caller, link }));
  return {
    problem: refusal instanceof KnownError ? errorText(refusal.code, refusal.details) : '',
    today: date,
    mine: all.filter((_, index) => caller !== null && isFiler(stood[index], caller)),
    all: caller?.inCharge ? all : null,
    topics: stood.map(({ escalation: { number, topic, row } }) => ({
      ...{ name: number ?? rowName(row), topic, link: link(row) },
    })),
  };
}

function orRefusal<Found>(find: () => Found): Found | KnownError {
  try {
    return find();
  } catch (error) {
    if (error instanceof KnownError) return error;
    throw error;
  }
}

function isFiler({ escalation }: Stood, caller: Person): boolean {
  const held = orRefusal(() => holdToFiler(escalation, '', { ...caller, inCharge: false }));
  return !(held instanceof KnownError);
}

interface Setting {
  on: string;
  term: Term;
  caller: Person | null;
  link(row: number): string;
}

function item(stood: Stood, { on, term, caller, link }: Setting): EscalationItem {
  const { escalation, standing } = stood;
  const { number, topic, row, stage } = escalation;
  const { action, days, cycle, reason } = standing;
  const counted =
    days === null || action === 'review' ? NOT_COUNTED : countdownText(term.dueAfter - days, cycle);
  return {
    ...{ number, topic },
    countdown: stage === 'pqrs' ? IN_FORM : counted,
    sign: SIGNS[kindOf(stood)],
    pressing: RANKS[kindOf(stood)] <= RANKS.review,
    facts: [number, lineFacts(escalation, standing, on)].filter(Boolean).join(' · '),
    doubt: reason === null ? '' : reviewText(reason, escalation, on),
    link: link(row),
    follows: number === null ? [] : followsOf(stood, caller),
  };
}

/** A second mail follows the first, the form follows the second (R9); before all else, whether a mail went out. */
function followsOf({ escalation: { stage, control } }: Stood, caller: Person | null): Follow[] {
  const { sending } = parseControl(control);
  if (sending) return sending.by === caller?.email ? ['sent', 'notSent'] : [];
  if (stage === 'resent' || stage === 'pqrs') return ['answer', 'pqrsForm', 'close'];
  return ['answer', 'resend', 'close'];
}

function byUrgency(one: Stood, other: Stood): number {
  return (
    RANKS[kindOf(one)] - RANKS[kindOf(other)] ||
    (other.standing.days ?? 0) - (one.standing.days ?? 0) ||
    one.escalation.row - other.escalation.row
  );
}

function kindOf({ escalation, standing }: Stood): Action | 'pqrs' {
  return escalation.stage === 'pqrs' ? 'pqrs' : standing.action;
}
