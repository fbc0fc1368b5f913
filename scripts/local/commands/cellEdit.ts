// What a person's typing does to a cell, and the event that scripts get of it.
import type { CellContent, Rect, SheetModel } from '../book/model';
import type { RunError } from '../kernel/report';
import { ServiceError } from '../kernel/execution';
import { withPlain } from '../kernel/plainProperties';
import { RunningExecution } from '../kernel/runningExecution';
import { services } from '../kernel/services';
import type { TriggerSetting } from './triggerRuns';

/** One cell, or what a paste fills. */
export interface Block {
  sheet: SheetModel;
  rect: Rect;
}

export interface Typed {
  error: RunError | null;
  /** What the one cell held, and holds; of more cells Google tells neither. */
  cell: { before: CellContent; after: CellContent } | null;
}

/** The part of Google's own objects that an edit goes through. */
interface SpreadsheetRoot {
  getActiveSpreadsheet(): {
    getSheetByName(name: string): {
      getRange(row: number, column: number, rows: number, columns: number): Target;
    };
  };
}

interface Target {
  setValues(values: unknown[][]): unknown;
}

interface SessionRoot {
  getActiveUser(): object;
}

/**
 * Google reads what a person types as it reads a script's text; rules and protections hold for both. All of the
 * block or, with an error, nothing. `texts` has the block's size.
 */
export function typeInto(
  block: Block,
  texts: readonly (readonly string[])[],
  setting: TriggerSetting,
): Typed {
  const hand = personsHand(setting);
  const Spreadsheet = services.get('SpreadsheetApp')!;
  const before = contentOf(block);
  try {
    rangeOf(block, new Spreadsheet(hand)).setValues(texts.map((row) => [...row]));
    hand.flush();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { error: { name: error.name, message: error.message }, cell: null };
  }
  const single = block.rect.rows === 1 && block.rect.columns === 1;
  return { error: null, cell: single ? { before, after: contentOf(block) } : null };
}

/** What a person does in the sheet passes through Google's own objects, and is no script's. */
export function personsHand({ project, book, state, user, at }: TriggerSetting): RunningExecution {
  return new RunningExecution({
    ...{ project, book, state, activeUser: user, effectiveUser: user },
    authMode: 'FULL',
    hasUi: true,
    bound: true,
    startedAt: at,
    limitMs: Infinity,
    account: 'workspace',
    injection: {},
  });
}

/** `value` and `oldValue` are texts, absent where the cell is or was empty (D for `oldValue`), and for a block. */
export function editEvent(
  block: Block,
  { cell }: Typed,
): (service: (name: string) => object) => Record<string, unknown> {
  return (service) => ({
    range: withPlain(rangeOf(block, service('SpreadsheetApp')), bounds(block.rect)),
    source: (service('SpreadsheetApp') as SpreadsheetRoot).getActiveSpreadsheet(),
    user: (service('Session') as SessionRoot).getActiveUser(),
    ...(cell && cell.after !== null && { value: eventText(cell.after) }),
    ...(cell && cell.before !== null && { oldValue: eventText(cell.before) }),
  });
}

function rangeOf({ sheet, rect }: Block, root: object): Target {
  const { row, column, rows, columns } = rect;
  const spreadsheet = (root as SpreadsheetRoot).getActiveSpreadsheet();
  return spreadsheet.getSheetByName(sheet.name).getRange(row, column, rows, columns);
}

/** The range of an edit carries its bounds as plain numbers (P): reading them is no call. */
function bounds({ row, column, rows, columns }: Rect): Record<string, number> {
  return {
    columnEnd: column + columns - 1,
    columnStart: column,
    rowEnd: row + rows - 1,
    rowStart: row,
  };
}

function contentOf({ sheet, rect }: Block): CellContent {
  return sheet.rows[rect.row - 1]?.values[rect.column - 1] ?? null;
}

/** Dates arrive as their serial number; a ticked box as `TRUE` (R, well known). */
function eventText(content: Exclude<CellContent, null>): string {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'object' ? content.error : String(content);
}
