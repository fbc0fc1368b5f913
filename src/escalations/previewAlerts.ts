// What the alerts of a day would do: one item for each open escalation, and the mails. Writes nothing.
import * as z from 'zod/mini';
import { dayNumber } from '../calendar/civilTime';
import { checked } from '../cases/request';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { alertMails, coordinationOf, type AlertMail, type AlertSetting, type Stood } from './alertMails';
import { withNumbers } from './numbers';
import { escalationPlace } from './place';
import { emailsOn, readPolicy } from './policy';
import { readEscalations } from './readEscalations';
import type { Escalation } from './row';
import { standing, type Action, type Term } from './rules/clock';

/** Dates are ISO; `days` are business days of the present cycle. */
export interface PreviewItem {
  tab: string;
  row: number;
  number: string | null;
  action: Action;
  day5: string | null;
  day8: string | null;
  days: number | null;
  /** Addresses of those whom it concerns that day, separated by commas; `''` where there is nothing to do. */
  to: string;
}

export interface AlertPreview {
  items: PreviewItem[];
  mails: Pick<AlertMail, 'to' | 'cc' | 'subject'>[];
}

const previewShape = z.object({ on: z.optional(z.string({ error: 'ON_BAD' })) }, { error: 'ON_BAD' });

/** `{on}`, an ISO date; today without one. */
export function previewAlerts(context: Context, input: unknown): AlertPreview {
  const on = checked(previewShape, input ?? {}).on ?? context.now.date;
  if (dayNumber(on) === null) throw new KnownError('ON_BAD');
  const { stood, setting, mails } = previewOn(context, on);
  return {
    items: stood.map((one) => item(one, coordinationOf(setting))),
    mails: mails.map(({ to, cc, subject }) => ({ to, cc, subject })),
  };
}

/** The same with the mails whole, but for the addresses of the rows. */
export function previewOn(
  context: Context,
  on: string,
): { stood: Stood[]; setting: AlertSetting; mails: AlertMail[] } {
  const kept = context.properties.all();
  const place = escalationPlace(context, kept, false);
  const { settings, term } = readPolicy(context, place.base);
  const escalations = withNumbers(place, kept, readEscalations(place, on), on);
  const stood = openOnes(escalations, on, term);
  const setting: AlertSetting = {
    on,
    term,
    coordination: emailsOn(settings.recipientCoordination, on),
    runner: context.userEmail,
    failed: [],
    link: () => '',
  };
  return { stood, setting, mails: alertMails(stood, setting, kept) };
}

/** Every escalation that is not closed, with where it stands on an ISO date. */
export function openOnes(escalations: readonly Escalation[], on: string, term: Term): Stood[] {
  return escalations
    .filter(({ stage }) => stage !== 'closed')
    .map((escalation) => ({ escalation, standing: standing(escalation, on, term) }));
}

function item({ escalation, standing: stood }: Stood, coordination: readonly string[]): PreviewItem {
  const { tab, row, number, agentEmail } = escalation;
  const { action, day5, day8, days } = stood;
  const to = action === 'none' ? [] : [...coordination, ...(agentEmail === null ? [] : [agentEmail])];
  return { tab, row, number, action, day5, day8, days, to: [...new Set(to)].join(',') };
}
