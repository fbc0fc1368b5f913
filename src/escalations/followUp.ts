// What happens to an escalation without a mail: the row changes once, and the journal says who changed it.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { writeCells, type EscalationCells } from './cells';
import { parseControl } from './control';
import { callerAt, escalationOf, openEscalations, type EscalationDesk } from './desk';
import { recordState } from './filing';
import { mendRows, unsure } from './mendFilings';
import { holdToFiler, type Person } from './people';
import type { Escalation } from './row';

interface Change {
  /** What the state says from now on. */
  state: string;
  cells: EscalationCells;
  /** For the journal, beside the state. */
  more?: string;
}

interface Followed {
  row: Escalation;
  desk: EscalationDesk;
}

/**
 * `change` answers what is to be written, null where the row says it already, or throws. Under the lock; throws
 * where the caller may not change this escalation, or where its mail is still on its way.
 */
export function followUp(
  context: Context,
  number: string,
  change: (row: Escalation, person: Person) => Change | null,
): Followed {
  return context.lock.hold(() => {
    const desk = mendRows(context, openEscalations(context), null);
    const row = escalationOf(desk, number);
    const person = callerAt(desk, context);
    holdToFiler(row, number, person);
    if (parseControl(row.control).sending) throw unsure(context, desk, row);
    const due = change(row, person);
    if (due) write(context, desk, row, person, due);
    return { row, desk };
  });
}

function write(
  context: Context,
  { tab, layout }: EscalationDesk,
  row: Escalation,
  person: Person,
  { state, cells, more }: Change,
): void {
  const number = row.number ?? '';
  recordState(context, tab.name, row.row, {
    ...{ who: person.name, number, before: row.state, after: state },
    more,
  });
  try {
    writeCells(tab, layout, row.row, { ...cells, state });
    context.book.flush();
  } catch (error) {
    throw new KnownError('CHANGE_REFUSED', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
