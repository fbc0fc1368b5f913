// A small base whose days are closed: three agents of both shifts in the week of 16 September 2022.
import { SUMMARY_HEADERS, type SummaryField } from '../../src/texts/summaries';
import { install } from '../../src/workbook/install';
import { MemoryBook, type TabSeed } from '../support/memoryBook';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

const HEADERS = [
  'FECHA',
  'HORA',
  'RED SOCIAL',
  'ID',
  'USUARIO',
  'CONSULTA EN GIS',
  'RESPUESTA',
  'CÓDIGO DE TIPIFICACIÓN',
];
let nextId = 0;

export function caseRow(day: string, code: string | number = 101, hour = '09:15') {
  nextId += 1;
  const id = `46006210${String(nextId).padStart(12, '0')}`;
  const date = { value: bogota(day), numberFormat: 'dd/mm/yyyy' };
  const time = { value: bogota('1899-12-30', hour), numberFormat: 'hh:mm' };
  return [date, time, 'Facebook', id, 'Persona', `consulta ${String(nextId)}`, 'Facebook Buen día.', code];
}

export const times = (count: number, day: string, code: string | number = 101, hour = '09:15') =>
  Array.from({ length: count }, () => caseRow(day, code, hour));

export function agentTab(name: string, rows: ReturnType<typeof caseRow>[]): TabSeed {
  return { name, rows: [HEADERS, ...rows], columnCount: 12, rowCount: rows.length + 60 };
}

/** Three agents of both shifts, from Monday 12 to Friday 16 September 2022. */
export function base(more: readonly TabSeed[] = []): MemoryContext {
  nextId = 0;
  const book = new MemoryBook([
    agentTab('ANA', [
      ...times(100, '2022-09-15'),
      ...times(130, '2022-09-16'),
      ...times(20, '2022-09-16', 'ARCHIVADO', '16:40'),
    ]),
    agentTab('LUZ', [...times(113, '2022-09-15'), ...times(60, '2022-09-16', 202)]),
    agentTab('PAZ', [...times(10, '2022-09-15')]),
    {
      name: 'TURNOS',
      rows: [
        ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
        ['Ana Prueba', 'ana@example.com', 'LARGO', 'SI', 'ANA'],
        ['Luz Prueba', 'luz@example.com', 'CORTO', 'SI', 'LUZ'],
        ['Paz Prueba', 'paz@example.com', 'CORTO', 'SI', 'PAZ'],
      ],
    },
    {
      name: 'NOVEDADES',
      rows: [
        ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO', 'REPORTADO A'],
        ['2022-09-16', 'Luz Prueba', 240, 'Sin energía', 'Coordinación'],
      ],
    },
    ...more,
  ]);
  const context = memoryContext(book, 'ana@example.com', '2022-09-16 20:05:00');
  install(context);
  return context;
}

export const at = (context: MemoryContext, moment: string) => {
  context.now = { date: moment.slice(0, 10), time: moment.slice(11) };
  return context;
};

export function tabOf(context: MemoryContext, name: string) {
  const tab = context.book.tab(name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

export const columnOf = (context: MemoryContext, name: string, field: SummaryField) => {
  const tab = tabOf(context, name);
  return tab.displayValues(1, 1, 1, tab.columnCount())[0].indexOf(SUMMARY_HEADERS[field]) + 1;
};

export const boardOf = (context: MemoryContext) => {
  const tab = tabOf(context, 'TABLERO');
  return tab.displayValues(1, 1, tab.lastRow(), 6).map((row) => row.join(' | ').replace(/[ |]+$/, ''));
};
