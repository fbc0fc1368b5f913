// The case in the row that a person has selected in their own tab, to be looked at or corrected.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import type { LoadedCase } from './calls';
import { caseOfRow } from './caseTexts';
import { locate } from './target';

/** `selected` is where the person's cursor stands. Throws `ROW_NOT_YOURS` outside the caller's own tab. */
export function loadSelectedRow(
  context: Context,
  selected: { tab: string; row: number } | null,
): { case: LoadedCase } {
  const { layout, tab } = context.lock.hold(() => locate(context, context.properties.all(), 'agent'));
  if (selected?.tab !== layout.tab) throw new KnownError('ROW_NOT_YOURS', { tab: layout.tab.trim() });
  const { date, texts } = caseOfRow(tab, layout, selected.row);
  return { case: { tab: layout.tab, row: selected.row, date, ...texts } };
}
