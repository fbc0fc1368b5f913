// What a person's typing does to a cell, and the event that scripts get of it.
import type { CellContent, SheetModel } from '../book/model';
import type { RunError } from '../kernel/report';
import { ServiceError } from '../kernel/execution';
import { RunningExecution } from '../kernel/runningExecution';
import { services } from '../kernel/services';
import type { TriggerSetting } from './triggerRuns';

export interface Cell {
  sheet: SheetModel;
  row: number;
  column: number;
}

export interface Typed {
  error: RunError | null;
  before: CellContent;
  after: CellContent;
}

/** The part of Google's own objects that an edit goes through. */
interface SpreadsheetRoot {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getRange(row: number, column: number): { setValue(value: unknown): unknown };
    };
  };
}

interface SessionRoot {
  getActiveUser(): object;
}

/** Google reads what a person types as it reads a script's text; rules and protections hold for both. */
export function typeInto(
  cell: Cell,
  text: string,
  { project, book, state, user, at }: TriggerSetting,
): Typed {
  const hand = new RunningExecution({
    ...{ project, book, state, activeUser: user, effectiveUser: user },
    authMode: 'FULL',
    hasUi: true,
    bound: true,
    startedAt: at,
    limitMs: Infinity,
    account: 'workspace',
    injection: {},
  });
  const Spreadsheet = services.get('SpreadsheetApp')!;
  const before = contentOf(cell);
  try {
    rangeOf(cell, new Spreadsheet(hand)).setValue(text);
    hand.flush();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { error: { name: error.name, message: error.message }, before, after: before };
  }
  return { error: null, before, after: contentOf(cell) };
}

/** `value` and `oldValue` are texts, and absent where the cell is or was empty (D for `oldValue`). */
export function editEvent(
  cell: Cell,
  { before, after }: Typed,
): (service: (name: string) => object) => Record<string, unknown> {
  return (service) => ({
    range: rangeOf(cell, service('SpreadsheetApp')),
    source: (service('SpreadsheetApp') as SpreadsheetRoot).getActiveSpreadsheet(),
    user: (service('Session') as SessionRoot).getActiveUser(),
    ...(after !== null && { value: eventText(after) }),
    ...(before !== null && { oldValue: eventText(before) }),
  });
}

function rangeOf({ sheet, row, column }: Cell, root: object): { setValue(value: unknown): unknown } {
  return (root as SpreadsheetRoot).getActiveSpreadsheet().getSheetByName(sheet.name).getRange(row, column);
}

function contentOf({ sheet, row, column }: Cell): CellContent {
  return sheet.rows[row - 1]?.values[column - 1] ?? null;
}

/** Dates arrive as their serial number; a ticked box as `TRUE` (R, well known). */
function eventText(content: Exclude<CellContent, null>): string {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'object' ? content.error : String(content);
}
