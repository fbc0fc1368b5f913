// An invented base of any size as a workbook in memory: agents' tabs, their shifts, and the other tabs of the team.
import { TEMPLATE_HEADERS } from '../../scripts/demo/guiones';
import { fractions } from '../../scripts/demo/random';
import type { BookModel, CellContent, SheetModel } from '../../scripts/local/book/model';
import { emptySheet } from '../../scripts/local/book/xlsx/readSheet';

export interface GeneratedBase {
  agents: number;
  rowsPerAgent: number;
  /** The same seed makes the same base. */
  seed?: number;
}

const firstNames = [
  'Amaranta',
  'Belarmino',
  'Casilda',
  'Deyanira',
  'Eulogio',
  'Fermina',
  'Gaspar',
  'Hortensia',
  'Isaías',
  'Jacinta',
];
const lastNames = [
  'Almendro',
  'Barranca',
  'Ciénaga',
  'Dardanelos',
  'Encinales',
  'Fontanar',
  'Guayacán',
  'Higuerón',
];
const comments = [
  'buenos dias, cuando pagan el siguiente ciclo en mi municipio 🙏',
  'Ya terminé el once y quiero inscribirme, ¿dónde es?',
  '@ProsperidadCol no me llega el mensaje del giro desde mayo',
  'Felicitaciones al equipo',
  '=buenas tardes= me sacaron del programa y no sé por qué\nespero respuesta',
];
const replies = [
  'Buen día. Le enviaremos la respuesta por mensaje interno.',
  'Buen día. Las fechas se publican en los canales oficiales cuando el programa las confirma.',
  'Hola, gracias por escribirnos. Le invitamos a consultar nuestros canales de atención.',
];
const agentHeaders = [
  'FECHA',
  'HORA',
  'RED SOCIAL',
  'ID',
  'USUARIO',
  'ENLACE',
  'CONSULTA EN GIS',
  'RESPUESTA',
  'CÓDIGO DE TIPIFICACIÓN',
  'OBSERVACIONES',
];
export const ESCALATION_HEADERS = [
  'FECHA ESCALAMIENTO',
  'AGENTE',
  'TEMA',
  'DESCRIPCIÓN',
  'ENLACE FACEBOOK',
  'TEXTO COMENTARIOS',
  'ESTADO',
  'FECHA RESPUESTA',
  'RESPUESTA ENTIDAD',
  'OBSERVACIONES',
];
const otherTabs: Record<string, string[]> = {
  ESCALAMIENTOS: ESCALATION_HEADERS,
  'SIN DM y ERROR': [
    'FECHA',
    'AGENTE',
    'RED SOCIAL',
    'ID',
    'USUARIO',
    'ENLACE',
    'COMENTARIO',
    'MOTIVO',
    'OBSERVACIONES',
  ],
  FRAUDE: ['FECHA', 'AGENTE', 'RED SOCIAL', 'USUARIO', 'ENLACE', 'COMENTARIO', 'ACCIÓN'],
  PLANTILLAS: TEMPLATE_HEADERS,
  DIRECTORIO: [
    'ENTIDAD',
    'SIGLA',
    'TEMAS',
    'LÍNEA NACIONAL',
    'LÍNEA BOGOTÁ',
    'CORREO',
    'PÁGINA WEB',
    'TWITTER',
    'HORARIO',
    'ACTUALIZADO',
  ],
  NOVEDADES: ['FECHA', 'AGENTE', 'MINUTOS', 'MOTIVO', 'REPORTADO A'],
  TIPIFICACIÓN: ['CÓDIGO', 'DESCRIPCIÓN', 'RED'],
  'FACEBOOK LIVE': [
    'FECHA',
    'HORA INICIO',
    'HORA FIN',
    'TEMA',
    'ENTIDAD',
    'PROPIO',
    'ENLACE',
    'PROTOCOLO RECIBIDO',
    'OBSERVACIONES',
  ],
  PRETORNO: [
    'FECHA',
    'DÍA',
    'HORA',
    'AGENTE QUE PRESENTA',
    'PUBLICACIONES / TEMAS',
    'REALIZADO',
    'OBSERVACIONES',
  ],
};
/** 2020-01-02 as a serial, and the last day, 2022-09-16. */
const firstDay = 43_832;
const lastDay = 44_820;
/** Formulas that number rows beyond the last case, as a team leaves them. */
const numberedTail = 60;

/** `agente3@example.com` works the third agent's tab; the second agent's tab is numbered by formulas. */
export function generateBook({ agents, rowsPerAgent, seed = 1 }: GeneratedBase): BookModel {
  const random = fractions(seed);
  const names = Array.from({ length: agents }, (_, index) => agentName(index));
  const sheets = names.map((name, index) =>
    agentSheet(index + 1, tabName(name), rowsPerAgent, index === 1, random),
  );
  const shifts = table(agents + 1, 'TURNOS', ['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA']);
  names.forEach((name, index) => {
    const shift = index % 2 === 0 ? 'LARGO' : 'CORTO';
    shifts.rows.push({
      values: [name, `agente${String(index + 1)}@example.com`, shift, 'SI', tabName(name)],
    });
  });
  sheets.push(shifts);
  for (const [name, headers] of Object.entries(otherTabs))
    sheets.push(table(sheets.length + 1, name, headers));
  return {
    ...{
      id: `generated-${String(seed)}`,
      name: 'Base generada',
      locale: 'es_CO',
      timeZone: 'America/Bogota',
    },
    ...{ sheets, activeSheetId: 1, namedRanges: [], metadata: [], nextId: 1 },
    ...{ owner: 'coordinacion@example.com', viewers: [] },
    editors: names.map((_, index) => `agente${String(index + 1)}@example.com`),
  };
}

function agentSheet(
  id: number,
  name: string,
  count: number,
  numbered: boolean,
  random: () => number,
): SheetModel {
  const sheet = table(id, name, numbered ? ['#', ...agentHeaders] : agentHeaders);
  const shift = numbered ? 1 : 0;
  sheet.columnStyles.set(1 + shift, Object.freeze({ numberFormat: 'dd/mm/yyyy' }));
  sheet.columnStyles.set(2 + shift, Object.freeze({ numberFormat: 'hh:mm' }));
  sheet.columnStyles.set(4 + shift, Object.freeze({ numberFormat: '@' }));
  for (let index = 0; index < count; index += 1) {
    const values = caseValues(firstDay + Math.floor((index * (lastDay - firstDay + 1)) / count), random);
    sheet.rows.push(numbered ? numberedRow(index + 1, values) : { values });
  }
  if (numbered)
    for (let index = 1; index <= numberedTail; index += 1) sheet.rows.push(numberedRow(count + index, []));
  // Room for the next cases, and 400,000 rows within Google's ten million cells.
  sheet.maxRows = Math.max(1000, sheet.rows.length + 100);
  sheet.maxColumns = 16;
  return sheet;
}

function numberedRow(number: number, values: CellContent[]) {
  return { values: [number, ...values], extras: [{ formula: '=ROW()-1' }] };
}

function caseValues(day: number, random: () => number): CellContent[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const time = (480 + Math.floor(random() * 600)) / 1440;
  const comment = `${pick(comments)} (${String(Math.floor(random() * 1e6))})`;
  const archived = random() < 0.2;
  const code = archived ? 'ARCHIVADO' : String(101 + Math.floor(random() * 800));
  if (random() < 0.5) {
    const user = `@${pick(firstNames)}${digits(5, random)}`;
    const id = `15${digits(17, random)}`;
    const reply = archived ? null : `Twitter ${pick(replies)}`;
    return [
      day,
      time,
      'Twitter',
      id,
      user,
      `https://twitter.com/${user.slice(1)}/status/${id}`,
      comment,
      reply,
      code,
    ];
  }
  const post = `46006210${digits(8, random)}`;
  const id = post + digits(15, random);
  const link = `https://www.facebook.com/${digits(15, random)}/posts/${post}`;
  const reply = archived ? null : `Facebook ${pick(replies)}`;
  return [day, time, 'Facebook', id, `${pick(firstNames)} ${pick(lastNames)}`, link, comment, reply, code];
}

function table(id: number, name: string, headers: string[]): SheetModel {
  const bold = Object.freeze({ bold: true });
  const sheet = { ...emptySheet(id), name, frozenRows: 1 };
  sheet.rows.push({ values: [...headers], extras: headers.map(() => ({ style: bold })) });
  return sheet;
}

function agentName(index: number): string {
  const round = Math.floor(index / (firstNames.length * lastNames.length));
  const last = lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? '';
  return `${firstNames[index % firstNames.length] ?? ''} ${last}${round === 0 ? '' : ` ${String(round + 1)}`}`;
}

function tabName(name: string): string {
  return name.toUpperCase();
}

function digits(count: number, random: () => number): string {
  let text = '';
  while (text.length < count) text += String(Math.floor(random() * 10));
  return text;
}
