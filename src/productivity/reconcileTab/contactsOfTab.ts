// The cases of one tab that the platform may know, for the page that compares them. Writes nothing.
import * as z from 'zod/mini';
import type { Context } from '../../context';
import { KnownError } from '../../knownError';
import { contactRows } from '../contactRows';
import { dayRange } from '../request';
import { digitsLeft, KEPT_DIGITS } from '../rules/damagedId';
import type { BaseRow } from '../rules/reconciliation';
import type { Cell } from '../rules/writtenDate';
import type { TabContacts } from './calls';
import { comparedBase } from './compareStart';

const questionShape = z.object({ tabId: z.number(), from: z.string(), to: z.string() });

/** `input.tabId` as `compareStart` named it: the tab may have been renamed meanwhile. */
export function contactsOfTab(context: Context, input: unknown): TabContacts {
  const parsed = z.safeParse(questionShape, input);
  if (!parsed.success) throw new KnownError('RANGE_BAD');
  const { tabId, from, to } = parsed.data;
  const range = dayRange(from, to);
  const { agents, tabs } = comparedBase(context);
  const standing = tabs.find(({ tab }) => tab.id === tabId);
  if (!standing) throw new KnownError('COMPARED_TAB_GONE');
  const rows = contactRows(standing, agents, range, context.now.date);
  const isDoubtful = ({ asked, digits }: BaseRow) =>
    asked && (digits === null || digitsLeft(digits) !== null);
  const whole = rows.filter((row) => row.digits !== null && !isDoubtful(row));
  return {
    tab: standing.tab.name,
    agent: rows.find(({ agent }) => agent !== '')?.agent ?? '',
    around: whole.flatMap(({ asked, digits }) => (asked ? [] : [digits])).join(' '),
    asked: whole
      .filter(({ asked }) => asked)
      .map(({ row, digits, date, network }) => `${row} ${digits} ${date ?? '-'} ${network ?? '-'}`)
      .join('\n'),
    damaged: rows.filter(isDoubtful).map(({ row, digits, id, link, date, minute, network }) => ({
      ...{ row, digits, id: shownId(id), link, date, minute, network: network ?? '' },
    })),
  };
}

/** A number as the grid shows it: its last digits are not those of the id. */
function shownId(id: Cell): string {
  return typeof id === 'number' ? id.toExponential(KEPT_DIGITS - 1).replace('e', 'E') : String(id);
}
