// Doubts in the words and places that a person needs: which cell, what it says, why it is doubtful, what it should say.
import type { StandingTab } from '../productivity/base';
import { doubtText } from '../texts/review';
import type { CellValue } from '../workbook/book';
import { columnLetter } from '../workbook/columnLetter';
import type { TabLayout } from '../workbook/layout';
import { cellUrl } from '../workbook/rowUrl';
import type { Finding } from './calls';
import { cellText } from './rules/cellText';
import { rowMark } from './rowMark';
import type { Stretch } from './stretch';
import type { ToldDoubt } from './tabDoubts';

/** Google's times of day are of 1899. */
const FIRST_DAY = Date.UTC(1914, 0, 1);

/** A tab as findings name it: asked of Google once, not for each of them. */
export interface NamedTab {
  name: string;
  id: number;
  layout: TabLayout;
}

export function namedTab({ tab: { name, id }, layout }: StandingTab): NamedTab {
  return { name, id, layout };
}

export function findingOf(
  { name, id, layout }: NamedTab,
  stretch: Pick<Stretch, 'row' | 'values'>,
  doubt: ToldDoubt,
  bookUrl: string,
): Finding {
  const { rule, row, column, after, told, message } = doubt;
  const values = stretch.values[row - stretch.row] as Stretch['values'][number] | undefined;
  const value = column === null || !values ? '' : values[column - 1];
  const before = cellText(value);
  const cell = row === 0 ? '' : `${columnLetter(column ?? 1)}${String(row)}`;
  return {
    rule,
    tab: name,
    row,
    cell,
    link: cellUrl(bookUrl, id, cell),
    before,
    // A time of day cannot be put back to the second: nothing is proposed that could not be undone.
    after: isTimeOfDay(value) ? null : after,
    message: message ?? doubtText(rule, { told: told ?? '', after: after ?? '' }),
    mark: values ? rowMark(layout, values) : '',
  };
}

function isTimeOfDay(value: CellValue): boolean {
  return typeof value === 'object' && value.getTime() < FIRST_DAY;
}
