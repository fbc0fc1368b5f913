// A person types or pastes into the grid of a workbook in the runtime; the built bundle's simple trigger runs.
import { editEvent, typeInto } from '../../scripts/local/commands/cellEdit';
import { runSimpleTrigger } from '../../scripts/local/commands/triggerRuns';
import type { CellExtra, SheetModel } from '../../scripts/local/book/model';
import type { RunReport } from '../../scripts/local/kernel/report';
import type { BaseRun } from './baseRun';

export function sheetOf({ book }: BaseRun, tab: string): SheetModel {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  return sheet;
}

/** `texts` as the clipboard has them; `at` is Bogotá wall clock. */
export function typeAt(
  { project, book, state }: BaseRun,
  sheet: SheetModel,
  [row, column]: readonly [number, number],
  texts: readonly (readonly string[])[],
  at = '2022-09-16T17:42:00',
): RunReport {
  const setting = { project, book, state, user: book.owner, at: Date.parse(`${at}-05:00`), sent: [] };
  const block = { sheet, rect: { row, column, rows: texts.length, columns: texts[0].length } };
  const typed = typeInto(block, texts, setting);
  if (typed.error) throw new Error(typed.error.message);
  const report = runSimpleTrigger('onEdit', editEvent(block, typed), setting);
  if (!report) throw new Error('No onEdit');
  return report;
}

export function cellAt(sheet: SheetModel, row: number, column: number): unknown {
  return sheet.rows[row - 1]?.values[column - 1] ?? '';
}

export function extraOf(sheet: SheetModel, row: number, column: number): CellExtra {
  return sheet.rows[row - 1]?.extras?.[column - 1] ?? {};
}
