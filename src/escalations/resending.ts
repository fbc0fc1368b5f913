// The steps of the second mail: announced in the row, sent, and told; or taken back as if nothing had been.
import type { Context } from '../context';
import { STATE_WORDS } from './rules/state';
import { writeCells } from './cells';
import { controlText, type EscalationControl } from './control';
import { dayCells, noteDays } from './dueCells';
import type { EscalationDesk } from './desk';
import { recordState, writeOr } from './filing';
import type { Escalation } from './row';
import { termDays } from './rules/clock';

/** The second cycle counts from the day of its mail, which may be before today where this is a mending. */
export function finishResend(
  context: Context,
  { tab, layout, policy }: EscalationDesk,
  row: Escalation,
  control: EscalationControl,
): { resentOn: string; alertOn: string; dueOn: string } {
  const { sending } = control;
  const resentOn = (sending?.at ?? context.now.date).slice(0, 10);
  const days = termDays(resentOn, policy.term);
  const resent = sending?.resend ?? control.resent;
  recordState(context, tab.name, row.row, {
    who: sending?.resend?.who ?? row.agent,
    number: row.number ?? control.number,
    before: sending?.state ?? row.state,
    after: STATE_WORDS.resent,
    more: resent?.question,
  });
  const told = {
    resentOn: { typed: resentOn },
    ...dayCells(days),
    request: controlText({ ...control, resent, sending: null }),
  };
  // The day of the second mail tells of the second cycle by itself.
  writeOr(
    context,
    () => writeCells(tab, layout, row.row, { ...told, state: STATE_WORDS.resent }),
    () => writeCells(tab, layout, row.row, { ...told, state: sending?.state ?? row.state }),
  );
  noteDays(tab, layout, row.row, days);
  return { resentOn, alertOn: days.alert.date, dueOn: days.due.date };
}

/** No mail went: the row is as it was. */
export function rollBackResend(
  { book }: Context,
  { tab, layout }: EscalationDesk,
  { row }: Pick<Escalation, 'row'>,
  control: EscalationControl,
): void {
  const state = control.sending?.state ?? '';
  writeCells(tab, layout, row, { state, request: controlText({ ...control, sending: null }) });
  book.flush();
}
