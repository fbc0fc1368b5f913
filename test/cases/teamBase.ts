// A small team's base in memory: two agents, SIN DM y ERROR, FRAUDE, TURNOS, each with the mess that real ones have.
import type { RegisteredCase } from '../../src/cases/answer';
import { registerCase } from '../../src/cases/registerCase';
import { MemoryBook, type MemoryTab, type TabSeed } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { memoryContext, type MemoryContext } from '../support/memoryContext';

export const ANA = 'ana.ruiz@example.com';
export const LUZ = 'luz.mora@example.com';

const FACEBOOK_ID = '460062106166120_3140950072902044';
export const FACEBOOK_ADDRESS = `facebookdps:dps:FACEBOOK_facebookdps@dps_Prospеridad_Social:${FACEBOOK_ID}`;
export const TWEET = '1570688463283836273';
export const TWEET_ADDRESS = `twitterdps:dps:TWITTER_twitterdps@ProsperidadCol:${TWEET}`;
export { FACEBOOK_ID };

const HEADERS = [
  'FECHA',
  'HORA',
  'RED SOCIAL',
  'ID',
  'USUARIO',
  'ENLACE',
  'CONSULTA EN GIS',
  'RESPUESTA',
  'CÓDIGO',
  'OBSERVACIONES',
];

/** An old row: `n` tells it from others. */
function oldRow(n: number): CellSeed[] {
  const id = `46006210616612${n % 10}_${7000 + n}`;
  return [
    { typed: '2022-09-15' },
    { typed: '09:30' },
    'fb',
    id,
    `Vecina ${n}`,
    'ver comentario',
    `hola ${n}`,
    'Facebook Buen día.',
    '302',
    '',
  ];
}

/** Plain columns, old rows 2–4, an empty tail. */
export function anaTab(rows: CellSeed[][] = [1, 2, 3].map(oldRow)): TabSeed {
  return { name: 'ANA', rows: [HEADERS, ...rows], columnCount: 16 };
}

/** A title, numbering by formula down the tail, the citizen's columns apart, a mark of the agent's own at the end. */
export function luzTab(): TabSeed {
  const number = (row: number): CellSeed => ({
    value: row - 3,
    display: String(row - 3),
    formula: '=ROW()-3',
  });
  const line = (row: number, cells: CellSeed[]): CellSeed[] => [number(row), ...cells];
  const rows = [
    ['GESTIÓN DE REDES'],
    [],
    [
      '#',
      'Fecha ',
      'Hora',
      'fin',
      'Red',
      'Id',
      'Usuario',
      'Enlace',
      'Consulta  en GIS',
      'Rta',
      'Código de\nTipificación',
      'OK',
      'Obs',
    ],
    ...[4, 5, 6].map((row) =>
      line(row, [
        '15/09/2022',
        '9:30',
        '9:40',
        'TW',
        `157000000000000000${row}`,
        '@vecino',
        '',
        `¿cuándo? ${row}`,
        'Twitter Hola',
        302,
        'x',
        '',
      ]),
    ),
    ...Array.from({ length: 40 }, (_, index) => line(7 + index, [])),
  ];
  return { name: 'Luz M ', rows, columnCount: 20 };
}

export function sharedTabs(): TabSeed[] {
  return [
    {
      name: 'SIN DM y ERROR',
      rows: [
        ['FECHA', 'AGENTE', 'RED SOCIAL', 'ID', 'USUARIO', 'ENLACE', 'COMENTARIO', 'MOTIVO', 'OBSERVACIONES'],
        [
          { typed: '2022-09-14' },
          'Luz',
          'Facebook',
          '4600621061661208005',
          'Vecina 8',
          '',
          'hola',
          'Error',
          '',
        ],
      ],
      columnCount: 12,
    },
    {
      name: 'FRAUDE',
      rows: [
        ['FECHA', 'AGENTE', 'RED SOCIAL', 'USUARIO', 'ENLACE', 'COMENTARIO', 'ACCIÓN'],
        [{ typed: '2022-09-14' }, 'Luz', 'Facebook', 'Vecino 9', '', 'gane dinero', 'Reportado'],
      ],
      columnCount: 9,
    },
  ];
}

export function shiftsTab(
  rows: CellSeed[][] = [
    ['Ana Ruiz Gil', ' ANA.RUIZ@example.com', 'largo', 'SI', 'Ana'],
    ['Luz Mora Paz', LUZ, 'Corto', 'sí', 'Luz M'],
    ['Eva Rojas Sol', 'eva.rojas@example.com', 'largo', 'NO', ''],
    ['Sol Vega Lima', 'sol.vega@example.com', 'largo', 'SI', ''],
  ],
): TabSeed {
  return { name: 'TURNOS', rows: [['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'], ...rows] };
}

export function teamBook(ana = anaTab(), shifts = shiftsTab()): MemoryBook {
  return new MemoryBook([ana, luzTab(), ...sharedTabs(), shifts]);
}

export function teamContext(book = teamBook(), email = ANA): MemoryContext {
  return memoryContext(book, email);
}

/** The same base and store, another caller or another time. */
export function as(context: MemoryContext, email: string, moment = '2022-09-16 10:42:07'): MemoryContext {
  return { ...context, userEmail: email, now: { date: moment.slice(0, 10), time: moment.slice(11) } };
}

let requests = 0;

export function facebookCase(parts: Record<string, unknown> = {}): Record<string, unknown> {
  requests += 1;
  return {
    requestId: `r-${requests}`,
    network: 'facebook',
    rawId: FACEBOOK_ADDRESS,
    comment: 'cuando pagan',
    reply: 'Buen día.',
    code: '302',
    kind: 'general',
    via: 'inconcert',
    ...parts,
  };
}

export function tweetCase(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return facebookCase({ network: 'twitter', rawId: TWEET_ADDRESS, via: 'dm', ...parts });
}

const PROFILE = {
  programmes: ['COLOMBIA MAYOR', 'JÓVENES EN ACCIÓN'],
  pqrdTypes: ['QUEJA', 'RECLAMO', 'DENUNCIA', 'PETICION', 'SUGERENCIA'],
};

export function register(context: MemoryContext, input: unknown): RegisteredCase {
  return registerCase(context, input, PROFILE);
}

/** The texts that a row shows, up to its last column. */
export function shownRow(context: MemoryContext, tab: string, row: number): string[] {
  const there = context.book.tab(tab) as MemoryTab;
  return Array.from({ length: there.columnCount() }, (_, index) => there.cell(row, index + 1).display);
}
