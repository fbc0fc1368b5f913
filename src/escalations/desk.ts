// What every call that changes an escalation needs: the rows as they stand, the settings, and who acts.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { CONTROL_FIELD } from '../workbook/roles';
import { numberRows } from './numbers';
import { personOf, type Person } from './people';
import { escalationPlace, type EscalationPlace } from './place';
import { currentPolicy, emailsOn, readPolicy, type EscalationPolicy } from './policy';
import { readEscalations } from './readEscalations';
import type { Escalation } from './row';

export interface EscalationDesk extends EscalationPlace {
  rows: Escalation[];
  policy: EscalationPolicy;
  /** What the store holds. */
  properties: Readonly<Record<string, string>>;
}

/** Columns without which nothing can be followed; the install adds those that only the product has. */
const NEEDED = ['topic', 'state', 'number', CONTROL_FIELD] as const;

/** Under the lock; gives rows of old their numbers. Throws `TAB_MISSING` or `ESCALATION_COLUMNS_MISSING`. */
export function openEscalations(context: Context): EscalationDesk {
  const properties = context.properties.all();
  const place = escalationPlace(context, properties, true);
  if (NEEDED.some((field) => !place.layout.columns[field])) {
    throw new KnownError('ESCALATION_COLUMNS_MISSING', { tab: place.layout.tab.trim() });
  }
  const policy = usablePolicy(context, properties, place);
  const read = readEscalations(place, context.now.date);
  const rows = numberRows(context, properties, place, read);
  return { ...place, rows, policy, properties };
}

/** Without a liaison nothing can be filed: somebody may have written it where no edit told. */
function usablePolicy(
  context: Context,
  properties: EscalationDesk['properties'],
  { base }: EscalationPlace,
): EscalationPolicy {
  const policy = currentPolicy(context, properties, base);
  const liaison = emailsOn(policy.settings.recipientLiaison, context.now.date);
  return liaison.length > 0 ? policy : readPolicy(context, base);
}

/** Throws why nobody can act for the caller's address. */
export function callerAt({ base, policy }: EscalationDesk, context: Context): Person {
  const { recipientCoordination, recipientLiaison } = policy.settings;
  const { date } = context.now;
  const inCharge = [...emailsOn(recipientCoordination, date), ...emailsOn(recipientLiaison, date)];
  return personOf(base.agents, inCharge, context.userEmail);
}

/** The one row of this number; throws `ESCALATION_UNKNOWN` or `NUMBER_TWICE`. */
export function escalationOf({ rows }: EscalationDesk, number: string): Escalation {
  const found = rows.filter((row) => row.number === number);
  if (found.length === 0) throw new KnownError('ESCALATION_UNKNOWN', { number });
  if (found.length > 1) {
    throw new KnownError('NUMBER_TWICE', { number, rows: found.map(({ row }) => String(row)).join(' y ') });
  }
  return found[0];
}
