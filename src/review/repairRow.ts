// Writes one repair that a person has accepted, and only where the cell still says what they saw.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { StandingTab } from '../productivity/base';
import { repairedLine } from '../texts/review';
import { columnLetter } from '../workbook/columnLetter';
import { fold } from '../workbook/fold';
import type { RepairedCell } from './calls';
import {
  forgetRepair,
  keepNote,
  keepRepair,
  keptRepair,
  undoneId,
  withNote,
  type KeptRepair,
} from './keptRepair';
import { columnNow, rowsMarked } from './place';
import { stateOf, writeBack, writeRepair } from './repairedCell';
import { parseRepair, type RepairRequest } from './requests';
import { reviewedTab, reviewing, type Reviewing } from './reviewing';
import { rowMark } from './rowMark';
import { cellText } from './rules/cellText';
import { ABOVE, BELOW, readStretch, type Stretch } from './stretch';
import { foundRows, tabDoubts, type ToldDoubt } from './tabDoubts';

const ALL_DAYS = { from: '', to: '9999-12-31' };

/**
 * `input` is a finding with a `requestId`; a repeat of it answers as the first time and ends what was cut off. The
 * journal's line comes first: it is what a repeat and an undo go by. Throws a `KnownError`, and then nothing is changed.
 */
export function repairRow(context: Context, input: unknown): RepairedCell {
  const request = parseRepair(input);
  const written: (() => void)[] = [];
  try {
    return context.lock.hold(() => {
      const look = reviewing(context);
      const kept = keptRepair(context.book, request.requestId);
      return kept ? ended(context, look, request.requestId, kept) : repaired(context, look, request, written);
    });
  } catch (error) {
    if (error instanceof KnownError || written.length === 0) throw error;
    throw takenBack(context, written, error);
  }
}

/** A repeat: ends what was cut off, unless somebody has taken the repair back since. */
function ended({ book }: Context, look: Reviewing, requestId: string, first: KeptRepair): RepairedCell {
  if (keptRepair(book, undoneId(requestId))) return answerOf(requestId, first);
  const standing = reviewedTab(look, first.tab, first.sheetId);
  const kept = { ...first, column: columnNow(standing, first.rule, first.field) ?? first.column };
  for (const row of rowsMarked(standing, kept)) {
    const state = stateOf(standing.tab, row, kept);
    if (state === 'other') continue;
    const whole = state === 'before' ? withNote(book, standing.tab, row, kept) : kept;
    writeRepair(standing.tab, row, whole);
    return answerOf(requestId, { ...kept, row });
  }
  return answerOf(requestId, kept);
}

/** `written` gets what takes the change back, should the commit fail. */
function repaired(
  context: Context,
  look: Reviewing,
  request: RepairRequest,
  written: (() => void)[],
): RepairedCell {
  const standing = reviewedTab(look, request.tab);
  const { row, column, after, mark, value, header } = found(look, standing, request);
  const { tab } = standing;
  const [[format]] = tab.numberFormats(row, column, 1, 1);
  const [[note]] = tab.notes(row, column, 1, 1);
  const kept = {
    rule: request.rule,
    mark,
    column,
    format,
    field: header,
    tab: tab.name,
    sheetId: tab.id,
    row,
    before: value,
    note,
    after,
  };
  const line = keepRepair(context, request.requestId, kept, {
    ...{ who: look.who, tab: tab.name, row, field: header, before: value, after },
  });
  written.push(() => forgetRepair(context.book, line));
  keepNote(context.book, line, note);
  written.push(() => writeBack(tab, row, { ...kept, line }));
  writeRepair(tab, row, { ...kept, line });
  return answerOf(request.requestId, { ...kept, line });
}

interface Found {
  row: number;
  column: number;
  after: string;
  mark: string;
  value: Stretch['values'][number][number];
  header: string;
}

/** The doubt as it is today, where the cell says what the person saw; throws what is the matter otherwise. */
function found(look: Reviewing, standing: StandingTab, request: RepairRequest): Found {
  let seen: { now: string; row: string } | null = null;
  for (const row of rowsMarked(standing, request)) {
    const stretch = readStretch(standing, row - ABOVE, row + BELOW);
    const doubts = doubtsOf(look, standing, stretch, row).filter(({ rule }) => rule === request.rule);
    const doubt = doubts.find(({ column }) => column !== null && isMeant(request, column));
    const column = doubt?.column ?? columnNow(standing, request.rule, null);
    const value = column === null ? '' : stretch.values[row - stretch.row][column - 1];
    if (cellText(value) !== request.before) seen ??= { now: cellText(value), row: String(row) };
    else if (doubt?.after && column !== null) {
      const [headers] = standing.tab.values(standing.layout.headerRow, column, 1, 1);
      const header = fold(String(headers[0])) === '' ? columnLetter(column) : String(headers[0]).trim();
      const mark = rowMark(standing.layout, stretch.values[row - stretch.row]);
      return { row, column, after: doubt.after, mark, value, header };
    } else throw new KnownError(doubt ? 'REVIEW_NOT_SURE' : 'REVIEW_SETTLED', { row: String(row) });
  }
  if (seen) throw new KnownError('REVIEW_CHANGED', seen);
  throw new KnownError('REVIEW_ROW_GONE', { row: String(request.row) });
}

function doubtsOf(look: Reviewing, standing: StandingTab, stretch: Stretch, row: number): ToldDoubt[] {
  const rows = foundRows(look, standing, stretch);
  return tabDoubts(look, standing, stretch, rows, ALL_DAYS, (one) => one === row);
}

/** Of the other kinds a row has one cell. */
function isMeant({ rule, cell }: RepairRequest, column: number): boolean {
  return rule !== 'formulaOverwritten' || cell === '' || cell.replace(/\d+$/, '') === columnLetter(column);
}

/** A rule of validation or a protection surfaces at the commit, when the journal's line may already stand. */
function takenBack(context: Context, written: readonly (() => void)[], error: unknown): KnownError {
  try {
    context.lock.hold(() => written.forEach((undo) => undo()));
  } catch {
    // The first error says more; a repeat finds the line and ends the repair, or says why not.
  }
  return new KnownError('REVIEW_REFUSED', { reason: error instanceof Error ? error.message : String(error) });
}

export function answerOf(
  requestId: string,
  { tab, row, column, before, after, rule }: KeptRepair,
): RepairedCell {
  const cell = `${columnLetter(column)}${String(row)}`;
  const texts = { before: cellText(before), after };
  return { tab, row, cell, ...texts, requestId, line: repairedLine(rule, cell, tab.trim(), after) };
}
