// A small base to be reviewed: two agents of ten rows each with one of each defect, and who may look at it.
import { rediscover } from '../../src/workbook/rediscover';
import { reviewBase } from '../../src/review/reviewBase';
import type { Finding } from '../../src/review/calls';
import { MemoryBook, type TabSeed } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { memoryContext, type MemoryContext } from '../support/memoryContext';
import { bogota } from '../support/memoryValues';

export const COORDINATION = 'coordinacion@example.com';
export const ANA = 'ana@example.com';
export const LUZ = 'luz@example.com';
export const URL = 'https://docs.google.com/spreadsheets/d/abc/edit';

export const COLUMNS = [
  ...['FECHA', 'HORA', 'RED SOCIAL', 'ID', 'USUARIO', 'ENLACE', 'CONSULTA', 'RESPUESTA', 'CÓDIGO'],
  ...['OBSERVACIONES', 'ASESOR', 'MES'],
];

export interface RowParts {
  date?: CellSeed;
  time?: CellSeed;
  network?: CellSeed;
  id?: CellSeed;
  link?: CellSeed;
  inquiry?: CellSeed;
  reply?: CellSeed;
  code?: CellSeed;
  agent?: CellSeed;
  month?: CellSeed;
}

/** A sound row of Twitter, `n` telling it from others, with the parts that a test wants otherwise. */
export function sound(n: number, parts: RowParts = {}): CellSeed[] {
  const id = `15706884632838362${String(10 + n)}`;
  const day = { value: bogota('2022-09-15'), numberFormat: 'dd/mm/yyyy' };
  const row: Required<RowParts> = {
    ...{ date: day, time: `08:${String(10 + n)}`, network: 'Twitter', id },
    link: `https://twitter.com/vecina${String(n)}/status/${id}`,
    ...{ inquiry: `cuándo pagan ${String(n)}`, reply: 'Twitter Buen día.', code: '101', agent: 'Ana Ruiz' },
    month: { value: 'septiembre', formula: `=TEXT(A${String(n)},"mmmm")` },
    ...parts,
  };
  const { date, time, network, link, inquiry, reply, code, agent, month } = row;
  return [date, time, network, row.id, `@vecina${String(n)}`, link, inquiry, reply, code, '', agent, month];
}

/** Rows from the sheet's second on: `parts` by row number. */
export function tabOf(name: string, parts: Record<number, RowParts | CellSeed[]>, last = 11): TabSeed {
  const rows = Array.from({ length: last - 1 }, (_, index) => {
    const own = parts[index + 2] as RowParts | CellSeed[] | undefined;
    const agent = name === 'LUZ' ? 'Luz Mora' : 'Ana Ruiz';
    const n = name === 'LUZ' ? index + 42 : index + 2;
    return Array.isArray(own) ? own : sound(n, { agent, ...own });
  });
  return { name, rows: [COLUMNS, ...rows] };
}

const SHIFTS: TabSeed = {
  name: 'TURNOS',
  rows: [
    ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
    ['Ana Ruiz', ANA, 'LARGO', 'SI', 'ANA'],
    ['Luz Mora', LUZ, 'CORTO', 'SI', 'LUZ'],
  ],
};
const CODES: TabSeed = {
  name: 'TIPIFICACIÓN',
  rows: [
    ['CÓDIGO', 'DESCRIPCIÓN'],
    ...['1', '101', '102', '403', 'ARCHIVADO'].map((code) => [code, `tema ${code}`]),
  ],
};

export function reviewContext(tabs: readonly TabSeed[], email = COORDINATION): MemoryContext {
  const context = memoryContext(new MemoryBook([...tabs, SHIFTS, CODES]), email);
  rediscover(context);
  return context;
}

/** Everything that a whole review finds. */
export function allFindings(context: MemoryContext, input: object = {}): Finding[] {
  const found: Finding[] = [];
  let portion = reviewBase(context, input, () => URL);
  for (; !portion.done; portion = reviewBase(context, { cursor: portion.cursor }, () => URL)) {
    found.push(...portion.findings);
  }
  return [...found, ...portion.findings];
}
