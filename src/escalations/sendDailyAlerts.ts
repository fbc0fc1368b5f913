// The mails of a business morning: each goes out once, and what could not go out is tried again by the next run.
import { keepTold, mailProblem } from '../mailOnce';
import { MAIL_NAME } from '../texts/alertMail';
import type { AlertContext } from './alertContext';
import { ledgerProperties } from './alertLedger';
import { alertMails, type AlertMail } from './alertMails';
import { lastRunProperties, type LastRun } from './alertRuns';
import { alertSituation } from './alertSituation';

export interface AlertsSent {
  /** ISO day. */
  on: string;
  /** Why there was nothing to do: a day off, or another run is at work. */
  skipped: 'dayOff' | 'running' | null;
  sent: { to: string; subject: string }[];
  failed: { to: string; reason: string }[];
}

/**
 * A ledger is kept just after its mail and before the next one: whatever ends the run, what was sent is known, but
 * for the one mail between sending and keeping.
 */
export function sendDailyAlerts(context: AlertContext): AlertsSent {
  const { date: on } = context.now;
  if (!context.onlyRun()) return { on, skipped: 'running', sent: [], failed: [] };
  const situation = alertSituation(context, on);
  if (!situation) return { on, skipped: 'dayOff', sent: [], failed: [] };
  const { stood, setting, kept } = situation;
  return send(context, alertMails(stood, setting, kept), kept);
}

function send(
  context: AlertContext,
  mails: readonly AlertMail[],
  kept: Readonly<Record<string, string>>,
): AlertsSent {
  const { date: on } = context.now;
  const sent: AlertsSent['sent'] = [];
  const failed: AlertsSent['failed'] = [];
  let ended = false;
  mails.forEach((mail, index) => {
    const { ledger, ...message } = mail;
    const { to, subject } = message;
    const spent = failed.find(({ reason }) => isQuota(reason));
    const reason = spent ? spent.reason : mailProblem(context, { ...message, name: MAIL_NAME });
    if (reason !== null) {
      failed.push({ to, reason });
      return;
    }
    sent.push({ to, subject });
    ended = index === mails.length - 1;
    const run = ended ? lastRunProperties(runOf(on, failed)) : {};
    keepTold(context, { ...ledgerProperties(kept, to, ledger), ...run });
  });
  const run = lastRunProperties(runOf(on, failed));
  const [[key, value]] = Object.entries(run);
  if (!ended && kept[key] !== value) keepTold(context, run);
  return { on, skipped: null, sent, failed };
}

function runOf(on: string, failed: AlertsSent['failed']): LastRun {
  return { on, failed: failed.map(({ to, reason }) => ({ to, address: isAddress(reason) })) };
}

/** `Service invoked too many times for one day: email.` (P) */
function isQuota(reason: string): boolean {
  return /too many times for one day/i.test(reason);
}

/** `Invalid email: x` (P), `Failed to send email: no recipient`. */
function isAddress(reason: string): boolean {
  return /invalid (e-?mail|recipient|argument)|no recipient/i.test(reason);
}
