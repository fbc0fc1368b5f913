// Takes back one's own last entry of the day, and only that.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { Tab } from '../workbook/book';
import type { Layout, TabLayout } from '../workbook/layout';
import { laterExpression, parseControl, type CasePlace, type Control } from './control';
import { caseTab } from './existing';
import { lastCaseRow } from './freeRow';
import { parseUndo, type UndoRequest } from './request';
import { clearCase } from './row';
import { gisId, idKey } from './rules/gisId';
import { caseBlock, locateTab } from './target';
import { isUndone, rememberUndone } from './undone';

export interface UndoneCase extends CasePlace {
  requestId: string;
}

/**
 * `input` is `{tab, row, requestId}` as `registerCase` answered it. Empties the cells that it wrote, no other.
 * Undoing the same request again answers the same. Throws a `KnownError`, and then nothing is changed.
 */
export function undoCase(context: Context, input: unknown): UndoneCase {
  const request = parseUndo(input);
  return context.lock.hold(() => {
    const properties = context.properties.all();
    const done = { tab: request.tab, row: request.row, requestId: request.requestId };
    const { base, layout, tab, caller } = locateTab(context, properties, request.tab);
    if (isUndone(properties, request.requestId)) return done;
    const control = controlAt(tab, layout, request);
    if (control.by !== caller.email) throw new KnownError('UNDO_NOT_YOURS');
    if (control.at.slice(0, 10) !== context.now.date) throw new KnownError('UNDO_NOT_TODAY');
    if (hasLater(context, base, control) || isBuried(tab, layout, request.row, control)) {
      throw new KnownError('UNDO_NOT_LAST');
    }
    clearCase(tab, layout, request.row);
    rememberUndone(context.properties, properties, request.requestId);
    return done;
  });
}

function controlAt(tab: Tab, layout: TabLayout, request: UndoRequest): Control {
  const missing = new KnownError('UNDO_NOT_THERE', { tab: layout.tab.trim(), row: String(request.row) });
  const column = layout.columns.request;
  if (!column || request.row <= layout.headerRow || request.row > tab.rowCount()) throw missing;
  const control = parseControl(String(tab.values(request.row, column, 1, 1)[0][0]));
  if (control?.requestId !== request.requestId || !isItsRow(tab, layout, request.row, control)) throw missing;
  return control;
}

/** A sort of the visible columns alone leaves the control cells behind, beside other people's cases. */
function isItsRow(tab: Tab, layout: TabLayout, row: number, control: Control): boolean {
  const id = gisId(control.rawId);
  if (!layout.columns.id || id === null) return true;
  return idKey(String(tab.values(row, layout.columns.id, 1, 1)[0][0])) === idKey(id);
}

/** Whether the same person registered anything later today, in any of the tabs for cases. */
function hasLater(context: Context, base: Layout, control: Control): boolean {
  const matches = context.book.find(laterExpression(control.by, control.at));
  return matches.some((match) => match.column === caseTab(base, match.tab)?.columns.request);
}

/**
 * Of the rows below, those count that the same person registered no earlier; in an agent's tab also what was
 * typed by hand. A colleague's row does not: two people may share a tab.
 */
function isBuried(tab: Tab, layout: TabLayout, row: number, { by, at }: Control): boolean {
  const last = lastCaseRow(tab, caseBlock(layout));
  const column = layout.columns.request;
  if (!column || last <= row) return false;
  return tab.values(row + 1, column, last - row, 1).some(([cell]) => {
    const below = parseControl(String(cell));
    return below ? below.by === by && below.at >= at : layout.role === 'agent';
  });
}
