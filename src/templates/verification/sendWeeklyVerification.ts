// Once a week tells whoever keeps the templates what nobody has verified lately (R31); for a daily trigger.
import { businessCalendar } from '../../calendar/businessDays';
import type { AlertContext } from '../../escalations/alertContext';
import { keepBookUrl, keptBookUrl } from '../../escalations/alertSituation';
import { emailsOn } from '../../escalations/policy';
import { keepTold, mailProblem } from '../../mailOnce';
import { MAIL_NAME } from '../../texts/alertMail';
import { daysOffIn } from '../../workbook/daysOff';
import { loadLayout } from '../../workbook/layoutStore';
import { layoutOf, lookAtBase } from '../../workbook/rediscover';
import { roleRows } from '../../workbook/roleRows';
import { rowUrl } from '../../workbook/rowUrl';
import { readSettings } from '../../workbook/settings';
import { MOST_ENTITIES, readDirectory } from '../directoryRows';
import { MOST_TEMPLATES, readTemplates } from '../readTemplates';
import { ledgerProperties, weekLedger, type WeekLedger } from './ledger';
import { verificationMail, type VerificationMail } from './mail';
import { pendingVerification } from './pending';

export interface VerificationSent {
  /** ISO day. */
  on: string;
  /** Why there was nothing to do. */
  skipped: 'done' | 'dayOff' | 'running' | null;
  sent: { to: string; subject: string }[];
  failed: { to: string; reason: string }[];
}

/**
 * On the first business morning of the week, or the next one where that did not come to its end. A mail is kept as
 * told just after it went and before the next one: what ends a run between repeats one mail at most.
 */
export function sendWeeklyVerification(context: AlertContext): VerificationSent {
  const { date: on } = context.now;
  const nothing = (skipped: VerificationSent['skipped']): VerificationSent => ({
    ...{ on, skipped },
    ...{ sent: [], failed: [] },
  });
  if (weekLedger(context.properties.all(), on).done) return nothing('done');
  if (!context.onlyRun()) return nothing('running');
  // Read anew: another run may have ended just before this one was the only one.
  const kept = context.properties.all();
  const ledger = weekLedger(kept, on);
  if (ledger.done) return nothing('done');
  const layout = loadLayout(context.properties) ?? layoutOf(lookAtBase(context.book));
  const { values: settings } = readSettings(context);
  const calendar = businessCalendar({
    saturday: settings.saturdayIsBusinessDay,
    extra: daysOffIn(context.book, layout, on),
  });
  if (!calendar.isBusinessDay(on)) return nothing('dayOff');
  const rows = roleRows(context, { templates: MOST_TEMPLATES, directory: MOST_ENTITIES });
  const limit = settings.templateVerifyDays;
  const pending = pendingVerification(
    readTemplates(rows.templates, on),
    readDirectory(rows.directory, on),
    on,
    limit,
  );
  const place = (role: 'templates' | 'directory') => layout.tabs.find((tab) => tab.role === role);
  const url = keptBookUrl(kept) || keepBookUrl(context);
  const keepers = emailsOn(settings.recipientTemplates, on);
  const mail = verificationMail(pending, {
    ...{ on, limit, hasKeeper: keepers.length > 0 },
    entitiesHeader: place('directory')?.headers.updatedOn ?? '',
    link: (kind, row) => rowUrl(url, place(kind === 'entities' ? 'directory' : kind)?.sheetId ?? 0, row),
  });
  const coordination = emailsOn(settings.recipientCoordination, on);
  const standIns = coordination.length > 0 ? coordination : [context.userEmail].filter(Boolean);
  return send(context, mail, keepers.length > 0 ? keepers : standIns, ledger);
}

function send(
  context: AlertContext,
  mail: VerificationMail | null,
  recipients: readonly string[],
  { week, told }: WeekLedger,
): VerificationSent {
  const answer: VerificationSent = { on: context.now.date, skipped: null, sent: [], failed: [] };
  let known = told;
  let isKept = false;
  const waiting = mail === null ? [] : recipients.filter((to) => !told.includes(to));
  waiting.forEach((to, index) => {
    const reason = mailProblem(context, { ...(mail as VerificationMail), to, cc: '', name: MAIL_NAME });
    if (reason !== null) {
      answer.failed.push({ to, reason });
      return;
    }
    answer.sent.push({ to, subject: mail?.subject ?? '' });
    known = [...known, to];
    isKept = index === waiting.length - 1 && answer.failed.length === 0;
    keepTold(context, ledgerProperties({ week, told: known, done: isKept }));
  });
  if (!isKept && answer.failed.length === 0) {
    keepTold(context, ledgerProperties({ week, told: known, done: true }));
  }
  return answer;
}
