// Bases as other teams keep them: own spellings, orders, title rows, extra columns, tab names. For property tests.
import fc from 'fast-check';
import { columnLetter } from '../../src/workbook/columnLetter';
import type { TabSeed } from './memoryBook';

/** Spellings that people use; none of them is the product's concern but through its effect. */
const SPELLINGS: Record<string, string[]> = {
  date: [
    'Fecha',
    'FECHA GESTIÓN',
    'Fecha de atención',
    'fecha registro',
    'Fec. gestión',
    'Date',
    'FECHA DEL CASO',
    'Fecha de la gestión',
    'F. gestión',
    'Fecha (dd/mm/aaaa)',
    'Fecha atención caso',
  ],
  time: [
    'Hora',
    'HORA INICIO',
    'Hora gestión',
    'hora de atención',
    'Time',
    'Hora\nregistro',
    'Hora militar',
    'HORA (HH:MM)',
    'H. gestión',
  ],
  network: [
    'Red',
    'Red social',
    'RED-SOCIAL',
    'Canal',
    'Redes sociales',
    'Network',
    'Red Soc.',
    'RRSS',
    'R. SOCIAL',
    'Red / Canal',
    'RED (FB/TW)',
  ],
  id: [
    'ID',
    'ID InConcert',
    'No. caso',
    'N° de caso',
    'Id caso',
    '# Caso',
    'Case ID',
    'Nro. caso',
    'ID GIS',
    'Num. ID',
    'N° ID',
    'Consecutivo Inconcert',
    'Id interacción',
    'I.D.',
  ],
  user: [
    'Usuario',
    'Nombre usuario',
    'Perfil',
    'Nombre del ciudadano',
    'User',
    'Ciudadano',
    'Usuario red social',
    'Nombre/perfil',
    'Usuario / perfil',
    'Nombre perfil facebook',
    'Nombre en redes',
  ],
  link: [
    'Enlace',
    'Link',
    'URL',
    'Link publicación',
    'Enlace del comentario',
    'Link del caso',
    'Link comentario',
    'Link / URL',
    'Permalink',
    'Vínculo',
  ],
  inquiry: [
    'Consulta en GIS',
    'Consulta',
    'Comentario del ciudadano',
    'Pregunta',
    'CONSULTA  (GIS)',
    'Texto comentario',
    'Inquiry',
    'CONSULTA GIS',
    'Comentario ciudadano',
    'Consulta realizada',
    'Comentario inicial',
    '¿Qué consulta?',
  ],
  reply: [
    'Respuesta',
    'Rta',
    'Respuesta enviada',
    'Rta. ciudadano',
    'Reply',
    'RESPUESTA AL CIUDADANO',
    'Respuesta brindada',
    'Respuesta suministrada',
    'Respuesta DM/Muro',
    'Rpta',
    'Respuesta otorgada',
  ],
  code: [
    'Código',
    'Cód.',
    'Tipificación',
    'Cód. tipificación',
    'Codigo de\ntipificacion',
    'COD TIPIF',
    'Code',
    'Cod tipif',
    'TIPIFICACION',
    'Número de tipificación',
    'Nº código',
    'Typification code',
  ],
  notes: [
    'Observaciones',
    'Obs',
    'OBS.',
    'Notas',
    'Observación',
    'Notes',
    'Anotaciones',
    'Observaciones generales',
    'Observ.',
    'Observaciones / novedades',
  ],
};

/** Columns of a team's own, among them near misses of ours. */
const OWN = [
  '#',
  'OK',
  'pendiente',
  'revisado calidad',
  'hora fin',
  'Vo.Bo.',
  'Mes',
  'Semana',
  'Meta',
  'Fecha cierre caso',
  'calificación',
  'minutos',
  'Observaciones calidad',
  'Respuesta calidad',
  'Hora publicación',
  'Evidencia',
  'Seguidores',
];

const VALUES: Record<string, (row: number) => string> = {
  date: (row) => `${String(1 + (row % 28)).padStart(2, '0')}/08/2022`,
  time: (row) => `${String(8 + (row % 9)).padStart(2, '0')}:${String((row * 7) % 60).padStart(2, '0')}`,
  network: (row) => ['Facebook', 'Twitter', 'FB', 'tw '][row % 4],
  id: (row) => (row % 2 ? `1554077162022170${100 + row}` : `460062106166120_3140950072902${100 + row}`),
  user: (row) => (row % 2 ? `@Persona${row}` : `Persona Prueba ${'abcdefghij'[row % 10]}`),
  link: (row) => `https://www.facebook.com/100000000000/posts/${row}`,
  inquiry: (row) => `Buenas tardes, cuándo pagan lo de este mes ${row}`,
  reply: (row) => `${row % 2 ? 'Twitter' : 'Facebook'} Buen día. Las fechas se publican en la página ${row}.`,
  code: (row) => (row % 3 ? String(101 + (row % 3)) : 'ARCHIVADO'),
  notes: (row) => (row % 5 ? '' : 'se responde por muro'),
};

const FIELDS = Object.keys(SPELLINGS);

const plain = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const DRESSINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => plain(text),
  (text) => `${text} `,
  (text) => ` ${text}:`,
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(' ', '\n'),
  (text) => text.replace(/ /g, '\u00a0'),
];

export interface AgentTab {
  seed: TabSeed;
  headerRow: number;
  /** Field to letter, as `install` reports it. */
  columns: Record<string, string>;
}

/** A tab of cases in a team's own manner. */
export function agentTab(name: string): fc.Arbitrary<AgentTab> {
  const header = (field: string) =>
    fc
      .tuple(fc.constantFrom(...SPELLINGS[field]), fc.constantFrom(...DRESSINGS))
      .map(([spelling, dress]) => ({ field, text: dress(spelling) }));
  return fc
    .record({
      headers: fc.tuple(...FIELDS.map(header)),
      order: fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length, maxLength: FIELDS.length }),
      own: fc.uniqueArray(fc.constantFrom(...OWN), { maxLength: 3 }),
      places: fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 }),
      titles: fc.nat({ max: 3 }),
      emptyFirst: fc.boolean(),
      rows: fc.constantFrom(0, 4, 70),
      repeated: fc.boolean(),
    })
    .map((made) => {
      const laid = made.order.map((field) => made.headers.find((header) => header.field === field)!);
      const columns: { field: string | null; text: string }[] = [...laid];
      made.own.forEach((text, index) => columns.splice(made.places[index], 0, { field: null, text }));
      if (made.emptyFirst) columns.unshift({ field: null, text: '' });
      const titles = Array.from({ length: made.titles }, (_, row) =>
        columns.map((_column, index) => (index === (made.emptyFirst ? 1 : 0) ? TITLES[row] : '')),
      );
      const head = columns.map((column) => column.text);
      const data = Array.from({ length: made.rows }, (_, row) =>
        columns.map((column) => (column.field ? VALUES[column.field](row) : own(column.text, row))),
      );
      if (made.repeated && data.length > 10) data.splice(9, 0, head);
      const letters = columns.flatMap((column, index) =>
        column.field ? [[column.field, columnLetter(index + 1)]] : [],
      );
      return {
        seed: { name, rows: [...titles, head, ...data] },
        headerRow: made.titles + 1,
        columns: Object.fromEntries(letters) as Record<string, string>,
      };
    });
}

const TITLES = ['GESTIÓN REDES 2022 - Facebook y Twitter', 'Septiembre 2022', ''];

function own(header: string, row: number): string {
  switch (header) {
    case '#':
      return String(row + 1);
    case 'hora fin':
      return VALUES.time(row + 1);
    case 'Mes':
      return 'agosto';
    default:
      return header !== '' && row % 4 === 0 ? 'x' : '';
  }
}
