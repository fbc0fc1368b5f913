// Closes an escalation that no answer will end, and says why.
import { CELL_LIMIT } from '../cases/rules/cellLimit';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { closingNote } from '../texts/escalations';
import { followUp } from './followUp';
import { parseClose } from './request';
import { STATE_WORDS } from './rules/state';

export interface ClosedEscalation {
  number: string;
  tab: string;
  row: number;
  state: string;
}

/** The same closing again changes nothing. Throws a `KnownError`, and then nothing is changed. */
export function closeEscalation(context: Context, input: unknown): ClosedEscalation {
  const { number, reason } = parseClose(input);
  const { row } = followUp(context, number, ({ stage, state, notes }, person) => {
    if (stage === 'closed') {
      if (notes.endsWith(`: ${reason}`)) return null;
      throw new KnownError('ESCALATION_CLOSED', { number, state: state.trim() || STATE_WORDS.answered });
    }
    const note = closingNote(context.now.date, person.name, reason);
    const whole = notes.trim() === '' ? note : `${notes}\n${note}`;
    if (whole.length > CELL_LIMIT)
      throw new KnownError('TEXT_LONG', { field: 'reason', limit: String(CELL_LIMIT) });
    return { state: STATE_WORDS.closed, cells: { notes: whole }, more: reason };
  });
  return { number, tab: row.tab, row: row.row, state: STATE_WORDS.closed };
}
