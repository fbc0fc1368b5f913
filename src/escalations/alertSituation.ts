// What a run of the alerts goes by: the open escalations, the clock, and who is to be told. As few calls as can be.
import { KnownError } from '../knownError';
import { layoutFrom } from '../workbook/layoutStore';
import { rowUrl } from '../workbook/rowUrl';
import type { AlertContext } from './alertContext';
import type { AlertSetting, Stood } from './alertMails';
import { lastRunOf } from './alertRuns';
import { parseControl } from './control';
import { mendFilings } from './mendFilings';
import { numberRows } from './numbers';
import { escalationPlace, placeAsKept, type EscalationPlace } from './place';
import { emailsOn, keepEscalationPolicy, policyAge, policyFrom, type EscalationPolicy } from './policy';
import { openOnes } from './previewAlerts';
import { readEscalations } from './readEscalations';
import type { Escalation } from './row';

type Kept = Readonly<Record<string, string>>;

export interface AlertSituation {
  stood: Stood[];
  setting: AlertSetting;
  /** What the property store holds. */
  kept: Kept;
}

const BOOK_KEY = 'alerts.book';
/** Days: the second run of each business morning reads the settings anew, and a holiday may follow a weekend. */
const OLDEST_POLICY = 4;

/** Null on a day off, as far as what is kept tells. `on` is an ISO date. */
export function alertSituation(context: AlertContext, on: string): AlertSituation | null {
  const kept = context.properties.all();
  const known = policyFrom(kept);
  const usable = known && isUsable(known, kept, on) ? known : null;
  if (usable && !usable.term.calendar.isBusinessDay(on)) return null;
  const place = currentPlace(context, kept);
  const policy = usable ?? keepEscalationPolicy(context, kept, place.base);
  return policy.term.calendar.isBusinessDay(on) ? situation(context, kept, place, policy, on) : null;
}

/** As `alertSituation`, with the settings read anew and kept, on any day. */
export function freshSituation(context: AlertContext, on: string): AlertSituation {
  const kept = context.properties.all();
  const place = currentPlace(context, kept);
  const url = keepBookUrl(context);
  const policy = keepEscalationPolicy(context, kept, place.base);
  return situation(context, { ...kept, [BOOK_KEY]: url }, place, policy, on);
}

/** Settings without a coordination are soon looked at again: somebody may have written it where no edit told. */
function isUsable({ settings }: EscalationPolicy, kept: Kept, on: string): boolean {
  const age = policyAge(kept, on);
  const oldest = emailsOn(settings.recipientCoordination, on).length > 0 ? OLDEST_POLICY : 1;
  return age !== null && age >= 0 && age <= oldest;
}

/** The base is looked at anew under the lock, where it no longer is as kept. */
function currentPlace(context: AlertContext, kept: Kept): EscalationPlace {
  const base = layoutFrom(kept);
  const place = base && placeAsKept(context, base);
  return place ?? context.lock.hold(() => escalationPlace(context, context.properties.all(), true));
}

function situation(
  context: AlertContext,
  kept: Kept,
  place: EscalationPlace,
  { settings, term }: EscalationPolicy,
  on: string,
): AlertSituation {
  const escalations = settled(context, place, readEscalations(place, on), on);
  const { sheetId } = place.layout;
  const url = kept[BOOK_KEY] || keepBookUrl(context);
  const setting: AlertSetting = {
    on,
    term,
    coordination: emailsOn(settings.recipientCoordination, on),
    get runner() {
      return context.userEmail;
    },
    failed: (lastRunOf(kept)?.failed ?? []).flatMap(({ to, address }) => (address ? [to] : [])),
    link: ({ row }) => rowUrl(url, sheetId, row),
  };
  return { stood: openOnes(escalations, on, term), setting, kept };
}

/**
 * Rows that a person added get their number first: it is what they are known by from then on. What was cut off
 * between a row and its mail is ended before other mail makes the quota say less.
 */
function settled(
  context: AlertContext,
  place: EscalationPlace,
  escalations: Escalation[],
  on: string,
): Escalation[] {
  const { headerRow, columns } = place.layout;
  const { number: column } = columns;
  const lacksNumber = ({ number, row }: Escalation): boolean =>
    number === null && !!column && place.cells[row - headerRow][column - 1] === '';
  const waits = ({ control }: Escalation): boolean => {
    const sending = control === '' ? null : parseControl(control).sending;
    return sending !== null && !sending.unsure;
  };
  const unnumbered = escalations.some(lacksNumber);
  const waiting = escalations.some(waits);
  if (!unnumbered && !waiting) return escalations;
  try {
    if (waiting) mendFilings(context);
    return context.lock.hold(() => {
      const properties = context.properties.all();
      const now = escalationPlace(context, properties, true);
      return numberRows(context, properties, now, readEscalations(now, on));
    });
  } catch (error) {
    // Somebody is at work: the next run ends it, and until then what the row says is what it is known by.
    if (error instanceof KnownError) return escalations;
    throw error;
  }
}

/** The base's address among the properties; `''` where nobody has kept it. */
export function keptBookUrl(kept: Kept): string {
  return kept[BOOK_KEY] ?? '';
}

/** At the install, and by the second run of each morning: asking costs calls. */
export function keepBookUrl(context: Pick<AlertContext, 'properties' | 'bookUrl'>): string {
  const url = context.bookUrl().replace(/[?#].*$/, '');
  if (context.properties.all()[BOOK_KEY] !== url) context.properties.set(BOOK_KEY, url);
  return url;
}
