// An evening's close with its mails: each goes out once, and what did not come to its end is done by the next run.
import { dayNumber, isoDay } from '../../calendar/civilTime';
import { keepTold, mailProblem } from '../../mailOnce';
import { closeRange, type ClosedRange } from '../closeDay';
import { closeReopened } from '../closeReopened';
import { lastDays } from '../closeRequest';
import type { DayClosed } from '../summaries/writeSummaries';
import type { CloseContext } from './closeContext';
import { dayRecipients } from './dayRecipients';
import { madeMail } from './madeMail';
import { daysToMail, eveningProperties, lastEvening, toldProperties, wasTold } from './mailLedger';

export interface EveningClosed extends DayClosed {
  /** Older days that somebody had changed. */
  closedAgain: string[];
  /** Another run is at work: it mails. */
  running: boolean;
  sent: { to: string; date: string; subject: string }[];
  failed: { to: string; date: string; reason: string }[];
}

/** Closes today and the days before it, for rows that came late, and mails what was not mailed yet. */
export function closeEvening(context: CloseContext): EveningClosed {
  return closeUpTo(context, context.now.date);
}

/** The next morning: the work of an evening that did not come to its end; null where it did, or where none ever ran. */
export function closeMissedEvening(context: CloseContext): EveningClosed | null {
  const run = lastEvening(context.properties.all());
  const yesterday = isoDay((dayNumber(context.now.date) ?? 0) - 1);
  if (!run || (run.on >= yesterday && run.failed.length === 0)) return null;
  return closeUpTo(context, yesterday);
}

function closeUpTo(context: CloseContext, upTo: string): EveningClosed {
  const range = closeRange(context, lastDays(upTo));
  const mailed = context.onlyRun()
    ? { ...mailDays(context, range, upTo), running: false }
    : { sent: [], failed: [], running: true };
  return { ...range.closed, ...mailed, closedAgain: closeReopened(context) };
}

/** What was sent is kept just after each mail: whatever ends the run, at most that one goes out twice. */
function mailDays(
  context: CloseContext,
  range: ClosedRange,
  upTo: string,
): Pick<EveningClosed, 'sent' | 'failed'> {
  const kept = context.properties.all();
  const before = lastEvening(kept);
  const sent: EveningClosed['sent'] = [];
  const failed: EveningClosed['failed'] = [];
  for (const date of daysToMail(before, upTo)) {
    const { to, notices } = dayRecipients(range.fresh.policy, date, () => context.userEmail);
    const waiting = to.filter((address) => !wasTold(kept, address, date));
    const mail = waiting.length === 0 ? null : madeMail(context, range, date, notices);
    if (!mail) continue;
    for (const address of waiting) {
      const reason = mailProblem(context, { ...mail, to: address });
      if (reason !== null) {
        failed.push({ to: address, date, reason });
        continue;
      }
      sent.push({ to: address, date, subject: mail.subject });
      keepTold(context, toldProperties(address, date));
    }
  }
  const on = before && before.on > upTo ? before.on : upTo;
  const run = { on, failed: [...new Set(failed.map(({ to }) => to))] };
  keepTold(context, eveningProperties(run));
  return { sent, failed };
}
