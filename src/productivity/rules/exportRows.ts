// What an export of the omnichannel platform says, whatever its columns are called: contacts, who, and when. Pure.
import { isDamaged, networkOf } from '../../cases/rules/gisId';
import { typedNetwork } from '../../cases/rules/typed';
import type { Network } from '../../cases/rules/words';
import type { CsvRow } from './csv';
import { contactDigits, exportDates, exportShape, type ExportShape } from './exportColumns';

export interface ExportRow {
  line: number;
  /** R23: digits; null where the id lost some of its own. */
  digits: string | null;
  /** As written. */
  written: string;
  agent: string;
  /** Null where neither the address nor a column names it. */
  network: Network | null;
  /** ISO; null where no day can be read. */
  date: string | null;
  /** Minutes of the day that the row tells: when the contact began, ended. */
  minutes: number[];
}

interface ExportRead {
  rows: ExportRow[];
  /** What is missing, where the text cannot be used. */
  problem: 'EXPORT_EMPTY' | 'EXPORT_WITHOUT_IDS' | 'EXPORT_WITHOUT_DATES' | null;
  /** Lines under the header that are no contact: totals, headers that come again, contacts without a number. */
  skipped: number[];
}

/** `shape` where a person has chosen the columns, or they are known already. */
export function exportRows(
  rows: readonly CsvRow[],
  today: string,
  shape: ExportShape = exportShape(rows, today),
): ExportRead {
  const nothing = { rows: [], skipped: [] };
  const { header, columns } = shape;
  const body = rows.slice(header + 1);
  if (body.length === 0) return { ...nothing, problem: 'EXPORT_EMPTY' };
  if (columns.id < 0) return { ...nothing, problem: 'EXPORT_WITHOUT_IDS' };
  if (columns.date < 0) return { ...nothing, problem: 'EXPORT_WITHOUT_DATES' };
  const dates = exportDates(
    body.map(({ fields }) => fields[columns.date] ?? ''),
    today,
  );
  const cell = (fields: readonly string[], column: number) =>
    column < 0 ? '' : (fields[column] ?? '').trim();
  const known: ExportRow[] = [];
  const skipped: number[] = [];
  body.forEach(({ line, fields }, index) => {
    const written = cell(fields, columns.id);
    const digits = contactDigits(written);
    if (digits === null && !isDamaged(written)) {
      skipped.push(line);
      return;
    }
    known.push({
      line,
      digits,
      written,
      agent: cell(fields, columns.agent),
      network: networkOf(written) ?? typedNetwork(cell(fields, columns.network)),
      date: dates[index],
      minutes: fields.flatMap(minutesIn),
    });
  });
  return { rows: known, skipped, problem: known.length === 0 ? 'EXPORT_EMPTY' : null };
}

/** `2022-09-13 07:11:29`, `07:11`, `7:11 p. m.`; none for a text that goes on. */
function minutesIn(field: string): number[] {
  if (!field.includes(':')) return [];
  const clock = /^(?:[\d/. -]+[T ])?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:([ap])\.?\s*m\.?)?$/i.exec(
    field.trim(),
  );
  if (!clock) return [];
  const half = clock[3]?.toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1]);
  return [hour * 60 + Number(clock[2])];
}
