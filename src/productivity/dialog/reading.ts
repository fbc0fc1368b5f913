// What the rows of a chosen file say with these columns: contacts, days, and what a person should know of them.
import {
  contactsLine,
  damagedLine,
  EXPORT_PROBLEMS,
  oddLine,
  skippedLine,
  undatedLine,
} from '../../texts/comparison';
import type { CsvRow } from '../rules/csv';
import type { ExportShape } from '../rules/exportColumns';
import { exportPeriod, likelyPeriod, periodDoubt, type PeriodDoubt } from '../rules/exportPeriod';
import { exportRows, type ExportRow } from '../rules/exportRows';

export interface Days {
  from: string;
  to: string;
}

export interface Reading {
  contacts: ExportRow[];
  /** The likely days, and all of them; null with a problem. */
  days: Days | null;
  whole: Days | null;
  doubt: PeriodDoubt | null;
  /** Why nothing can be compared; `''` where something can. */
  problem: string;
  /** In a sentence, what there is. */
  line: string;
  warnings: string[];
}

export function readingOf(rows: readonly CsvRow[], shape: ExportShape, today: string): Reading {
  const { rows: contacts, problem, skipped } = exportRows(rows, today, shape);
  if (problem) return nothing(EXPORT_PROBLEMS[problem]);
  const digits = contacts.flatMap((contact) => contact.digits ?? []);
  if (digits.length === 0) return nothing(EXPORT_PROBLEMS.EXPORT_DAMAGED);
  const [whole, days] = [exportPeriod(contacts), likelyPeriod(contacts)];
  if (!whole || !days) return nothing(EXPORT_PROBLEMS.NO_DATES);
  const undated = contacts.filter(({ date }) => date === null).map(({ line }) => line);
  const odd = rows.filter((row) => row.odd).map(({ line }) => line);
  return {
    ...{ contacts, days, whole, problem: '' },
    doubt: periodDoubt(whole, days, today),
    line: contactsLine(contacts.length, repeatedIn(digits), whole.from, whole.to),
    warnings: [
      ...(digits.length < contacts.length ? [damagedLine(contacts.length - digits.length)] : []),
      ...(skipped.length > 0 ? [skippedLine(skipped)] : []),
      ...(undated.length > 0 ? [undatedLine(undated)] : []),
      ...(odd.length > 0 ? [oddLine(odd)] : []),
    ],
  };
}

function nothing(problem: string): Reading {
  return { contacts: [], days: null, whole: null, doubt: null, problem, line: '', warnings: [] };
}

/** How many ids stand there more than once. */
function repeatedIn(digits: readonly string[]): number {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const one of digits) (seen.has(one) ? twice : seen).add(one);
  return twice.size;
}
