// Draws costs as a table of plain text, numbers to the right.
import type { Cost } from './benchBase';

const HEADERS = ['operación', 'llamadas', 'celdas leídas', 'celdas escritas', 'ms simulados', 'ms aquí'];

export function table(costs: readonly Cost[]): string {
  const rows = costs.map(({ operation, calls, cellsRead, cellsWritten, simulatedMs, wallMs }) => [
    operation,
    ...[calls, cellsRead, cellsWritten, simulatedMs].map((count) => count.toLocaleString('es-CO')),
    wallMs.toLocaleString('es-CO', { maximumFractionDigits: 1 }),
  ]);
  return aligned(HEADERS, rows);
}

/** The first column to the left, all others to the right. */
export function aligned(headers: readonly string[], rows: readonly string[][]): string {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(headers), rule, ...rows.map(line)].join('\n');
}
