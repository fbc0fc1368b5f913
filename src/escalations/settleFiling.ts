// Ends a mail of which nobody could tell whether it went: somebody has looked into *Enviados*.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { parseControl } from './control';
import { callerAt, escalationOf, openEscalations } from './desk';
import { finishFiling, takeBack } from './filing';
import { holdToFiler } from './people';
import { parseSettle } from './request';
import { finishResend, rollBackResend } from './resending';

/**
 * `{number, sent}`. Sent: the row says so from now on. Not sent: a filing's row is taken back, so that it can be
 * filed again; a second mail's row is as before. Throws `FILING_NOT_PENDING`.
 */
export function settleFiling(context: Context, input: unknown): { number: string; sent: boolean } {
  const { number, sent } = parseSettle(input);
  return context.lock.hold(() => {
    const desk = openEscalations(context);
    const row = escalationOf(desk, number);
    holdToFiler(row, number, callerAt(desk, context));
    const control = parseControl(row.control);
    if (!control.sending) throw new KnownError('FILING_NOT_PENDING', { number });
    if (control.sending.what === 'resend') {
      if (sent) finishResend(context, desk, row, control);
      else rollBackResend(context, desk, row, control);
    } else if (sent) finishFiling(context, desk, { row: row.row, agent: row.agent, control });
    else takeBack(context, desk, row.row);
    return { number, sent };
  });
}
