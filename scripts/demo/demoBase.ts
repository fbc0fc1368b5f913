// Makes a small base as a team might keep it by hand: a tab per agent, each its own way, and the tabs around them.
import ExcelJS from 'exceljs';
import { CODES, EXCHANGES, NAMES } from './citizens';
import {
  DIRECTORY_HEADERS,
  directoryRows,
  LIVE_HEADERS,
  liveRows,
  TEMPLATE_HEADERS,
  templateRows,
} from './guiones';
import { seeded, type Random } from './random';
import { AGENTS, type DemoAgent, type Field } from './team';

const CASES_A_DAY = 12;
const DAY_MS = 24 * 3600 * 1000;
const OPENING_HOUR = 8;

type Cell = string | number | Date | null;

export interface DemoRequest {
  /** ISO date of the last day with cases. */
  today: string;
  days: number;
  seed: number;
}

function headerRow(sheet: ExcelJS.Worksheet, row: number, headers: readonly string[]): void {
  sheet.getRow(row).values = [...headers];
  sheet.getRow(row).eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } };
  });
  sheet.views = [{ state: 'frozen', ySplit: row }];
}

function table(
  book: ExcelJS.Workbook,
  name: string,
  headers: readonly string[],
  rows: readonly Cell[][],
): void {
  const sheet = book.addWorksheet(name);
  headerRow(sheet, 1, headers);
  for (const row of rows) sheet.addRow(row);
  sheet.columns.forEach((column) => (column.width = 22));
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    }),
  );
}

/** A case as it would have been typed: the network decides how its id and its link look. */
function typedCase(random: Random, date: Date, minute: number): Record<Field, Cell> {
  const facebook = random.below(3) > 0;
  const { comment, reply, code } = random.pick(EXCHANGES);
  const name = random.pick(NAMES);
  const [post, own] = [`46006299000${random.digits(4)}`, random.digits(15)];
  const tweet = `157${random.digits(16)}`;
  const word = facebook ? 'Facebook' : 'Twitter';
  return {
    date,
    time: new Date(Date.UTC(1899, 11, 30, OPENING_HOUR, minute)),
    network: word,
    id: facebook ? `${post}_${own}` : tweet,
    user: facebook ? name : `@${name.replace(/\W/g, '')}${random.digits(3)}`,
    link: facebook
      ? `https://facebook.example.com/${post}?comment_id=${own}`
      : `https://twitter.example.com/status/${tweet}`,
    inquiry: comment,
    reply: reply && `${word} ${reply}`,
    code,
    notes: null,
  };
}

function agentTab(book: ExcelJS.Workbook, agent: DemoAgent, dates: readonly Date[], random: Random): void {
  const sheet = book.addWorksheet(agent.tab);
  const header = agent.title ? 3 : 1;
  if (agent.title) {
    sheet.getCell('A1').value = agent.title;
    sheet.mergeCells(1, 1, 1, agent.headers.length);
  }
  headerRow(
    sheet,
    header,
    agent.headers.map(([, text]) => text),
  );
  agent.headers.forEach(([field], index) => {
    const column = sheet.getColumn(index + 1);
    column.width = field === 'inquiry' || field === 'reply' ? 48 : 18;
    if (field === 'date') column.numFmt = 'dd/mm/yyyy';
    if (field === 'time') column.numFmt = 'hh:mm';
    if (field === 'id' || field === 'code') column.numFmt = '@';
  });
  for (const date of dates) {
    for (let place = 0; place < CASES_A_DAY; place += 1) {
      const values = typedCase(random, date, place * 20 + random.below(20));
      sheet.addRow(agent.headers.map(([field]) => values[field]));
    }
  }
}

/** How long ago, whose, about what, in which state, and days until an answer: one of each kind that a morning may bring. */
const ESCALATED: readonly (readonly [number, DemoAgent, string, string, number | null])[] = [
  [44, AGENTS[1], 'Colombia Mayor - inscripción', 'RE-ESCALADO', null],
  [31, AGENTS[0], 'Familias en Acción - verificación de compromisos', 'RESPONDIDO', 6],
  [22, AGENTS[0], 'Ingreso Solidario - pagos por giro', 'ABIERTO', null],
  [10, AGENTS[0], 'Jóvenes en Acción - matrícula extemporánea', 'ABIERTO', null],
  [7, AGENTS[2], 'Devolución del IVA - nuevos hogares', '', null],
  [1, AGENTS[0], 'Familias en Acción - pagos', 'ABIERTO', null],
  [-20, AGENTS[2], 'Colombia Mayor - cobro por un tercero', 'ABIERTO', null],
];

function escalations(last: number): Cell[][] {
  return ESCALATED.map(([daysAgo, agent, topic, state, answeredAfter]) => {
    const date = last - daysAgo * DAY_MS;
    return [
      ...[new Date(date), agent.name, topic, 'Preguntan por lo que la publicación no trae.', null],
      ...['"y cuando nos dicen"', state],
      ...(answeredAfter === null
        ? [null, null]
        : [new Date(date + answeredAfter * DAY_MS), 'Ya está publicado en la página de la entidad.']),
    ];
  });
}

/** Invented people, addresses in example.com; the same request always makes the same base. */
export function demoBase({ today, days, seed }: DemoRequest): ExcelJS.Workbook {
  const random = seeded(seed);
  const last = Date.parse(`${today}T00:00:00Z`);
  const dates = Array.from({ length: days }, (_, index) => new Date(last - (days - 1 - index) * DAY_MS));
  const book = new ExcelJS.Workbook();
  book.created = new Date(last);
  for (const agent of AGENTS) agentTab(book, agent, dates, random);
  table(
    book,
    'ESCALAMIENTOS',
    [
      'FECHA ESCALAMIENTO',
      'AGENTE',
      'TEMA',
      'DESCRIPCIÓN',
      'ENLACE FACEBOOK',
      'TEXTO COMENTARIOS',
      'ESTADO',
      'FECHA RESPUESTA',
      'RESPUESTA ENTIDAD',
    ],
    escalations(last),
  );
  table(
    book,
    'SIN DM y ERROR',
    ['FECHA', 'AGENTE', 'RED SOCIAL', 'ID', 'USUARIO', 'ENLACE', 'COMENTARIO', 'MOTIVO', 'OBSERVACIONES'],
    [
      [
        dates[0],
        AGENTS[1].name,
        'Twitter',
        '1570000000000000001',
        '@cerrado',
        null,
        'no me deja escribirles',
        'SIN DM',
        null,
      ],
    ],
  );
  table(
    book,
    'FRAUDE',
    ['FECHA', 'AGENTE', 'RED SOCIAL', 'USUARIO', 'ENLACE', 'COMENTARIO', 'ACCIÓN'],
    [
      [
        dates[0],
        AGENTS[2].name,
        'Facebook',
        'Perfil inventado',
        null,
        'saco cupos, 40 mil y en un mes cobra',
        'Reportado',
      ],
    ],
  );
  table(book, 'PLANTILLAS', TEMPLATE_HEADERS, templateRows(last));
  table(book, 'DIRECTORIO', DIRECTORY_HEADERS, directoryRows(last));
  table(book, 'FACEBOOK LIVE', LIVE_HEADERS, liveRows(last));
  table(
    book,
    'TURNOS',
    ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'],
    AGENTS.map(({ name, email, shift, tab }) => [name, email, shift, 'SI', tab]),
  );
  table(book, 'TIPIFICACIÓN', ['CÓDIGO', 'DESCRIPCIÓN', 'RED'], CODES);
  book.addWorksheet('Hoja1');
  return book;
}
