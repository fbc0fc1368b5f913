// A registered case as texts: what its cells hold, character for character.
import { KnownError } from '../knownError';
import type { CellValue, Tab } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { CORRECTABLE_FIELDS, type CaseTexts, type CorrectableField } from './correctable';
import { caseMoment } from './caseDates';

export interface CaseOfRow {
  /** As `caseMoment` has it. */
  date: string;
  texts: CaseTexts;
}

/** The column of a correctable field; null where the tab has none. */
export function columnOf(layout: TabLayout, field: CorrectableField): number | null {
  return layout.columns[field === 'comment' ? 'inquiry' : field] ?? null;
}

/** Two reads. Throws `ROW_IS_HEADER` and `ROW_EMPTY` for rows without a case. */
export function caseOfRow(tab: Tab, layout: TabLayout, row: number): CaseOfRow {
  if (row <= layout.headerRow) throw new KnownError('ROW_IS_HEADER');
  if (row > tab.rowCount()) throw new KnownError('ROW_EMPTY', { row: String(row) });
  const { date, time } = layout.columns;
  const columns = [...CORRECTABLE_FIELDS.map((field) => columnOf(layout, field)), date, time];
  const width = Math.max(...columns.map((column) => column ?? 1));
  const [values] = tab.values(row, 1, 1, width);
  const [shown] = tab.displayValues(row, 1, 1, width);
  const texts = Object.fromEntries(
    CORRECTABLE_FIELDS.map((field) => [field, textAt(columnOf(layout, field), values, shown)]),
  ) as CaseTexts;
  if (Object.values(texts).every((text) => text.trim() === '')) {
    throw new KnownError('ROW_EMPTY', { row: String(row) });
  }
  const moment = date ? caseMoment(values[date - 1], time ? shown[time - 1] : '') : '';
  return { date: moment, texts };
}

/** A text as it is stored; a number, date or tick as the cell shows it. */
function textAt(column: number | null, values: readonly CellValue[], shown: readonly string[]): string {
  if (!column) return '';
  const value = values[column - 1];
  return typeof value === 'string' ? value : shown[column - 1];
}
