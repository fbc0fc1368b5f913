// The columns that a person chose, kept on the device for files with the same headers.
import * as z from 'zod/mini';
import type { DeviceStore } from '../../sidebar/deviceStore';
import type { ExportColumns, ExportShape } from '../rules/exportColumns';
import type { CsvRow } from '../rules/csv';

const KEY = 'gestion.comparacion.columnas';
const MOST = 20;
const number = z.number();
const keptShape = z.array(
  z.object({
    headers: z.string(),
    columns: z.object({ id: number, date: number, agent: number, network: number }),
  }),
);

/** Null where nobody chose any. */
export function keptColumns(
  device: DeviceStore,
  rows: readonly CsvRow[],
  shape: ExportShape,
): ExportColumns | null {
  const headers = headersOf(rows, shape);
  return all(device).find((kept) => kept.headers === headers)?.columns ?? null;
}

export function keepColumns(
  device: DeviceStore,
  rows: readonly CsvRow[],
  { header, columns }: ExportShape,
): void {
  const headers = headersOf(rows, { header, columns });
  const others = all(device).filter((kept) => kept.headers !== headers);
  device.write(KEY, JSON.stringify([{ headers, columns }, ...others].slice(0, MOST)));
}

function headersOf(rows: readonly CsvRow[], { header }: ExportShape): string {
  return header < 0 ? `${rows[0]?.fields.length ?? 0}` : rows[header].fields.join('\t').slice(0, 2000);
}

function all(device: DeviceStore) {
  try {
    const parsed = z.safeParse(keptShape, JSON.parse(device.read(KEY) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
