// The caller's own last entry of the day, wherever in the base it stands.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { callerOf } from '../team/caller';
import type { Layout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { rediscover } from '../workbook/rediscover';
import { laterExpression, parseControl, type CasePlace, type Control } from './control';
import { caseTab } from './existing';

export interface OwnCase extends CasePlace {
  requestId: string;
  /** Bogotá wall clock, `10:42:07`. */
  time: string;
  rawId: string;
}

/** One search, and one read for each tab in which it finds something. Throws a `KnownError` where there is none. */
export function lastOwnCase(context: Context): OwnCase {
  const base = layoutFrom(context.properties.all()) ?? rediscover(context);
  const { email } = callerOf(base.agents, context.userEmail);
  const today = `${context.now.date}T`;
  const entries = controlsOf(context, base, laterExpression(email, today)).filter(
    ({ control }) => control.by === email && control.at.startsWith(today),
  );
  if (entries.length === 0) throw new KnownError('UNDO_NOTHING');
  const { tab, row, control } = entries.reduce((latest, each) =>
    each.control.at >= latest.control.at ? each : latest,
  );
  return { tab, row, requestId: control.requestId, time: control.at.slice(11), rawId: control.rawId };
}

function controlsOf(
  { book }: Context,
  base: Layout,
  expression: string,
): (CasePlace & { control: Control })[] {
  const rowsOf = new Map<string, number[]>();
  for (const { tab, row, column } of book.find(expression)) {
    if (column === caseTab(base, tab)?.columns.request) rowsOf.set(tab, [...(rowsOf.get(tab) ?? []), row]);
  }
  return [...rowsOf].flatMap(([tab, rows]) => {
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    const column = caseTab(base, tab)!.columns.request!;
    const cells = book.tab(tab)!.values(first, column, last - first + 1, 1);
    return cells.flatMap(([cell], index) => {
      const control = parseControl(String(cell));
      return control ? [{ tab, row: first + index, control }] : [];
    });
  });
}
