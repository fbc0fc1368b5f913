// A small base with downtime, its settings written as a person would; for the tests of reports and decisions.
import { install } from '../../src/workbook/install';
import { anaTab, luzTab, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook, type MemoryTab } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import type { MemoryContext } from '../support/memoryContext';

export const TODAY = '2022-09-16';
export const LEAD = 'coordinacion@example.com';
export const SECOND_LEAD = 'supervision@example.com';

const HEADERS = ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO', 'REPORTADO A'];

/** Installed; `lines` are date, agent, minutes, reason. */
export function downtimeContext(
  lines: CellSeed[][],
  headers: CellSeed[] = HEADERS,
  shifts = shiftsTab(),
): MemoryContext {
  const rows = [headers, ...lines];
  const context = teamContext(new MemoryBook([anaTab(), luzTab(), shifts, { name: 'NOVEDADES', rows }]));
  install(context);
  configure(context, 'recipientCoordination', `${LEAD}, ${SECOND_LEAD}`);
  return context;
}

export function configure(context: MemoryContext, key: string, value: string): void {
  const settings = context.book.tab('Configuración')!;
  const keys = settings.values(1, 1, settings.rowCount(), 1).map(([cell]) => String(cell));
  settings.write(keys.indexOf(key) + 1, 3, [[value]]);
}

export function downtimeTab(context: MemoryContext): MemoryTab {
  return context.book.tab('NOVEDADES') as MemoryTab;
}

/** What a row shows, by header. */
export function downtimeRow(context: MemoryContext, row: number): Record<string, string> {
  const tab = downtimeTab(context);
  const [headers] = tab.displayValues(1, 1, 1, tab.lastColumn());
  return Object.fromEntries(headers.map((header, index) => [header, tab.cell(row, index + 1).display]));
}

/** The lines of BITÁCORA: who, field, before, after, request. */
export function journalLines(context: MemoryContext): string[][] {
  const tab = context.book.tab('BITÁCORA');
  if (!tab) return [];
  return tab
    .displayValues(2, 1, Math.max(1, tab.lastRow() - 1), 9)
    .filter(([day]) => day !== '')
    .map((cells) => [2, 5, 6, 7, 8].map((index) => cells[index]));
}
