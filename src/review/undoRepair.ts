// Puts a repaired cell back as it was, content, format and note, where nobody has changed it since.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { StandingTab } from '../productivity/base';
import { putBackLine } from '../texts/review';
import type { RepairedCell } from './calls';
import { isOvertaken, keepRepair, keptRepair, undoneId, withNote, type KeptRepair } from './keptRepair';
import { columnNow, rowsMarked } from './place';
import { stateOf, writeBack } from './repairedCell';
import { answerOf } from './repairRow';
import { parseUndoRepair } from './requests';
import { reviewedTab, reviewing } from './reviewing';
import { cellText } from './rules/cellText';

/** `input` is `{requestId}` as the repair had it. A repeat answers as the first time and ends what was cut off. */
export function undoRepair(context: Context, input: unknown): RepairedCell {
  const requestId = parseUndoRepair(input);
  return context.lock.hold(() => {
    const { book } = context;
    const look = reviewing(context);
    const first = keptRepair(book, requestId);
    if (!first) throw new KnownError('REVIEW_UNKNOWN');
    const undone = keptRepair(book, undoneId(requestId));
    if (undone && isOvertaken(book, undone)) return putBack(requestId, first);
    const standing = reviewedTab(look, first.tab, first.sheetId);
    const { tab } = standing;
    const kept = { ...first, column: columnNow(standing, first.rule, first.field) ?? first.column };
    const row = rowOf(standing, kept);
    const state = stateOf(tab, row, kept);
    const whole = state === 'before' && !undone ? withNote(book, tab, row, kept) : kept;
    if (!undone) {
      const [[before]] = tab.values(row, kept.column, 1, 1);
      keepRepair(context, undoneId(requestId), kept, {
        ...{ who: look.who, tab: tab.name, row, field: kept.field },
        ...{ before, after: cellText(kept.before) },
      });
    }
    writeBack(tab, row, whole);
    return putBack(requestId, { ...kept, row });
  });
}

/** The row that is as the repair left it, or as it was before; throws what is the matter otherwise. */
function rowOf(standing: StandingTab, kept: KeptRepair): number {
  let seen: { now: string; row: string } | null = null;
  for (const row of rowsMarked(standing, kept)) {
    if (stateOf(standing.tab, row, kept) !== 'other') return row;
    const [[value]] = standing.tab.values(row, kept.column, 1, 1);
    seen ??= { now: cellText(value), row: String(row) };
  }
  if (seen) throw new KnownError('REVIEW_CHANGED', seen);
  throw new KnownError('REVIEW_ROW_GONE', { row: String(kept.row) });
}

function putBack(requestId: string, kept: KeptRepair): RepairedCell {
  const answer = answerOf(requestId, kept);
  return { ...answer, line: putBackLine(answer.cell, kept.tab.trim(), answer.before) };
}
