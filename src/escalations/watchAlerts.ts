// Later in the morning: does the work of the first run where that did not come to its end, and tidies what is kept.
import type { AlertContext } from './alertContext';
import { ledgerOf, ledgerProperties, ledgerRecipients } from './alertLedger';
import { alertKeys } from './alertKeys';
import { lastRunOf } from './alertRuns';
import { freshSituation } from './alertSituation';
import { sendDailyAlerts, type AlertsSent } from './sendDailyAlerts';

export interface AlertsWatched {
  /** Whether the first run had done all there was to do. */
  done: boolean;
  /** What this one did instead; null where nothing was left. */
  run: AlertsSent | null;
}

/** The settings and days off are read anew in any case: the next morning's run relies on what is kept of them. */
export function watchDailyAlerts(context: AlertContext): AlertsWatched {
  const before = lastRunOf(context.properties.all());
  const done = before?.on === context.now.date && before.failed.length === 0;
  const run = done ? null : sendDailyAlerts(context);
  forgetSettled(context);
  return { done, run };
}

/** Ledgers in which nothing is open any more, of people who may have left. */
function forgetSettled(context: AlertContext): void {
  const { stood, kept } = freshSituation(context, context.now.date);
  // A base without anything open may be one whose tab could not be found today.
  if (stood.length === 0) return;
  const open = new Set(
    alertKeys(stood.map(({ escalation }) => escalation)).flatMap(({ key, former }) => [key, former]),
  );
  for (const recipient of ledgerRecipients(kept)) {
    const ledger = ledgerOf(kept, recipient);
    if (ledger.on >= context.now.date || Object.keys(ledger.told).some((key) => open.has(key))) continue;
    for (const key of Object.keys(ledgerProperties(kept, recipient, ledger))) context.properties.remove(key);
  }
}
