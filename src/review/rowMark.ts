// What tells a row from its neighbours, whatever is repaired in it: rows move while a person reads about them.
import { cellText } from './rules/cellText';
import type { CellValue } from '../workbook/book';
import type { TabLayout } from '../workbook/layout';
import { textMark } from '../workbook/textMark';

/** None of them is ever repaired. */
const TELLING = ['time', 'network', 'user', 'link', 'inquiry'];

/** `values` are a row's cells from the first column on. */
export function rowMark({ columns }: Pick<TabLayout, 'columns'>, values: readonly CellValue[]): string {
  const texts = TELLING.map((field) => cellText(values[(columns[field] ?? 0) - 1] ?? ''));
  return textMark(JSON.stringify(texts));
}
