// R24: compares the platform's export with the base and says what each of them lacks. Writes nothing.
import * as z from 'zod/mini';
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { standingBase } from './base';
import { contactRows } from './contactRows';
import { isWithin } from './datedTab';
import { csvRows } from './rules/csv';
import { withAgentNames } from './rules/exportAgents';
import { likelyPeriod } from './rules/exportPeriod';
import { exportRows } from './rules/exportRows';
import { reconciled, type DamagedId } from './rules/reconciliation';

export interface Reconciliation {
  /** Contacts that no row of the base has; ids as digits, ISO dates, the agent as the tab of shifts names them. */
  missingInBase: { id: string; agent: string; date: string }[];
  /** Rows of the export's days that the export does not have. */
  missingInExport: { tab: string; row: number; id: string }[];
  /** Ids that the export has more than once. */
  repeated: string[];
  damagedIds: DamagedId[];
  /** The export's first and last day, without the few contacts that stand far away from all others. */
  from: string;
  to: string;
}

const reconcileShape = z.object(
  { csv: z.string({ error: 'EXPORT_NOT_TEXT' }) },
  { error: 'EXPORT_NOT_TEXT' },
);

/** `input.csv` is the export's text; see `csvRows` and `exportRows` for what it may look like. */
export function reconcile(context: Context, input: unknown): Reconciliation {
  const parsed = z.safeParse(reconcileShape, input);
  if (!parsed.success) throw new KnownError('EXPORT_NOT_TEXT');
  const today = context.now.date;
  const read = exportRows(csvRows(parsed.data.csv), today);
  if (read.problem) throw new KnownError(read.problem);
  const range = likelyPeriod(read.rows);
  if (!range) throw new KnownError('EXPORT_WITHOUT_DATES');
  const base = standingBase(context, ['agent', 'noDmAndErrors']);
  const rows = base.tabs.flatMap((standing) => contactRows(standing, base.agents, range, today));
  const found = reconciled(withAgentNames(read.rows, base.agents), rows);
  const compared = found.missingInBase.filter(({ date }) => date === null || isWithin(range, date));
  return {
    missingInBase: compared.map(({ digits, agent, date }) => ({
      ...{ id: digits ?? '', agent, date: date ?? '' },
    })),
    missingInExport: found.missingInExport.map(({ tab, row, digits }) => ({ tab, row, id: digits })),
    repeated: found.repeated.map(({ digits }) => digits),
    damagedIds: found.damagedIds.map(({ tab, row, written, id, by }) => ({ tab, row, written, id, by })),
    ...range,
  };
}
