// What a person types or pastes: put into the sheet at once; its triggers wait for their turn.
import type { Rect, SheetModel } from '../../../book/model';
import { editEvent, typeInto } from '../../../commands/cellEdit';
import type { TriggerSetting } from '../../../commands/triggerRuns';
import type { RunError } from '../../../kernel/report';
import type { Trigger } from '../../../kernel/runFunction';
import type { EditRequest } from '../../protocol';
import { PageError } from './pageError';

export interface Edit {
  error: RunError | null;
  /** For the edit triggers. */
  event: Trigger['event'];
}

export function typeEdit(
  sheet: SheetModel,
  cutFrom: SheetModel | null,
  { row, column, values, cut }: EditRequest,
  setting: TriggerSetting,
): Edit {
  const rect: Rect = { row, column, rows: values.length, columns: values[0]!.length };
  makeRoom(sheet, rect);
  const typed = typeInto({ sheet, rect }, values, setting);
  if (!typed.error && cut && cutFrom) {
    const left = (cutRow: number, cutColumn: number): string | null =>
      cutFrom === sheet ? (values[cutRow - row]?.[cutColumn - column] ?? null) : null;
    const source = cut.rect;
    const blanks = Array.from({ length: source.rows }, (_unused, down) =>
      Array.from(
        { length: source.columns },
        (_also, right) => left(source.row + down, source.column + right) ?? '',
      ),
    );
    const emptied = typeInto({ sheet: cutFrom, rect: source }, blanks, setting);
    if (emptied.error) typed.error = emptied.error;
  }
  return { error: typed.error, event: editEvent({ sheet, rect }, typed) };
}

/** A paste over the sheet's end gives it more rows or columns, as Google does. */
function makeRoom(sheet: SheetModel, { row, column, rows, columns }: Rect): void {
  if (row > sheet.maxRows || column > sheet.maxColumns) throw new PageError('OUTSIDE_SHEET');
  const [maxRows, maxColumns] = [row + rows - 1, column + columns - 1];
  if (maxRows <= sheet.maxRows && maxColumns <= sheet.maxColumns) return;
  sheet.maxRows = Math.max(sheet.maxRows, maxRows);
  sheet.maxColumns = Math.max(sheet.maxColumns, maxColumns);
  sheet.dirty.layout = true;
}
